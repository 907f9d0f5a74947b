import styles from "@trajectoires/react/styles.css?inline";
import { CareerTrajectory, type CareerTrajectoryProps } from "@trajectoires/react/trajectory";
import sheet from "@trajectoires/react/trajectory.css?inline";
import { createElement, Fragment, StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { page } from "vitest/browser";
import gautierJson from "../../stories/careers/gautier.json";

const gautier = gautierJson as unknown as CareerTrajectoryProps["path"];

/** What the trajectory stands in, made anew for each test. */
export let host: HTMLElement;
let root: Root;

/** Puts a page in place before each test, and takes it away after it. */
export function setUp(): void {
  beforeEach(async () => {
    await page.viewport(1280, 900);
    document.adoptedStyleSheets = [styles, sheet].map((text) => {
      const made = new CSSStyleSheet();
      made.replaceSync(text);
      return made;
    });
    host = document.createElement("main");
    document.body.append(host);
    root = createRoot(host);
  });
  afterEach(() => {
    root.unmount();
    host.remove();
    document.adoptedStyleSheets = [];
  });
}

/** Shows Gautier's trajectory, or changes its props. */
export async function show(
  props: Partial<CareerTrajectoryProps> = {},
  strict = false,
): Promise<void> {
  const it = createElement(CareerTrajectory, { path: gautier, ...props });
  root.render(createElement(strict ? StrictMode : Fragment, null, it));
  await vi.waitFor(() => expect(stops().length).toBeGreaterThan(0));
}

export const all = (selector: string) => [...host.querySelectorAll<SVGElement>(selector)];
export const stops = () => all("[data-tj-stop]");
export const stop = (id: string) => host.querySelector(`[data-tj-stop="${id}"]`) as SVGElement;
export const focused = () => document.activeElement?.getAttribute("data-tj-stop");
export const scroller = () => host.querySelector(".tj-trajectory-scroller") as HTMLElement;
export const zoomOf = () => scroller().scrollWidth / scroller().clientWidth;
export const card = () => host.querySelector<HTMLElement>("[role=dialog]");

/** Where an element is on the screen; of a stop, where its mark is. */
export const boxOf = (it: Element | string) =>
  (typeof it === "string"
    ? (stop(it).querySelector("svg") as Element)
    : it
  ).getBoundingClientRect();
