import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { exactSketches, fuzzyStage, sketches } from "../../../../tests/arbitraries/fuzzy-stages.ts";
import { resolvedSketch as resolve } from "../../../../tests/arbitraries/resolved-sketch.ts";
import { concurrentWith } from "./concurrent.js";
import { type AllenRelation, relate } from "./relate.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

describe("relate", () => {
  /** Allen's relations over sets of months, told by what the two stretches share. */
  function brute(a: [number, number], b: [number, number]): AllenRelation {
    const [as, ae, bs, be] = [a[0], a[1] + 1, b[0], b[1] + 1];
    if (ae < bs) return "before";
    if (ae === bs) return "meets";
    if (be < as) return "after";
    if (be === as) return "met-by";
    if (as === bs) return ae === be ? "equals" : ae < be ? "starts" : "started-by";
    if (ae === be) return as > bs ? "finishes" : "finished-by";
    if (as > bs && ae < be) return "during";
    if (as < bs && ae > be) return "contains";
    return as < bs ? "overlaps" : "overlapped-by";
  }

  it("says yes once where dates are exact, and never no to what may be true", () => {
    fc.assert(
      fc.property(fuzzyStage, fuzzyStage, (a, b) => {
        const truth = brute([a.start, a.end], [b.start, b.end]);
        const answers = relate(resolve(sketches([a, b])), "s0", "s1");
        expect(answers?.[truth]).not.toBe("no");
        const exact = resolve(exactSketches([a, b]));
        const certain = Object.entries(relate(exact, "s0", "s1") ?? {});
        expect(certain.filter(([, answer]) => answer !== "no")).toEqual([[truth, "yes"]]);
      }),
      { numRuns: 500 },
    );
  });

  it("knows moments, and no stage that isn't there", () => {
    const career = resolve([
      { id: "prize", kind: "milestone", start: "2020-04" },
      { id: "post", start: "2020-01", end: "2020-12" },
    ]);
    expect(relate(career, "prize", "post")?.during).toBe("yes");
    expect(relate(career, "prize", "gone")).toBeUndefined();
  });
});

describe("concurrentWith", () => {
  it("tells surely, perhaps and not", () => {
    const career = resolve([
      { id: "post", start: "2020-01", end: "2020-12" },
      { id: "inside", start: "2020-03", end: "2020-05" },
      { id: "successor", start: "2020-12", end: "2021-05" },
      { id: "vague", start: "2020", end: "2022" },
      { id: "part", start: "2020-03", end: "2020-05", partOf: "post" },
      { id: "prize", kind: "milestone", start: "2020-04" },
    ]);
    expect(concurrentWith(career, "post")).toEqual([
      { id: "inside", answer: "yes" },
      { id: "vague", answer: "maybe" },
    ]);
    expect(concurrentWith(career, "part").map(({ id }) => id)).not.toContain("post");
    expect(concurrentWith(career, "gone")).toEqual([]);
  });
});
