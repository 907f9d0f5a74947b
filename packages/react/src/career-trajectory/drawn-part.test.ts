import { expect, test } from "vitest";
import { nextPart } from "./drawn-part.js";

const view = { start: 0.4, end: 0.5 };
const drawn = nextPart(null, view, 10_000, 10, false);

test("half as much again as is in view is drawn on either side", () => {
  expect(drawn?.start).toBeCloseTo(0.35);
  expect(drawn?.end).toBeCloseTo(0.55);
  expect(nextPart(null, { start: 0, end: 0.1 }, 10_000, 10, false)?.start).toBe(0);
});

test("nothing is drawn anew until the edge of what is drawn comes near", () => {
  expect(nextPart(drawn, { start: 0.38, end: 0.48 }, 10_000, 10, false)).toBe(drawn);
  expect(nextPart(drawn, { start: 0.355, end: 0.455 }, 10_000, 10, false)).not.toBe(drawn);
});

test("a drawing that has become a little longer is drawn anew once it rests", () => {
  expect(nextPart(drawn, view, 11_000, 11, false)).toBe(drawn);
  expect(nextPart(drawn, view, 13_000, 13, false)).not.toBe(drawn);
  expect(nextPart(drawn, view, 11_000, 11, true)?.length).toBe(11_000);
});

test("the whole is drawn as the server drew it", () => {
  expect(nextPart(drawn, { start: 0, end: 1 }, 1000, 1, false)).toBeNull();
});
