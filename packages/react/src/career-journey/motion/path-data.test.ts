import { expect, test } from "vitest";
import { pointsOfPath, transformed } from "./path-data.js";

test("reads lines, curves and curves told from where they begin; leaves out what is closed", () => {
  expect(pointsOfPath("M0 -9L14 0L0 9z")).toEqual([0, -9, 14, 0, 0, 9]);
  const bend = pointsOfPath("M0 0C0 55 100 45 100 100", 4);
  expect(bend).toHaveLength(10);
  expect(bend.slice(-2)).toEqual([100, 100]);
  expect(pointsOfPath("M10 10c3 0 4 2 4 4ZM0 0", 2).slice(-2)).toEqual([14, 14]);
  expect(pointsOfPath("M-1.5 .5L2-3")).toEqual([-1.5, 0.5, 2, -3]);
});

test("reads nothing from nothing", () => {
  expect(pointsOfPath("")).toEqual([]);
  expect(pointsOfPath("C1 2")).toEqual([]);
});

test("moves points", () => {
  expect(transformed([1, 2, 3, 4], { a: 2, b: 0, c: 0, d: -1, e: 10, f: 20 })).toEqual([
    12, 18, 16, 16,
  ]);
});
