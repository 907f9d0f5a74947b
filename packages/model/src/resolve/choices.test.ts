import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sketchedCareer as career } from "../../../../tests/arbitraries/sketched-career.ts";
import type { CareerPath } from "../document/career-path.js";
import type { Claim } from "../document/time.js";
import { monthParts, toMonth } from "../time/month.js";
import { resolveCareer } from "./resolve-career.js";

const month = (id: string, point: string, months: number[], sameYearAs?: string) =>
  ({ id, type: "month", point, months, ...(sameYearAs && { sameYearAs }) }) as Claim;
const monthOf = (path: CareerPath, point: string) => {
  const at = resolveCareer(path).points.get(point)?.reading;
  return at == null ? undefined : monthParts(at);
};

describe("months of any year", () => {
  it("hold in the reading where centuries are possible", () => {
    const path = career([{ id: "a", start: "17XX/19XX" }], {
      claims: [month("x", "a.start", [2])],
    });
    expect(monthOf(path, "a.start")?.month).toBe(2);
  });

  it("hold in the reading for every point that hangs on another", () => {
    const path = career([{ id: "a", start: "2020-07/.." }, { id: "b" }, { id: "c" }], {
      claims: [
        month("x", "a.start", [6]),
        month("y", "b.start", [9], "a.start"),
        { id: "z", type: "order", before: "b.start", after: "c.start", atLeast: 5 },
        month("w", "c.start", [1, 12]),
      ],
    });
    expect(monthOf(path, "a.start")).toEqual({ year: 2021, month: 6 });
    expect(monthOf(path, "b.start")).toEqual({ year: 2021, month: 9 });
    expect(monthOf(path, "c.start")).toEqual({ year: 2022, month: 12 });
    // And what follows for the bounds: no such month comes sooner.
    expect(resolveCareer(path).points.get("c.start")?.earliest).toBe(toMonth(2022, 12));
  });
});

describe("more combinations than are followed", () => {
  it("are read so that every claim holds", () => {
    const years = fc.array(
      fc.record({
        start: fc.integer({ min: 1900, max: 1990 }),
        width: fc.integer({ min: 1, max: 4 }),
        months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 8, maxLength: 20 },
    );
    fc.assert(
      fc.property(years, (list) => {
        const path = career(
          list.map(({ start, width }, i) => ({ id: `s${i}`, start: `${start}/${start + width}` })),
          { claims: list.map(({ months }, i) => month(`m${i}`, `s${i}.start`, months)) },
        );
        const { points } = resolveCareer(path, { maxCombinations: 8 });
        list.forEach(({ months }, i) => {
          const reading = points.get(`s${i}.start`)?.reading as number;
          expect(months).toContain(monthParts(reading).month);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("still hold whatever more combinations would rule out", () => {
    const path = career(
      Array.from({ length: 9 }, (_, i) => ({ id: `s${i}`, start: `${2000 + i}/${2002 + i}` })),
      {
        claims: [
          ...Array.from({ length: 9 }, (_, i) => month(`m${i}`, `s${i}.start`, [i + 1])),
          { id: "z", type: "order", before: "s0.start", after: "s8.start", atMost: 100 },
        ],
      },
    );
    const few = resolveCareer(path);
    const all = resolveCareer(path, { maxCombinations: 100_000 });
    expect(few.issues).not.toEqual([]);
    expect(all.issues).toEqual([]);
    for (const [name, { earliest, latest }] of all.points) {
      const hull = few.points.get(name);
      expect(hull?.earliest ?? -Infinity).toBeLessThanOrEqual(earliest ?? -Infinity);
      expect(hull?.latest ?? Infinity).toBeGreaterThanOrEqual(latest ?? Infinity);
    }
  });
});
