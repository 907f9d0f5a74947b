import { type CareerPath, CareerTimeline, RoleCard, SkillBadge } from "@trajectoires/react";
import cues from "@trajectoires/react/cues.css?inline";
import styles from "@trajectoires/react/styles.css?inline";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import trajectory from "@trajectoires/react/trajectory.css?inline";
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import gautierJson from "../../stories/careers/gautier.json";
import { adoptSheets } from "./host/host-sheets.ts";

const gautier = gautierJson as unknown as CareerPath;
const slots = Array.from({ length: 12 }, (_, index) => index + 1);
let root: Root;
let host: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.createElement("main");
  host.style.cssText = "inline-size: 1000px; font: 16px Liberation Sans, Arial";
  document.body.append(host);
  root = createRoot(host);
  adoptSheets(styles, trajectory, cues);
});
afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
  document.adoptedStyleSheets = [];
});

const show = (content: ReactNode) => act(async () => root.render(content));
const one = (selector: string) => host.querySelector(selector) as Element;
const look = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);

/** The slot of an element: its own, or the nearest around it. */
const slotOf = (element: Element) =>
  Number(element.closest("[data-tj-slot]")?.getAttribute("data-tj-slot"));

const badges = (
  <>
    {slots.map((slot) => (
      <SkillBadge key={slot} id={`slot-${slot}`} name={`Skill ${slot}`} slot={slot} />
    ))}
  </>
);
const shapeOf = (slot: number) => look(one(`#slot-${slot}`), "::before").clipPath;

/** Which points of a square a shape covers, as the browser hits it. */
function cover(clipPath: string, size: number): boolean[] {
  const probe = document.createElement("div");
  probe.style.cssText = `position: fixed; inset: 0 auto auto 0; width: ${size}px; height: ${size}px`;
  probe.style.clipPath = clipPath;
  document.body.append(probe);
  const points = Array.from({ length: size * size }, (_, index) => {
    const [x, y] = [index % size, Math.floor(index / size)];
    return document.elementFromPoint(x + 0.5, y + 0.5) === probe;
  });
  probe.remove();
  return points;
}

describe("twelve slots have twelve shapes", () => {
  // A ring's box and a milestone's are 26 and 16 px, a badge's glyph 14.
  test.each([26, 14])(
    "that differ in a sixth of what they cover at least, in %i px",
    async (size) => {
      await show(<div data-cues="">{badges}</div>);
      const covers = slots.map((slot) => cover(shapeOf(slot), size));
      const share = (points: readonly boolean[]) => points.filter(Boolean).length / (size * size);
      for (const points of covers) {
        // None is a speck, none fills its box.
        expect(share(points)).toBeGreaterThan(0.25);
        expect(share(points)).toBeLessThan(0.6);
      }
      const differences = covers.flatMap((a, i) =>
        covers.slice(i + 1).map((b, j) => ({
          pair: [i + 1, i + j + 2],
          differs:
            share(a.map((is, at) => is !== b[at])) / share(a.map((is, at) => is || b[at] === true)),
        })),
      );
      expect(differences).toHaveLength(66);
      expect(differences.filter(({ differs }) => differs < 1 / 6)).toEqual([]);
    },
  );
});

test("a domain has the same shape in the story, the trajectory, its lane, a card and a badge", async () => {
  await show(
    <div data-cues="">
      {badges}
      <CareerTimeline path={gautier} idPrefix="story" />
      <CareerTrajectory path={gautier} idPrefix="line" />
      <RoleCard title="Engineer" slot={4} />
    </div>,
  );
  const marks: readonly (readonly [string, string?])[] = [
    [".tj-ring", "::after"],
    [".tj-badge", "::before"],
    [".tj-trajectory-stop .tj-trajectory-ring"],
    [".tj-trajectory-lane", "::before"],
    [".tj-trajectory-table th[data-tj-slot]", "::before"],
    [".tj-card-head", "::after"],
  ];
  for (const [selector, pseudo] of marks) {
    const elements = [...host.querySelectorAll(selector)].filter((it) => slotOf(it) > 0);
    expect(elements.length, selector).toBeGreaterThan(0);
    for (const element of elements) {
      const { clipPath, display } = look(element, pseudo);
      expect(clipPath.replace(/ fill-box$/, ""), selector).toBe(shapeOf(slotOf(element)));
      expect(display, selector).not.toBe("none");
    }
  }
  expect(look(one(".tj-ring")).borderTopColor).toBe("rgba(0, 0, 0, 0)");
});

describe("nothing changes", () => {
  const looks = () =>
    [...host.querySelectorAll(".tj, .tj *")].flatMap((element) =>
      ["", "::before", "::after"].map((pseudo) => {
        const style = look(element, pseudo);
        const { display, clipPath, borderTopColor, borderTopWidth, borderRadius, strokeWidth } =
          style;
        const seen = pseudo === "" || (style.content !== "none" && display !== "none");
        const r = style.getPropertyValue("r");
        return seen
          ? [display, clipPath, borderTopColor, borderTopWidth, borderRadius, strokeWidth, r].join()
          : "";
      }),
    );
  const content = (
    <>
      {badges}
      <CareerTimeline path={gautier} idPrefix="story" />
      <CareerTrajectory path={gautier} idPrefix="line" />
    </>
  );

  test.each([
    ["where nobody asks for cues", content],
    [
      "where they are off, inside of where they are on",
      <div key="on" data-cues="">
        <div data-cues="off">{content}</div>
      </div>,
    ],
  ])("%s", async (_, page) => {
    await show(page);
    adoptSheets(styles, trajectory);
    const without = looks();
    expect(without.length).toBeGreaterThan(500);
    adoptSheets(styles, trajectory, cues);
    expect(looks()).toEqual(without);
  });

  test("for what has no domain, but for what stands inside it and has one", async () => {
    await show(
      <div data-cues="">
        {badges}
        <RoleCard title="Anything" skills={[{ name: "Go", slot: 3 }, { name: "Tea" }]} />
      </div>,
    );
    expect(look(one(".tj-card-head"), "::after").display).toBe("none");
    const [go, tea] = [...host.querySelectorAll(".tj-card .tj-badge")] as [Element, Element];
    expect(look(go, "::before").clipPath).toBe(shapeOf(3));
    expect(look(tea, "::before").display).toBe("none");
  });
});
