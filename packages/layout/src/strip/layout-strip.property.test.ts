import { type ResolvedCareer, resolveCareer } from "@trajectoires/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleCareers } from "../../../../stories/careers/index.ts";
import { storiedCareer } from "../../../../tests/arbitraries/storied-careers.ts";
import { findLanes } from "../lanes.js";
import { layoutTrajectory } from "../trajectory/layout-trajectory.js";
import { layoutStrip } from "./layout-strip.js";
import type { StripPiece } from "./strip-layout.js";
import { assignLevels } from "./strip-levels.js";
import { findStripRange } from "./strip-range.js";

const careers = fc.oneof(
  { weight: 4, arbitrary: storiedCareer.map((path) => resolveCareer(path)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...Object.values(sampleCareers).map((path) => resolveCareer(path))),
  },
);
const runs = { numRuns: 300 };

/** Where pieces lie in the trajectory, drawn without shortened stretches on the same scale: another way to the same line. */
function mainLine(career: ResolvedCareer, range: { start: number; end: number }) {
  const { pieces } = layoutTrajectory(career, { spacing: "linear", range });
  return pieces.filter(({ weight, key }) => weight === "main" || key.endsWith(":rest"));
}

describe("layoutStrip with any career", () => {
  it("has the pieces of the trajectory's main line, where they are there", () => {
    fc.assert(
      fc.property(careers, (career) => {
        const { pieces, range } = layoutStrip(career);
        const twins = mainLine(career, range);
        const whatOf = ({ key, slot, weight, planned }: StripPiece) => [key, slot, weight, planned];
        expect(pieces.map(whatOf)).toEqual(twins.map(whatOf));
        pieces.forEach(({ key, start }, index) => {
          // Where the line leaves a stage depends on how long a bend is.
          if (!key.endsWith(":rest")) expect(start).toBeCloseTo(twins[index]?.start ?? -1, 9);
        });
      }),
      runs,
    );
  });

  it("is one unbroken line inside its height, and inside its length when that is its own", () => {
    fc.assert(
      fc.property(careers, fc.integer({ min: 60, max: 900 }), (career, length) => {
        const { pieces: all, bends, head } = layoutStrip(career, { length });
        const pieces = all.filter(({ weight }) => weight === "main");
        const near = 2 / length + 1e-9;
        for (const { start, end, openFrom, y } of all) {
          for (const place of [start, end, openFrom, y]) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(1);
          }
          expect(openFrom).toBeGreaterThanOrEqual(start - 1e-9);
          expect(openFrom).toBeLessThanOrEqual(end + 1e-9);
        }
        const bendTo = new Map(bends.map((bend) => [bend.key.slice("bend:".length), bend]));
        pieces.slice(1).forEach((piece, index) => {
          const before = pieces[index];
          const bend = bendTo.get(piece.key.slice("segment:".length));
          if (!bend) {
            expect(before?.y).toBe(piece.y);
            expect(before?.end).toBeCloseTo(piece.start, 6);
            return;
          }
          expect([bend.startY, bend.endY]).toEqual([before?.y, piece.y]);
          expect([bend.startSlot, bend.endSlot]).toEqual([before?.slot, piece.slot]);
          expect(Math.abs(bend.start - (before?.end ?? -1))).toBeLessThanOrEqual(near);
          expect(Math.abs(bend.end - piece.start)).toBeLessThanOrEqual(near);
          expect((bend.end - bend.start) * length).toBeGreaterThan(0);
          if (bend.startY !== bend.endY)
            expect((bend.end - bend.start) * length).toBeGreaterThanOrEqual(4 - 1e-6);
        });
        const last = pieces[pieces.length - 1];
        if (head) expect([head.stage, head.at, head.y]).toEqual([last?.stage, last?.end, last?.y]);
      }),
      runs,
    );
  });

  it("changes its height with its lane, and in no other place", () => {
    fc.assert(
      fc.property(careers, (career) => {
        const lanes = findLanes(career);
        const pieces = layoutStrip(career).pieces.filter(({ weight }) => weight === "main");
        pieces.slice(1).forEach((piece, index) => {
          const before = pieces[index];
          const isSameLane =
            lanes.get(piece.stage)?.key === lanes.get(before?.stage ?? piece.stage)?.key;
          expect(piece.y === before?.y).toBe(isSameLane);
        });
      }),
      runs,
    );
  });

  it("shows in any range what meets it, each in its place", () => {
    const range = fc
      .tuple(fc.integer({ min: 12 * 1985, max: 12 * 2030 }), fc.integer({ min: 1, max: 300 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(careers, range, (career, range) => {
        const strip = layoutStrip(career, { range });
        const twins = mainLine(career, range);
        expect(strip.pieces.length).toBeLessThanOrEqual(twins.length);
        for (const { key, start, end } of strip.pieces) {
          expect([start >= 0, end <= 1, start <= end]).toEqual([true, true, true]);
          const twin = twins.find((it) => it.key === key);
          if (!key.endsWith(":rest")) expect(start).toBeCloseTo(Math.max(0, twin?.start ?? -1), 9);
        }
        expect(strip.continues.before).toBe(twins.some((it) => it.start < 0));
      }),
      runs,
    );
  });

  it("is the same every time", () => {
    for (const path of Object.values(sampleCareers))
      expect(layoutStrip(resolveCareer(path))).toEqual(layoutStrip(resolveCareer(path)));
  });
});

describe("assignLevels", () => {
  const keys = fc.array(fc.constantFrom(..."abcdefghij"), { maxLength: 30 });

  it("gives neighbours in different lanes different levels, however many there are", () => {
    fc.assert(
      fc.property(keys, (lanes) => {
        const levels = assignLevels(lanes);
        expect(new Set(levels).size).toBeLessThanOrEqual(5);
        lanes.forEach((lane, index) => {
          if (index > 0)
            expect(levels[index] === levels[index - 1]).toBe(lane === lanes[index - 1]);
          // A lane keeps its level while there are enough for all.
          if (new Set(lanes).size <= 5) expect(levels[index]).toBe(levels[lanes.indexOf(lane)]);
        });
      }),
    );
  });
});

describe("findStripRange", () => {
  it("is what a look at every month of every main line says", () => {
    fc.assert(
      fc.property(fc.array(careers, { maxLength: 5 }), (all) => {
        const range = findStripRange(all);
        const wide = { start: 0, end: 12 * 3000 };
        const ends = all.flatMap((career) => {
          const line = mainLine(career, wide);
          return line.flatMap(({ start, end }) => [start * wide.end, end * wide.end]);
        });
        expect(range === undefined).toBe(ends.length === 0);
        for (const month of ends) {
          expect(month).toBeGreaterThanOrEqual((range?.start ?? 0) - 1e-6);
          expect(month).toBeLessThanOrEqual((range?.end ?? 0) + 1e-6);
        }
        const { start = 0, end = 0 } = range ?? {};
        if (!range) return;
        expect([start % 12, end % 12]).toEqual([0, 0]);
        expect(Math.min(...ends)).toBeLessThan(start + 12);
        expect(Math.max(...ends)).toBeGreaterThanOrEqual(end - 12);
      }),
      { numRuns: 150 },
    );
  });
});
