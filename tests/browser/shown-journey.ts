import { CareerJourney, type CareerJourneyProps } from "@trajectoires/react/journey";
import sheet from "@trajectoires/react/journey.css?inline";
import skills from "@trajectoires/react/skills.css?inline";
import styles from "@trajectoires/react/styles.css?inline";
import trajectory from "@trajectoires/react/trajectory.css?inline";
import { createElement, Fragment, StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { page } from "vitest/browser";
import gautierJson from "../../stories/careers/gautier.json";

export const gautier = gautierJson as unknown as CareerJourneyProps["path"];

/** What the journey stands in, made anew for each test. */
export let host: HTMLElement;
let root: Root;

/** Puts a page in place before each test, and takes it away after it. */
export function setUp(): void {
  beforeEach(async () => {
    await page.viewport(1280, 900);
    document.adoptedStyleSheets = [styles, trajectory, skills, sheet].map((text) => {
      const made = new CSSStyleSheet();
      made.replaceSync(text);
      return made;
    });
    host = document.createElement("main");
    document.body.append(host);
    root = createRoot(host);
    scrollTo(0, 0);
  });
  afterEach(() => {
    hide();
    host.remove();
    document.adoptedStyleSheets = [];
  });
}

/** Shows Gautier's journey, or changes its props. */
export async function show(props: Partial<CareerJourneyProps> = {}, strict = false): Promise<void> {
  const it = createElement(CareerJourney, { path: gautier, idPrefix: "gautier", ...props });
  root.render(createElement(strict ? StrictMode : Fragment, null, it));
  await vi.waitFor(() => expect(shell()).not.toBeNull());
}

/** Takes the journey off the page. */
export const hide = () => root.unmount();

export const shell = () => host.querySelector<HTMLElement>(".tj-journey") as HTMLElement;
export const tab = (view: string) => host.querySelector(`#gautier-tab-${view}`) as HTMLElement;
export const panel = (view: string) => host.querySelector<HTMLElement>(`#gautier-panel-${view}`);
export const row = (id: string) => host.querySelector(`#gautier-${id}`) as HTMLElement;
/** The views that can be seen. */
export const visible = () =>
  [...host.querySelectorAll<HTMLElement>(".tj-journey-panel")]
    .filter((one) => one.checkVisibility())
    .map((one) => one.dataset.view);
export const shows = (view: string) =>
  vi.waitFor(() => expect(visible()).toEqual([view]), { timeout: 5000 });
