import type { SkillSpan } from "@trajectoires/layout/skills";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BAR_HEIGHT, BAR_UNITS, barOutline, barProfile, halfThickness } from "./bar-shape.js";

const span: fc.Arbitrary<SkillSpan> = fc
  .tuple(
    fc.integer({ min: 20000, max: 24000 }),
    fc.array(
      fc.record({
        months: fc.integer({ min: 1, max: 90 }),
        intensity: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
  )
  .map(([start, parts]) => {
    let month = start;
    const steps = parts.map(({ months, intensity }) => {
      const step = { start: month, intensity };
      month += months;
      return step;
    });
    return { start, end: month, steps, ongoing: false, certainStart: start, certainEnd: month };
  });

describe("barProfile", () => {
  it("runs along the whole bar without turning back, and never leaves its row", () => {
    fc.assert(
      fc.property(span, fc.boolean(), (it, isFirst) => {
        const points = barProfile(it, isFirst, 480);
        expect(points[0]?.x).toBe(0);
        expect(points.at(-1)?.x).toBe(BAR_UNITS);
        points.forEach(({ x, half }, index) => {
          expect(x).toBeGreaterThanOrEqual(points[index - 1]?.x ?? 0);
          expect(half).toBeGreaterThanOrEqual(0);
          expect(2 * half).toBeLessThan(BAR_HEIGHT);
        });
      }),
    );
  });

  it("begins at nothing where the skill is new, and at less than its thickness after a pause", () => {
    const steps = [{ start: 24000, intensity: 1 }];
    const it = {
      start: 24000,
      end: 24060,
      steps,
      ongoing: false,
      certainStart: 24000,
      certainEnd: 24060,
    };
    expect(barProfile(it, true, 240)[0]?.half).toBe(0);
    const again = barProfile(it, false, 240)[0]?.half ?? 0;
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThan(halfThickness(1));
  });

  it("is thicker where the skill was used harder", () => {
    const steps = [
      { start: 24000, intensity: 0.2 },
      { start: 24060, intensity: 1 },
    ];
    const it = {
      start: 24000,
      end: 24120,
      steps,
      ongoing: false,
      certainStart: 24000,
      certainEnd: 24120,
    };
    expect(barProfile(it, true, 240).at(-1)?.half).toBe(halfThickness(1));
  });
});

describe("barOutline", () => {
  it("is one closed shape, symmetric about the middle", () => {
    fc.assert(
      fc.property(span, (it) => {
        const path = barOutline(barProfile(it, true, 480));
        expect(path).toMatch(/^M[\d. ]+(C[\d. -]+)+L[\d. ]+(C[\d. -]+)+Z$/);
        const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
        const heights = numbers.filter((_, index) => index % 2 === 1);
        for (const height of heights)
          expect(heights.some((other) => Math.abs(other + height - BAR_HEIGHT) < 0.11)).toBe(true);
      }),
    );
  });
});
