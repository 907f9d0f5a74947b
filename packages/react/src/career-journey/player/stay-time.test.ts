import fc from "fast-check";
import { expect, test } from "vitest";
import { SPEEDS } from "./player-state.js";
import { stayTime, wayTime } from "./stay-time.js";

const length = fc.nat({ max: 100_000 });
const speed = fc.constantFrom(...SPEEDS);

test("a stage of 238 words of 4.6 letters is read for a minute, though nobody waits for so long", () => {
  const short = stayTime("stage", 56, 1) - stayTime("stage", 0, 1);
  expect(short).toBeCloseTo((60_000 * 10) / 238, 6);
  expect(stayTime("stage", 238 * 5.6, 1)).toBe(16_000);
});

test("longer texts and turning points take longer, higher speeds shorter, nothing no time at all", () => {
  fc.assert(
    fc.property(length, length, speed, (one, other, fast) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const stay = stayTime("stage", less, fast);
      expect(stayTime("stage", more, fast)).toBeGreaterThanOrEqual(stay);
      expect(stayTime("pivot", less, fast)).toBeGreaterThanOrEqual(stay);
      expect(stay * fast).toBeCloseTo(stayTime("stage", less, 1), 6);
      expect(stay).toBeGreaterThanOrEqual(600);
    }),
  );
});

test("the way takes as long as two changes of view, and none where nothing moves", () => {
  expect(wayTime(500, 2)).toBe(500);
  expect(wayTime(0, 0.5)).toBe(0);
});
