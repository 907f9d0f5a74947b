import { describe, expect, it } from "vitest";
import { resolvedSketch as resolve } from "../../../../tests/arbitraries/resolved-sketch.ts";
import { currentStages } from "./current-stages.js";

describe("currentStages", () => {
  const stages = [
    { id: "now", start: "2020-01", end: "ongoing" },
    { id: "term", start: "2019-01", end: "2030-01" },
    { id: "over", start: "2001-01", end: "2002-01" },
    { id: "plan", start: "2020-01", end: "ongoing", planned: true },
  ] as const;
  const ids = (asOf?: string) => currentStages(resolve([...stages], {}, asOf)).map(({ id }) => id);

  it("lists what goes on, in the order of time", () => {
    expect(ids()).toEqual(["now"]);
    expect(ids("2024-01")).toEqual(["term", "now"]);
    expect(ids("2019-06")).toEqual(["term"]);
  });
});
