import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EDGE_POINTS, STROKE_POINTS } from "./drawing.js";
import { edgesOfBox, flattenCubic, share, traceEdge, traceStroke } from "./trace.js";

// Zero has one sign here.
const place = fc.double({ min: -2000, max: 2000, noNaN: true }).map((value) => value || 0);
const polyline = fc
  .array(fc.tuple(place, place), { minLength: 2, maxLength: 12 })
  .map((points) => points.flat());
const pointsOf = (path: readonly number[]) =>
  Array.from({ length: path.length / 2 }, (_, index) => [
    path[2 * index] as number,
    path[2 * index + 1] as number,
  ]);

/** How far a point is from a polyline, told by going along all of it. */
function distance([x = 0, y = 0]: readonly number[], path: readonly number[]): number {
  const ends = pointsOf(path);
  let least = Number.POSITIVE_INFINITY;
  ends.slice(1).forEach(([bx = 0, by = 0], index) => {
    const [ax = 0, ay = 0] = ends[index] as number[];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const t = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  });
  return least;
}

describe("a stroke", () => {
  test("has the ends of its path, and lies on it", () => {
    fc.assert(
      fc.property(polyline, (path) => {
        const traced = traceStroke(path);
        expect(traced).toHaveLength(2 * STROKE_POINTS);
        expect(traced.slice(0, 2)).toEqual(path.slice(0, 2));
        expect(traced.at(-2)).toBeCloseTo(path.at(-2) as number, 6);
        expect(traced.at(-1)).toBeCloseTo(path.at(-1) as number, 6);
        for (const point of pointsOf(traced)) expect(distance(point, path)).toBeLessThan(1e-6);
      }),
      { numRuns: 200 },
    );
  });

  test("goes forward only", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (slope, u) => {
          expect(share(u + 0.01, slope)).toBeGreaterThanOrEqual(share(u, slope) - 1e-12);
        },
      ),
    );
    expect(share(0, 0.7)).toBe(0);
    expect(share(1, 0.7)).toBeCloseTo(1, 12);
  });

  test("is traced at its ends as fast as any other, so that what lies between two pictures has no corner", () => {
    const speed = (length: number) => length * share(1e-6, Math.min(2, 90 / length)) * 1e6;
    for (const length of [60, 90, 240, 1500]) expect(speed(length)).toBeCloseTo(90, 1);
  });

  test("of no length stays where it is", () => {
    expect(new Set(traceStroke([7, 7, 7, 7]))).toEqual(new Set([7]));
    expect(new Set(traceEdge([3, 3]))).toEqual(new Set([3]));
  });
});

test("a curve begins and ends where it should, and comes near its middle", () => {
  const points = flattenCubic([0, 0, 0, 50, 100, 50, 100, 100], 10);
  expect(points.slice(0, 2)).toEqual([0, 0]);
  expect(points.slice(-2)).toEqual([100, 100]);
  expect(points.slice(10, 12)).toEqual([50, 50]);
});

test("the edges of a box go from the middle of its one side to that of the other, and stay in it", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 300, noNaN: true }),
      fc.double({ min: 1, max: 80, noNaN: true }),
      fc.double({ min: 0, max: 40, noNaN: true }),
      (width, height, radius) => {
        const { upper, lower } = edgesOfBox(10, 20, width, height, radius);
        expect(upper).toHaveLength(2 * EDGE_POINTS);
        expect(lower).toHaveLength(2 * EDGE_POINTS);
        for (const [x = 0, y = 0] of [
          ...pointsOf(upper as number[]),
          ...pointsOf(lower as number[]),
        ]) {
          expect(x).toBeGreaterThanOrEqual(10 - 1e-9);
          expect(x).toBeLessThanOrEqual(10 + width + 1e-9);
          expect(Math.abs(y - 20 - height / 2)).toBeLessThanOrEqual(height / 2 + 1e-9);
        }
        expect(Math.min(...pointsOf(upper as number[]).map(([, y = 0]) => y))).toBeCloseTo(20, 6);
        expect(Math.max(...pointsOf(lower as number[]).map(([, y = 0]) => y))).toBeCloseTo(
          20 + height,
          6,
        );
      },
    ),
    { numRuns: 100 },
  );
});
