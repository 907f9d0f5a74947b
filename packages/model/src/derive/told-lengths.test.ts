import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { resolvedSketch as resolve } from "../../../../tests/arbitraries/resolved-sketch.ts";
import { concurrentWith } from "./concurrent.js";
import { totalExperience } from "./experience.js";
import { relate } from "./relate.js";
import { tenure } from "./tenure.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

describe("lengths that only claims tell", () => {
  const chain = fc.array(
    fc.record({ months: fc.integer({ min: 1, max: 40 }), gap: fc.integer({ min: 0, max: 9 }) }),
    { minLength: 1, maxLength: 6 },
  );

  /** Stages one after the other, without a date: only how long they lasted, and how long it was between them at most. */
  const told = (stages: { months: number; gap: number }[]) =>
    resolve(
      stages.map((_, i) => ({ id: `s${i}` })),
      {
        claims: stages.flatMap(({ months, gap }, i) => [
          {
            id: `length${i}`,
            type: "duration" as const,
            start: `s${i}.start` as const,
            end: `s${i}.end` as const,
            length: { value: months, unit: "month" as const },
          },
          {
            id: `next${i}`,
            type: "order" as const,
            before: `s${i}.end` as const,
            after: `s${i + 1}.start` as const,
            atMost: gap,
          },
        ]),
      },
    );

  it("are taken as told", () => {
    fc.assert(
      fc.property(chain, (stages) => {
        const career = told(stages);
        stages.forEach(({ months }, i) => {
          expect(tenure(career, `s${i}`)).toMatchObject({ atLeast: months, atMost: months });
        });
      }),
    );
  });

  it("add up where stages surely follow each other, but for the month of change", () => {
    fc.assert(
      fc.property(chain, (stages) => {
        const sum = stages.reduce((total, { months }) => total + months, 0);
        const { atLeast, atMost } = totalExperience(told(stages));
        expect(atMost).toBe(sum);
        expect(atLeast).toBeLessThanOrEqual(sum);
        expect(atLeast).toBeGreaterThanOrEqual(sum - (stages.length - 1));
      }),
    );
  });

  it("say what follows what", () => {
    const career = told([
      { months: 3, gap: 0 },
      { months: 4, gap: 5 },
      { months: 4, gap: 5 },
    ]);
    expect(relate(career, "s0", "s2")?.before).toBe("yes");
    expect(concurrentWith(career, "s0")).toEqual([]);
    expect(career.between("s0.start", "s2.end")).toEqual({ atLeast: 11, atMost: 16 });
  });
});
