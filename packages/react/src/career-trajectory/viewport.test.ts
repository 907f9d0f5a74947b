import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { panViewport, placeViewport, revealInViewport, WHOLE, zoomViewport } from "./viewport.js";

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const size = fc.double({ min: 0.001, max: 1, noNaN: true });
const viewport = fc.tuple(fraction, size).map(([start, length]) => placeViewport(start, length));
const inside = ({ start, end }: { start: number; end: number }) =>
  start >= 0 && end <= 1 + 1e-9 && end > start;

describe("a viewport", () => {
  test("stays inside the whole, whatever is asked for", () => {
    expect(placeViewport(-3, 0.25)).toEqual({ start: 0, end: 0.25 });
    expect(placeViewport(0.9, 0.25)).toEqual({ start: 0.75, end: 1 });
    expect(placeViewport(0.3, 7)).toEqual(WHOLE);
  });

  test("zooms around a point that stays where it is, until an edge is in the way", () => {
    expect(zoomViewport(WHOLE, 2, 0.5, 0.01)).toEqual({ start: 0.25, end: 0.75 });
    expect(zoomViewport({ start: 0.25, end: 0.75 }, 0.5, 0.3, 0.01)).toEqual(WHOLE);
    expect(zoomViewport(WHOLE, 1000, 0, 0.1)).toEqual({ start: 0, end: 0.1 });
  });

  test("pans by pages", () => {
    expect(panViewport({ start: 0, end: 0.25 }, 1)).toEqual({ start: 0.25, end: 0.5 });
    expect(panViewport({ start: 0, end: 0.25 }, -1)).toEqual({ start: 0, end: 0.25 });
  });

  test("zooming in and out again comes back, but for the edges", () => {
    fc.assert(
      fc.property(
        viewport,
        fraction,
        fc.double({ min: 1, max: 8, noNaN: true }),
        (at, x, factor) => {
          const point = at.start + x * (at.end - at.start);
          const near = zoomViewport(at, factor, point, 1e-6);
          const back = zoomViewport(near, 1 / factor, point, 1e-6);
          expect(inside(near)).toBe(true);
          expect(back.start).toBeCloseTo(at.start, 6);
          expect(back.end).toBeCloseTo(at.end, 6);
        },
      ),
    );
  });

  test("reveals a point, and moves no further than it must", () => {
    fc.assert(
      fc.property(viewport, fraction, (at, point) => {
        const shown = revealInViewport(at, point);
        expect(shown.start - 1e-9 <= point && point <= shown.end + 1e-9).toBe(true);
        expect(shown.end - shown.start).toBeCloseTo(at.end - at.start, 9);
        const margin = 0.08 * (at.end - at.start);
        if (point >= at.start + margin && point <= at.end - margin) expect(shown).toEqual(at);
      }),
    );
  });
});
