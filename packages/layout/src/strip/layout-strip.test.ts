import { resolveCareer, toMonth } from "@trajectoires/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { empty, gautier, longCareer, promotions } from "../../../../stories/careers/index.ts";
import { storiedCareer } from "../../../../tests/arbitraries/storied-careers.ts";
import { findStripRange, layoutStrip } from "./layout-strip.js";

const careers = [gautier, longCareer, promotions].map((path) => resolveCareer(path));

describe("layoutStrip", () => {
  it("draws the main line from its first stage to its last", () => {
    const { pieces, stages } = layoutStrip(resolveCareer(gautier));
    expect(stages).toEqual([
      "musicology",
      "cto",
      "technician",
      "engineer",
      "systems-engineer",
      "lead-sre",
    ]);
    expect(pieces[0]?.start).toBe(0);
    expect(pieces.at(-1)?.end).toBe(1);
    expect(pieces.map(({ y }) => y)).toEqual([0, 1 / 3, 2 / 3, 2 / 3, 2 / 3, 1]);
  });

  it("puts the same month at the same place in every row of one range", () => {
    const range = findStripRange(careers);
    if (!range) throw new Error("no range");
    const year = (toMonth(2010, 1) - range.start) / (range.end - range.start);
    for (const career of careers) {
      const { pieces } = layoutStrip(career, { range });
      for (const { stage, start, key } of pieces) {
        if (key.includes("#")) continue;
        const reading = career.stageById.get(stage)?.start.reading ?? 0;
        expect(start).toBeCloseTo((reading - range.start) / (range.end - range.start), 9);
        expect(start < year).toBe(reading < toMonth(2010, 1));
      }
    }
  });

  it("cuts off what lies outside its range", () => {
    const range = { start: toMonth(2012, 1), end: toMonth(2016, 1) };
    for (const career of careers)
      for (const { start, end } of layoutStrip(career, { range }).pieces) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(1);
      }
  });

  it("draws nothing of nothing", () => {
    expect(layoutStrip(resolveCareer(empty)).pieces).toEqual([]);
    expect(findStripRange([resolveCareer(empty)])).toBeUndefined();
  });

  it("keeps every piece inside, in order, and joined by bends", () => {
    fc.assert(
      fc.property(storiedCareer, (path) => {
        const { pieces, bends } = layoutStrip(resolveCareer(path));
        for (const { start, end, y } of [
          ...pieces,
          ...bends.map((it) => ({ ...it, y: it.endY })),
        ]) {
          expect(start).toBeGreaterThanOrEqual(-1e-9);
          expect(end).toBeLessThanOrEqual(1 + 1e-9);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(1);
        }
        for (const bend of bends)
          expect(pieces.some(({ end, y }) => end === bend.start && y === bend.startY)).toBe(true);
      }),
    );
  });
});
