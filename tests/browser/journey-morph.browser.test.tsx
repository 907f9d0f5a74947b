import { describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { boundsOf, type Piece } from "../../packages/react/src/career-journey/motion/drawing.js";
import {
  type Drawing,
  measureDrawing,
  playMorph,
} from "../../packages/react/src/career-journey/motion/index.js";
import { generateCareer } from "../../stories/careers/generate-career.js";
import { gautier, hide, host, panel, setUp, shell, show, shows, tab } from "./shown-journey.js";

setUp();

const views = ["story", "trajectory", "skills"] as const;
type View = (typeof views)[number];
const panelOf = (view: View) => panel(view) as HTMLElement;

/** Shows each view once, so that all are there; ends with the given one. */
async function open(last: View, props: Parameters<typeof show>[0] = {}): Promise<void> {
  host.style.setProperty("--tj-motion-morph", "60ms");
  await show({ defaultView: "story", ...props });
  for (const view of [...views.filter((one) => one !== last), last]) {
    tab(view).click();
    await shows(view);
  }
  await rest();
  host.style.removeProperty("--tj-motion-morph");
}
const rest = () => vi.waitFor(() => expect(shell().dataset.morphing).toBeUndefined());
const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
const canvas = () => host.querySelector<HTMLCanvasElement>("canvas.tj-morph");
const pieceOf = ({ pieces }: Drawing, key: string) =>
  pieces.find((piece) => piece.key === key) as Piece;

/** Where an element's drawing is, by the browser's own count. */
function drawn(element: Element): DOMRect {
  return (
    element.querySelector("svg > :is(circle, rect, path)") ?? element
  ).getBoundingClientRect();
}

function expectSame(piece: Piece, box: DOMRect, outside = 0): void {
  const { left, right, top, bottom } = boundsOf(piece);
  expect(Math.abs((left + right) / 2 - (box.left + box.right) / 2)).toBeLessThan(1);
  expect(Math.abs((top + bottom) / 2 - (box.top + box.bottom) / 2)).toBeLessThan(1 + outside);
}

describe("what a view draws is measured where it is", () => {
  for (const dir of ["ltr", "rtl"] as const)
    test(`to a pixel, ${dir}`, async () => {
      await open("story", { dir });
      const story = measureDrawing(panelOf("story"));
      const rings = [...panelOf("story").querySelectorAll(".tj-ring[data-tj-key^='ring:']")].filter(
        (ring) => ring.getBoundingClientRect().bottom < innerHeight,
      );
      expect(rings.length).toBeGreaterThan(1);
      for (const ring of rings)
        expectSame(
          pieceOf(story, ring.getAttribute("data-tj-key") as string),
          ring.getBoundingClientRect(),
        );
      const line = panelOf("story").querySelector("[data-tj-key='segment:musicology']") as Element;
      const segment = boundsOf(pieceOf(story, "segment:musicology"));
      const box = line.getBoundingClientRect();
      expect(
        Math.abs((segment.left + segment.right) / 2 - (box.left + box.right) / 2),
      ).toBeLessThan(1);
      expect(Math.abs(segment.top + 5.5 - box.top)).toBeLessThan(1);
      for (const badge of panelOf("story").querySelectorAll("[data-tj-part='badge']")) {
        const place = badge.getBoundingClientRect();
        if (place.bottom < innerHeight && place.width > 0)
          expectSame(pieceOf(story, badge.getAttribute("data-tj-key") as string), place);
      }

      tab("trajectory").click();
      await shows("trajectory");
      await rest();
      const trajectory = measureDrawing(panelOf("trajectory"));
      expect(trajectory.flow).toBe(dir === "ltr" ? "right" : "left");
      const marks = panelOf("trajectory").querySelectorAll("a[data-tj-key]");
      expect(marks.length).toBeGreaterThan(8);
      for (const mark of marks)
        expectSame(pieceOf(trajectory, mark.getAttribute("data-tj-key") as string), drawn(mark));
      for (const bend of panelOf("trajectory").querySelectorAll(".tj-trajectory-bend"))
        expectSame(pieceOf(trajectory, bend.getAttribute("data-tj-key") as string), drawn(bend));

      tab("skills").click();
      await shows("skills");
      await rest();
      const skills = measureDrawing(panelOf("skills"));
      for (const row of panelOf("skills").querySelectorAll("li[data-tj-key]")) {
        const bar = row.querySelector(".tj-skill-bar > g > svg > path")?.getBoundingClientRect();
        const piece = pieceOf(skills, row.getAttribute("data-tj-key") as string);
        if (!bar || bar.bottom > innerHeight) continue;
        expectSame(piece, bar);
        const { left, right } = boundsOf(piece);
        expect(Math.abs(right - left - 2 - bar.width)).toBeLessThan(1.5);
      }
    });

  test("of many rows only those near the window are laid out, and all stretches are there", async () => {
    await open("story", { path: generateCareer(120) });
    const before = panelOf("story").querySelectorAll("[data-tj-key^='ring:']").length;
    const { pieces } = measureDrawing(panelOf("story"));
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
    expect(pieces.filter(({ key }) => key.startsWith("ring:")).length).toBe(before);
    for (const piece of pieces) expect(boundsOf(piece).top).toBeLessThan(2 * innerHeight);
    expect(pieces.every(({ values }) => values.every(Number.isFinite))).toBe(true);
  });

  test("an empty career is an empty drawing", async () => {
    const path = { ...(gautier as object), stages: [], pivots: [], chapters: [] } as never;
    await show({ defaultView: "story", path });
    expect(measureDrawing(shell()).pieces).toEqual([]);
  });
});

/** A change by hand, from what is shown to the trajectory. */
function play(
  before: Drawing,
  view: View,
  onEnd = () => {},
  duration = 300,
  motion = "calm" as const,
) {
  return playMorph({ shell: shell(), before, panel: panelOf(view), motion, duration, onEnd });
}

describe("a change", () => {
  test("moves on a canvas, hides what it moves, and leaves nothing behind", async () => {
    await open("story");
    tab("trajectory").click();
    await vi.waitFor(() => expect(canvas()).not.toBeNull());
    expect(canvas()?.getAttribute("aria-hidden")).toBe("true");
    const stop = panelOf("trajectory").querySelector("a[data-tj-key]") as Element;
    expect(getComputedStyle(stop.querySelector("svg") as Element).visibility).toBe("hidden");
    // Those who listen hear everything all the time.
    expect(getComputedStyle(stop).visibility).toBe("visible");
    await rest();
    expect(canvas()).toBeNull();
    expect(shell().getAttribute("style") ?? "").toBe("");
    expect(getComputedStyle(stop.querySelector("svg") as Element).visibility).toBe("visible");
  });

  test("can be interrupted and go back, three times in 300 ms, without a jump", async () => {
    await open("trajectory");
    const target = measureDrawing(panelOf("trajectory"));
    tab("story").click();
    await shows("story");
    await rest();
    let drawing = measureDrawing(panelOf("story"));
    tab("trajectory").click();
    await shows("trajectory");
    await rest();
    for (let turn = 0; turn < 3; turn += 1) {
      const morph = play(drawing, "trajectory", undefined, 400);
      const start = performance.now();
      while (performance.now() - start < 90) await frame();
      const last = morph.interrupt();
      expect(canvas()).toBeNull();
      // What the next change shows first is what this one showed last.
      const next = play(last, "trajectory", undefined, 400);
      drawing = next.interrupt();
      for (const key of ["ring:musicology", "ring:cto", "segment:musicology"]) {
        const [one, other] = [boundsOf(pieceOf(last, key)), boundsOf(pieceOf(drawing, key))];
        expect(Math.abs(one.left - other.left)).toBeLessThan(0.5);
        expect(Math.abs(one.top - other.top)).toBeLessThan(0.5);
      }
      const ring = boundsOf(pieceOf(last, "ring:cto"));
      expect(ring).not.toEqual(boundsOf(pieceOf(target, "ring:cto")));
    }
    expect(shell().dataset.morphing).toBeUndefined();
  });

  test("ends at once, once, when the page gets another size, or is looked away from", async () => {
    await open("story");
    const before = measureDrawing(panelOf("story"));
    tab("trajectory").click();
    await shows("trajectory");
    await rest();
    for (const end of [
      () => window.dispatchEvent(new Event("resize")),
      () => window.dispatchEvent(new Event("beforeprint")),
      () => {
        Object.defineProperty(document, "hidden", { value: true, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
        Reflect.deleteProperty(document, "hidden");
      },
    ]) {
      const onEnd = vi.fn();
      const morph = play(before, "trajectory", onEnd, 5000);
      await frame();
      expect(onEnd).not.toHaveBeenCalled();
      end();
      await vi.waitFor(() => expect(onEnd).toHaveBeenCalledTimes(1), { timeout: 300 });
      expect(canvas()).toBeNull();
      morph.cancel();
      expect(onEnd).toHaveBeenCalledTimes(1);
      // Interrupted after its end, it tells what is there.
      expect(morph.interrupt().pieces.length).toBe(
        measureDrawing(panelOf("trajectory")).pieces.length,
      );
    }
  });

  test("ends when the career changes under way; not for what changes nothing of the drawing", async () => {
    await open("story");
    const before = measureDrawing(panelOf("story"));
    tab("trajectory").click();
    await shows("trajectory");
    await rest();
    const onEnd = vi.fn();
    play(before, "trajectory", onEnd, 4000);
    const start = performance.now();
    while (performance.now() - start < 1600) await frame();
    panelOf("trajectory").append(document.createElement("p"));
    await frame();
    await frame();
    expect(onEnd).not.toHaveBeenCalled();
    panelOf("trajectory").querySelector("line[data-tj-key]")?.remove();
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledTimes(1), { timeout: 300 });
  });

  test("never moves where a brand wants none: it is over before anything was painted", async () => {
    await open("story");
    const before = measureDrawing(panelOf("story"));
    const onEnd = vi.fn();
    playMorph({
      shell: shell(),
      before,
      panel: panelOf("story"),
      motion: "none",
      duration: 500,
      onEnd,
    });
    expect(canvas()).toBeNull();
    expect(onEnd).not.toHaveBeenCalled();
    await Promise.resolve();
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledTimes(1), { timeout: 100 });
  });

  test("ends at once when the reader begins to wish for less motion; then there is none", async () => {
    await open("story");
    const before = measureDrawing(panelOf("story"));
    tab("trajectory").click();
    await shows("trajectory");
    await rest();
    const wish = Object.assign(new EventTarget(), { matches: false });
    const asked = vi.spyOn(window, "matchMedia").mockReturnValue(wish as unknown as MediaQueryList);
    try {
      const onEnd = vi.fn();
      play(before, "trajectory", onEnd, 5000);
      await frame();
      expect(canvas()).not.toBeNull();
      wish.matches = true;
      wish.dispatchEvent(new Event("change"));
      await vi.waitFor(() => expect(onEnd).toHaveBeenCalledTimes(1), { timeout: 200 });
      expect(canvas()).toBeNull();
      play(before, "trajectory", onEnd, 5000);
      expect(canvas()).toBeNull();
      expect(shell().dataset.morphing).toBeUndefined();
      await vi.waitFor(() => expect(onEnd).toHaveBeenCalledTimes(2), { timeout: 200 });
    } finally {
      asked.mockRestore();
    }
  });

  test("survives that the journey leaves the page", async () => {
    await open("story");
    tab("trajectory").click();
    await vi.waitFor(() => expect(canvas()).not.toBeNull());
    hide();
    await frame();
    await frame();
    expect(document.querySelector("canvas.tj-morph")).toBeNull();
  });

  test("in a narrow column is cut at the sides of what scrolls", async () => {
    await page.viewport(360, 700);
    await open("trajectory");
    const { clip } = measureDrawing(panelOf("trajectory"));
    const box = panelOf("trajectory")
      .querySelector(".tj-trajectory-scroller")
      ?.getBoundingClientRect();
    expect([clip.left, clip.right]).toEqual([box?.left, box?.right]);
  });
});
