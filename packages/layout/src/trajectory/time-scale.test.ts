import { scaleLinear } from "d3-scale";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createTimeScale, type Knot } from "./time-scale.js";

const knots = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((steps) => {
    let [month, along] = [23000, 0];
    return steps.map(([months, length]): Knot => {
      month += months;
      along += length;
      return [month, along];
    });
  });

it("agrees with d3's polylinear scale, in both directions, also beyond its edges", () => {
  fc.assert(
    fc.property(knots, fc.double({ min: -0.5, max: 1.5, noNaN: true }), (list, share) => {
      const scale = createTimeScale(list);
      const d3 = scaleLinear(
        scale.knots.map(([month]) => month),
        scale.knots.map(([, place]) => place),
      );
      const month = scale.start + share * (scale.end - scale.start);
      expect(scale.toFraction(month)).toBeCloseTo(d3(month), 9);
      expect(scale.toMonth(share)).toBeCloseTo(d3.invert(share), 6);
    }),
    { numRuns: 500 },
  );
});

it("puts every knot exactly where it was told to be", () => {
  fc.assert(
    fc.property(knots, (list) => {
      const scale = createTimeScale(list);
      for (const [month, place] of scale.knots) {
        expect(scale.toFraction(month)).toBeCloseTo(place, 12);
        expect(scale.toMonth(place)).toBeCloseTo(month, 8);
      }
      expect([scale.toFraction(scale.start), scale.toFraction(scale.end)]).toEqual([0, 1]);
    }),
  );
});
