import { type CareerPath, CareerTimeline, RoleCard, SkillBadge } from "@trajectoires/react";
import cues from "@trajectoires/react/cues.css?inline";
import { SkillTimeline } from "@trajectoires/react/skills";
import skills from "@trajectoires/react/skills.css?inline";
import { CareerStrip } from "@trajectoires/react/strip";
import strip from "@trajectoires/react/strip.css?inline";
import styles from "@trajectoires/react/styles.css?inline";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import trajectory from "@trajectoires/react/trajectory.css?inline";
import brand from "@trajectoires/themes/editorial.css?inline";
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "vitest/browser";
import gautierJson from "../../stories/careers/gautier.json";
import { adoptSheets } from "./host/host-sheets.ts";

const gautier = gautierJson as unknown as CareerPath;
const role = { title: "Engineer", organisation: "Anywr", period: "2020", slot: 5 };
let root: Root;
let host: HTMLElement;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await commands.forceColours(true);
  host = document.createElement("main");
  host.dataset.brand = "editorial";
  host.style.cssText = "inline-size: 1280px";
  document.body.append(host);
  root = createRoot(host);
  adoptSheets(styles, skills, strip, trajectory, cues, brand);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  document.adoptedStyleSheets = [];
  await commands.forceColours(false);
});

const show = (content: ReactNode) => act(async () => root.render(content));
const all = (selector: string) => [...host.querySelectorAll(selector)];
const look = (selector: string, pseudo?: string) =>
  getComputedStyle(host.querySelector(selector) as Element, pseudo);

/** What the browser makes of a system colour. */
function system(name: string): string {
  const probe = document.createElement("i");
  probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
  host.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Every colour in which something is drawn: neither nothing, nor a gradient, nor transparent. */
function drawnColours(): string[] {
  const drawn = all("svg line, svg path, svg circle, svg rect, svg stop, svg text");
  const colours = drawn.flatMap((element) => {
    const { fill, stroke, stopColor } = getComputedStyle(element);
    return element instanceof SVGStopElement ? [stopColor] : [fill, stroke];
  });
  return [...new Set(colours)].filter((colour) => !/^none|^url|^rgba\(.*, 0\)$/.test(colour));
}

const views = {
  story: <CareerTimeline path={gautier} />,
  trajectory: <CareerTrajectory path={gautier} />,
  skills: <SkillTimeline path={gautier} />,
  strip: <CareerStrip path={gautier} />,
};

describe("where colours are forced", () => {
  test.each(Object.entries(views))("the %s is drawn in the reader’s own", async (_, view) => {
    await show(view);
    const theirs = ["Canvas", "CanvasText", "GrayText"].map(system);
    const drawn = drawnColours();
    expect(drawn.length).toBeGreaterThan(0);
    for (const colour of drawn) expect(theirs).toContain(colour);
  });

  test("domains, which are one colour, have their shapes", async () => {
    await show(views.trajectory);
    const shapes = all(".tj-trajectory-lane").map(
      (lane) => getComputedStyle(lane, "::before").clipPath,
    );
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(shapes).not.toContain("none");
  });

  test("what is selected is marked, and what stands on the mark can be seen", async () => {
    await show(
      <>
        <RoleCard {...role} selected />
        <SkillBadge name="Networks" level={3} slot={5} selected />
      </>,
    );
    const card = look(".tj-card");
    expect([card.outlineStyle, card.outlineColor]).toEqual(["solid", system("Highlight")]);
    expect(look(".tj-badge").backgroundColor).toBe(system("Highlight"));
    expect(look(".tj-level", "::after").backgroundImage).toContain(system("HighlightText"));
  });

  test("rings step back with their words", async () => {
    await show(<CareerTimeline path={gautier} dimmed={["musicology"]} />);
    const [grey, text] = ["GrayText", "CanvasText"].map(system);
    const pieces = all("[data-dimmed] .tj-ring");
    expect(pieces.length).toBeGreaterThan(0);
    for (const piece of pieces) {
      expect(getComputedStyle(piece, "::after").backgroundImage).toContain(grey);
    }
    expect(grey).not.toBe(text);
  });
});
