import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fuzzyStage } from "../../../../tests/arbitraries/fuzzy-stages.ts";
import { resolvedSketch as resolve } from "../../../../tests/arbitraries/resolved-sketch.ts";
import type { Stage } from "../document/stage.js";
import { tenure } from "./tenure.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

describe("tenure", () => {
  const lasted = (stage: Partial<Stage>, asOf?: string) =>
    tenure(resolve([{ id: "a", ...stage }], {}, asOf), "a");

  it("counts months as a résumé does, both included", () => {
    expect(lasted({ start: "2020-01", end: "2020-03" })).toEqual({
      atLeast: 3,
      atMost: 3,
      reading: 3,
    });
    expect(lasted({ start: "2020-01", end: "2020-01" })).toMatchObject({ atLeast: 1, atMost: 1 });
  });

  it("counts days where both dates have them", () => {
    expect(lasted({ start: "2020-01-15", end: "2020-02-14" })).toMatchObject({
      atLeast: 1,
      atMost: 1,
    });
    expect(lasted({ start: "2020-01-01", end: "2020-03-31" })).toMatchObject({
      atLeast: 3,
      atMost: 3,
    });
  });

  it("gives limits for coarser dates", () => {
    expect(lasted({ start: "2018", end: "2020" })).toMatchObject({ atLeast: 14, atMost: 36 });
    expect(lasted({ start: "2018", end: "2018" })).toMatchObject({ atLeast: 1, atMost: 12 });
    expect(lasted({ start: "2018" })).toMatchObject({ atLeast: 0, atMost: null, reading: null });
  });

  it("lasts until asOf while it goes on", () => {
    expect(lasted({ start: "2020-01", end: "ongoing" }, "2020-12")).toMatchObject({
      atLeast: 12,
      atMost: 12,
    });
    expect(lasted({ start: "2020-01", end: "ongoing" })).toMatchObject({ atMost: null });
    expect(lasted({ start: "2020-01", end: "ongoing" }, "2019-12")).toMatchObject({ atMost: 0 });
  });

  it("adds later periods, knows moments, and knows no stage that isn't there", () => {
    expect(
      lasted({
        start: "2001-01",
        end: "2001-02",
        laterPeriods: [{ start: "2003-01", end: "2003-03" }],
      }),
    ).toMatchObject({ atLeast: 5, atMost: 5 });
    expect(lasted({ kind: "milestone", start: "2001-01" })).toMatchObject({
      atLeast: 0,
      atMost: 0,
    });
    expect(tenure(resolve([]), "a")).toBeUndefined();
  });

  it("never excludes what may be true", () => {
    fc.assert(
      fc.property(fuzzyStage, ({ start, end, sketch }) => {
        const length = lasted(sketch);
        const months = end - start + 1;
        expect(length?.atLeast ?? months).toBeLessThanOrEqual(months);
        expect(length?.atMost ?? months).toBeGreaterThanOrEqual(months);
      }),
    );
  });
});
