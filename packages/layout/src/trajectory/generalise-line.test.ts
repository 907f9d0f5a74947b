import { resolveCareer } from "@trajectoires/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateCareer } from "../../../../stories/careers/generate-career.ts";
import { storiedCareer } from "../../../../tests/arbitraries/storied-careers.ts";
import { generaliseLine } from "./generalise-line.js";
import { layoutTrajectory } from "./layout-trajectory.js";
import type { TrajectoryLayout } from "./trajectory-layout.js";

const layoutOf = (stages: number) => layoutTrajectory(resolveCareer(generateCareer(stages)));
const laneAt = ({ lanes }: TrajectoryLayout, y: number) =>
  lanes.findIndex(({ rows }) => rows.includes(y));

const mainOf = ({ pieces }: TrajectoryLayout) => pieces.filter(({ weight }) => weight === "main");

/** Share of the main line's time that the generalised line spends in the same lane. */
function agreement(layout: TrajectoryLayout, length: number): number {
  const { pieces } = generaliseLine(layout, { length });
  let [same, all] = [0, 0];
  for (const { start, end, y } of mainOf(layout)) {
    const there = pieces.find((piece) => piece.end >= (start + end) / 2);
    all += end - start;
    if (there && laneAt(layout, there.y) === laneAt(layout, y)) same += end - start;
  }
  return same / all;
}

/** The same share for the slow obvious twin: cut time into equal bins, and be in each in the lane where most of it is spent. */
function agreementOfBins(layout: TrajectoryLayout, count: number): number {
  const bins = Array.from({ length: count }, () => new Map<number, number>());
  let all = 0;
  for (const { start, end, y } of mainOf(layout)) {
    const bin = bins[Math.min(count - 1, Math.floor(((start + end) / 2) * count))];
    const lane = laneAt(layout, y);
    bin?.set(lane, (bin.get(lane) ?? 0) + (end - start));
    all += end - start;
  }
  return bins.reduce((sum, bin) => sum + Math.max(0, ...bin.values()), 0) / all;
}

describe("generaliseLine", () => {
  it("is one unbroken line with few turns that is mostly where the whole line is", () => {
    for (const stages of [300, 1000, 3000]) {
      const layout = layoutOf(stages);
      const { pieces, bends } = generaliseLine(layout, { length: 1090 });
      expect(pieces.length).toBeGreaterThan(10);
      expect(pieces.length).toBeLessThanOrEqual(1090 / 28 + 1);
      expect(bends).toHaveLength(pieces.length - 1);
      const share = agreement(layout, 1090);
      expect(share).toBeGreaterThan(0.9 * agreementOfBins(layout, pieces.length));
    }
  });

  it("turns where the line turns, and has every turn at a closer look", () => {
    const layout = layoutOf(200);
    const known = new Map(layout.bends.map((bend) => [bend.key, bend]));
    const far = generaliseLine(layout, { length: 640 });
    for (const bend of far.bends) {
      const it = known.get(bend.key);
      expect(it).toBeDefined();
      const off = (bend.start + bend.end) / 2 - ((it?.start ?? 1) + (it?.end ?? 0)) / 2;
      expect(Math.abs(off) * 640).toBeLessThanOrEqual(28);
    }
    const near = generaliseLine(layout, { length: 640, shortest: 0.1 });
    const changes = layout.bends.filter(
      ({ weight, startY, endY }) =>
        weight === "main" && laneAt(layout, startY) !== laneAt(layout, endY),
    );
    expect(near.bends.map(({ key }) => key)).toEqual(changes.map(({ key }) => key));
    expect(far.bends.length).toBeLessThan(near.bends.length);
  });

  it("never breaks, runs back, or leaves the main line's time, with any career", () => {
    fc.assert(
      fc.property(storiedCareer, fc.integer({ min: 1, max: 4000 }), (path, length) => {
        const layout = layoutTrajectory(resolveCareer(path));
        const main = layout.pieces.filter(({ weight }) => weight === "main");
        const { pieces, bends } = generaliseLine(layout, { length });
        expect(pieces.length > 0).toBe(main.length > 0);
        for (const [index, piece] of pieces.entries()) {
          expect(piece.end).toBeGreaterThanOrEqual(piece.start - 1e-9);
          expect(laneAt(layout, piece.y)).toBeGreaterThanOrEqual(0);
          const [into, out] = [bends[index - 1], bends[index]];
          if (into) expect([into.end, into.endY]).toEqual([piece.start, piece.y]);
          if (out) {
            expect([out.start, out.startY]).toEqual([piece.end, piece.y]);
            expect(out.end).toBeGreaterThanOrEqual(out.start);
            expect(out.endY).not.toBe(out.startY);
          }
        }
        if (main[0]) expect(pieces[0]?.start).toBeCloseTo(main[0].start, 9);
      }),
    );
  });
});
