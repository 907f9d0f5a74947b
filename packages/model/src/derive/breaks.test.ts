import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fuzzyStages, sketches } from "../../../../tests/arbitraries/fuzzy-stages.ts";
import { resolvedSketch as resolve } from "../../../../tests/arbitraries/resolved-sketch.ts";
import { detectBreaks } from "./breaks.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

describe("detectBreaks", () => {
  const two = [
    { id: "a", start: "2019-01", end: "2020-03" },
    { id: "b", start: "2020-09", end: "2021-01" },
  ];

  it("lists whole months between stages that are surely free", () => {
    expect(detectBreaks(resolve(two))).toEqual([
      { after: "a", before: "b", atLeast: 5, atMost: 5, told: [] },
    ]);
    expect(detectBreaks(resolve(two), { longerThan: 5 })).toEqual([]);
  });

  it("names the break that the document tells", () => {
    const told = { id: "leave", kind: "break", start: "2020-04", end: "2020-08" } as const;
    expect(detectBreaks(resolve([...two, told]))[0]?.told).toEqual(["leave"]);
  });

  it("stays silent where something may have filled it", () => {
    expect(detectBreaks(resolve([...two, { id: "c", start: "2019", end: "2020" }]))).toEqual([]);
    expect(detectBreaks(resolve([...two, { id: "c" }]))).toEqual([]);
    expect(detectBreaks(resolve([...two, { id: "c", start: "2018", end: "ongoing" }]))).toEqual([]);
    expect(
      detectBreaks(
        resolve([
          { id: "a", end: "2019" },
          { id: "b", start: "2020" },
        ]),
      ),
    ).toEqual([]);
  });

  it("is never longer than what was really free", () => {
    fc.assert(
      fc.property(fuzzyStages, (stages) => {
        for (const found of detectBreaks(resolve(sketches(stages)), { longerThan: 0 })) {
          const start = stages[Number(found.before.slice(1))]?.start as number;
          const ends = stages.filter((s) => s.start < start).map(({ end }) => end);
          expect(start - Math.max(...ends) - 1).toBeGreaterThanOrEqual(found.atLeast);
        }
      }),
      { numRuns: 500 },
    );
  });
});
