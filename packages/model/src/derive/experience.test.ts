import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  exactSketches,
  fuzzyStages,
  sketches,
} from "../../../../tests/arbitraries/fuzzy-stages.ts";
import { resolvedSketch as resolve } from "../../../../tests/arbitraries/resolved-sketch.ts";
import { experienceByDomain, experienceBySkill, totalExperience } from "./experience.js";
import type { Length } from "./length.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

function contains(length: Length, n: number) {
  expect(length.atLeast ?? n).toBeLessThanOrEqual(n);
  expect(length.atMost ?? n).toBeGreaterThanOrEqual(n);
}

describe("experience", () => {
  it("counts overlaps once and what isn't work not at all", () => {
    const career = resolve([
      { id: "a", start: "2020-01", end: "2020-06" },
      { id: "b", start: "2020-04", end: "2020-09" },
      { id: "c", start: "2021-01", end: "2021-02" },
      { id: "d", kind: "pastime", start: "2010", end: "2022" },
      { id: "e", start: "2030-01", end: "2030-05", planned: true },
    ]);
    expect(totalExperience(career)).toEqual({ atLeast: 11, atMost: 11, reading: 11 });
    expect(totalExperience(career, ({ id }) => id === "c")).toMatchObject({
      atLeast: 2,
      atMost: 2,
    });
    expect(totalExperience(resolve([]))).toEqual({ atLeast: 0, atMost: 0, reading: 0 });
  });

  it("groups by skill and by domain", () => {
    const career = resolve(
      [
        { id: "a", start: "2020-01", end: "2020-06", skills: ["go", "sql"], domain: "web" },
        { id: "b", start: "2020-04", end: "2020-09", skills: [{ skill: "sql", intensity: 1 }] },
        {
          id: "c",
          kind: "study",
          start: "2021-01",
          end: "2021-02",
          skills: ["sql"],
          domain: "web",
        },
      ],
      { domains: [{ id: "web", name: "Web" }] },
    );
    const months = (map: Map<string, { atMost: number | null }>) =>
      [...map].map(([id, { atMost }]) => [id, atMost]);
    expect(months(experienceBySkill(career))).toEqual([
      ["go", 6],
      ["sql", 11],
    ]);
    expect(months(experienceByDomain(career))).toEqual([["web", 8]]);
  });

  it("is exact for dates to the month, and else never excludes what may be true", () => {
    fc.assert(
      fc.property(fuzzyStages, (stages) => {
        const months = new Set<number>();
        for (const { start, end } of stages) for (let m = start; m <= end; m++) months.add(m);
        const total = totalExperience(resolve(sketches(stages)));
        contains(total, months.size);
        contains(total, total.reading as number);
        expect(totalExperience(resolve(exactSketches(stages)))).toEqual({
          atLeast: months.size,
          atMost: months.size,
          reading: months.size,
        });
      }),
      { numRuns: 400 },
    );
  });
});
