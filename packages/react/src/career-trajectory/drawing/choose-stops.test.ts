import { expect, test } from "vitest";
import type { SceneStop } from "../scene-stops.js";
import { chooseStops } from "./choose-stops.js";

const stop = (index: number, at: number, y: number, weight: number): SceneStop => ({
  id: `s${index}`,
  target: `s${index}`,
  isPivot: weight === 3,
  at,
  y,
  slot: 1,
  shape: weight === 3 ? "pivot" : "ring",
  weight,
  length: 1 / (index + 1),
  pivot: undefined,
});

const many = Array.from({ length: 3000 }, (_, index) =>
  stop(index, index / 3000, 46 + 62 * (index % 5), index % 50 === 0 ? 3 : index % 3),
);

test("a career of everyday length is shown whole", () => {
  expect(chooseStops(many.slice(0, 60), 640)).toHaveLength(60);
});

test("of many those are chosen that can be told apart, from end to end, turning points first", () => {
  const chosen = chooseStops(many, 1090);
  expect(chosen.length).toBeGreaterThan(60);
  expect(chosen.length).toBeLessThanOrEqual(120);
  for (const [index, one] of chosen.entries())
    for (const other of chosen.slice(index + 1))
      expect(Math.abs(one.at - other.at) * 1090 >= 26 || Math.abs(one.y - other.y) >= 26).toBe(
        true,
      );
  expect(chosen.at(0)?.at).toBeLessThan(0.05);
  expect(chosen.at(-1)?.at).toBeGreaterThan(0.95);
  expect(chosen.filter(({ weight }) => weight === 3).length).toBeGreaterThan(10);
});
