import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headPath, pointAt } from "./head-path.js";
import { flattenCubic } from "./trace.js";

const bend = flattenCubic([100, 300, 100, 355, 126, 345, 126, 400]);
const ys = (path: readonly number[]) => path.filter((_, index) => index % 2 === 1);

describe("the way of a head", () => {
  test("goes through the bend between two stops, and straight to and from it", () => {
    const path = headPath([100, 50], [126, 700], [bend], "y");
    expect(path.slice(0, 2)).toEqual([100, 50]);
    expect(path.slice(-2)).toEqual([126, 700]);
    expect(path).toContain(bend[20] as number);
    // Straight down to the bend: nothing but its track.
    for (let index = 0; index < path.length; index += 2)
      if ((path[index + 1] as number) <= 300) expect(path[index]).toBeCloseTo(100);
  });

  test("to a turning point ends on the curve, and goes on from there", () => {
    const middle = bend.slice(32, 34) as [number, number];
    const there = headPath([100, 50], middle, [bend], "y");
    const on = headPath(middle, [126, 700], [bend], "y");
    expect(Math.max(...ys(there))).toBe(middle[1]);
    expect(Math.min(...ys(on))).toBe(middle[1]);
    expect(there.length + on.length).toBeGreaterThan(bend.length - 4);
  });

  test("back is the way there, the other way round", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(400), fc.nat(400), (x0, y0, x1, y1) => {
        fc.pre(y0 !== y1);
        const there = headPath([x0, y0], [x1, y1], [bend], "y");
        const back = headPath([x1, y1], [x0, y0], [bend], "y");
        const turned = [];
        for (let index = back.length - 2; index >= 0; index -= 2)
          turned.push(back[index], back[index + 1]);
        expect(turned).toEqual(there);
      }),
    );
  });

  test("never turns back on the way", () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), fc.nat(600), fc.nat(600), (x0, y0, x1, y1) => {
        const along = headPath([x0, y0], [x1, y1], [[...bend].reverse()], "x");
        const xs = along.filter((_, index) => index % 2 === 0);
        const sign = Math.sign(x1 - x0);
        xs.slice(1).forEach((x, index) => {
          expect((x - (xs[index] as number)) * sign).toBeGreaterThanOrEqual(-1e-9);
        });
      }),
    );
  });
});

test("a point at a share of a path", () => {
  const path = [0, 0, 100, 0, 100, 300];
  expect(pointAt(path, 0)).toEqual([0, 0]);
  expect(pointAt(path, 0.25)).toEqual([100, 0]);
  expect(pointAt(path, 0.5)).toEqual([100, 100]);
  expect(pointAt(path, 1)).toEqual([100, 300]);
  expect(pointAt(path, 7)).toEqual([100, 300]);
  expect(pointAt([5, 6], 0.5)).toEqual([5, 6]);
});
