import { describe, expect, it } from "vitest";
import { resolvedSketch as resolve } from "../../../../tests/arbitraries/resolved-sketch.ts";
import { firstUses } from "./first-uses.js";

describe("firstUses", () => {
  it("follows time or telling", () => {
    const career = resolve(
      [
        { id: "late", start: "2020", skills: ["go", { skill: "sql" }] },
        { id: "early", start: "2010", skills: ["go"] },
      ],
      { chapters: [{ id: "c", title: "C", sections: [{ items: ["late", "pivot", "early"] }] }] },
    );
    expect(Object.fromEntries(firstUses(career))).toEqual({ go: "early", sql: "late" });
    expect(Object.fromEntries(firstUses(career, "telling"))).toEqual({ go: "late", sql: "late" });
  });
});
