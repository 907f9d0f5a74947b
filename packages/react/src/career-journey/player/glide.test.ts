import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceInto, gentle } from "./glide.js";

const stretch = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 3000 }))
  .map(([start, length]) => [start, start + length] as const);

test("begins and ends gently, never goes back, and is half way at half time", () => {
  expect([gentle(0), gentle(0.5), gentle(1)]).toEqual([0, 0.5, 1]);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b) => {
        expect(gentle(Math.max(a, b))).toBeGreaterThanOrEqual(gentle(Math.min(a, b)));
        expect(gentle(a)).toBeCloseTo(1 - gentle(1 - a), 9);
      },
    ),
  );
});

test("what fits stands in the middle, or inside after the shortest way; what is too long begins at the start", () => {
  fc.assert(
    fc.property(stretch, stretch, ([start, end], [low, high]) => {
      const length = end - start;
      const middle = distanceInto([start, end], [low, high], "middle");
      const inside = distanceInto([start, end], [low, high], "inside");
      if (length + 48 > high - low) {
        expect(start - middle).toBe(low + 24);
        expect(inside).toBe(middle);
        return;
      }
      expect((start + end) / 2 - middle).toBeCloseTo((low + high) / 2, 9);
      expect(start - inside).toBeGreaterThanOrEqual(low + 24);
      expect(end - inside).toBeLessThanOrEqual(high - 24);
      const isInside = start >= low + 24 && end <= high - 24;
      if (isInside) expect(inside).toBe(0);
      else expect(start - inside === low + 24 || end - inside === high - 24).toBe(true);
    }),
  );
});
