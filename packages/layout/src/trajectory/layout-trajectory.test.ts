import { type CareerPath, resolveCareer, type Stage, toMonth } from "@trajectoires/model";
import { describe, expect, it } from "vitest";
import { gautier } from "../../../../stories/careers/index.ts";
import { layoutTrajectory } from "./layout-trajectory.js";
import type { LayoutTrajectoryOptions } from "./trajectory-layout.js";

function layout(
  stages: readonly Partial<Stage>[],
  more: Partial<CareerPath> = {},
  options?: LayoutTrajectoryOptions,
) {
  const path = {
    version: 1,
    person: { name: "Noor Vale" },
    stages: stages.map((stage, index) => ({ id: `s${index}`, kind: "role", title: "x", ...stage })),
    domains: ["a", "b", "c"].map((id) => ({ id, name: id })),
    ...more,
  } as CareerPath;
  return layoutTrajectory(resolveCareer(path), options);
}

describe("layoutTrajectory of Gautier's journey", () => {
  const made = layoutTrajectory(resolveCareer(gautier));

  it("has five lanes, in the order in which they begin", () => {
    expect(made.lanes.map(({ key }) => key)).toEqual([
      "music-arts",
      "self-taught",
      "own-company",
      "hosting",
      "site-reliability",
    ]);
    expect(made.lanes.every(({ domain }) => domain !== undefined)).toBe(true);
  });

  it("carries the line through studies, start-up, hosting and reliability", () => {
    const main = made.pieces.filter(({ weight }) => weight === "main").map(({ stage }) => stage);
    expect(main).toEqual([
      "musicology",
      "cto",
      "technician",
      "engineer",
      "systems-engineer",
      "lead-sre",
    ]);
  });

  it("puts the turning points on the bends between lanes", () => {
    expect(made.pivots.map(({ pivot, number }) => [pivot.id, number])).toEqual([
      ["exams", 1],
      ["zero", 2],
      ["reliability", 3],
    ]);
    for (const { at, y, pivot } of made.pivots) {
      const bend = made.bends.find(({ key }) => key === `bend:${pivot.between[1]}`);
      expect(at).toBeCloseTo(((bend?.start ?? 0) + (bend?.end ?? 0)) / 2, 9);
      expect(y).toBeCloseTo(((bend?.startY ?? 0) + (bend?.endY ?? 0)) / 2, 9);
    }
  });

  it("lets the conservatory lead to musicology, and the pastime join where it starts to matter", () => {
    const ring = (stage: string) => made.stages.find(({ id }) => id === stage);
    const thread = (stage: string) => made.pieces.find((piece) => piece.stage === stage);
    expect(thread("conservatory")).toMatchObject({
      weight: "thread",
      end: ring("musicology")?.at,
      y: ring("musicology")?.y,
    });
    const join = made.bends.find(({ key }) => key === "join:pastime");
    expect(join).toMatchObject({ weight: "thread", end: ring("cto")?.at, endY: ring("cto")?.y });
    expect(thread("pastime")?.end).toBe(join?.start);
  });

  it("shortens the childhood and nothing else", () => {
    expect(made.scale.shortened).toHaveLength(1);
    const [childhood] = made.scale.shortened;
    const musicology = made.stages.find(({ id }) => id === "musicology");
    expect(made.scale.toFraction(childhood?.end ?? 0)).toBeCloseTo(musicology?.at ?? 0, 9);
    expect(musicology?.at).toBeLessThan(0.35);
  });

  it("dashes ends that are open, by at most a third", () => {
    const cto = made.pieces.find(({ stage }) => stage === "cto");
    if (!cto) throw new Error("no piece");
    expect(cto.openFrom).toBeLessThan(cto.end);
    expect(cto.end - cto.openFrom).toBeLessThanOrEqual((cto.end - cto.start) / 3 + 1e-9);
    expect(made.pieces.find(({ stage }) => stage === "lead-sre")?.openFrom).toBe(
      made.pieces.find(({ stage }) => stage === "lead-sre")?.end,
    );
  });

  it("ends in an arrow, keeps the stint on one row, and knows its chapters", () => {
    expect(made.marks.filter(({ part }) => part === "arrow")).toMatchObject([
      { stage: "lead-sre" },
    ]);
    expect(made.stints.map(({ stages }) => stages)).toEqual([["engineer", "systems-engineer"]]);
    expect(made.chapters.map(({ number }) => number)).toEqual([1, 2]);
    expect(made.unplaced).toEqual([]);
  });

  it("leaves the steps of a pivot to its card", () => {
    expect(made.stages.some(({ id }) => id === "exams-failed")).toBe(false);
    expect(made.marks.some(({ stage }) => stage === "expert")).toBe(true);
  });
});

describe("layoutTrajectory", () => {
  it("makes every month as long as every other where asked to", () => {
    const { scale } = layout([{ start: "2000-01", end: "2020-12" }], {}, { spacing: "linear" });
    const length = (year: number, month: number) =>
      scale.toFraction(toMonth(year, month) + 1) - scale.toFraction(toMonth(year, month));
    expect(length(2004, 12)).toBeCloseTo(length(2005, 1), 12);
    expect(length(2004, 2)).toBeCloseTo(length(2019, 7), 12);
  });

  it("takes one step for each stage in even spacing", () => {
    const { stages } = layout(
      [
        { start: "1990", end: "1991" },
        { start: "1992", end: "2015" },
        { start: "2016", end: "2016" },
      ],
      {},
      { spacing: "even" },
    );
    const [a, b, c] = stages.map(({ at }) => at);
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 9);
  });

  it.each([3, 6])("draws %i roles at once on as many rows, none on another", (count) => {
    const { lanes, pieces } = layout(
      Array.from({ length: count }, (_, index) => ({
        domain: "a",
        start: `2010-0${index + 1}`,
        end: "2014-12",
      })),
    );
    expect(lanes[0]?.rows).toHaveLength(count);
    for (const piece of pieces)
      for (const other of pieces)
        if (piece !== other && piece.stage !== other.stage && piece.y === other.y)
          expect(piece.end <= other.start || other.end <= piece.start).toBe(true);
  });

  it.each([
    [2, 62],
    [6, 62],
    [7, 51],
    [12, 28],
    [40, 26],
  ])(
    "keeps %i rows %i px apart: the more there are the closer, but never so that stops can't be pressed apart",
    (count, apart) => {
      const { lanes, height } = layout(
        Array.from({ length: count }, () => ({ domain: "a", start: "2010", end: "2014" })),
      );
      const rows = lanes[0]?.rows ?? [];
      expect(rows).toHaveLength(count);
      for (const [index, y] of rows.slice(1).entries()) expect(y - (rows[index] ?? 0)).toBe(apart);
      // Room for two lines of text above the first row, and below the last.
      expect(rows[0]).toBeGreaterThanOrEqual(46);
      expect(height - (rows.at(-1) ?? 0)).toBeGreaterThanOrEqual(48);
    },
  );

  it("puts a pivot that leads back to a stage on the bend to its later period", () => {
    const { pivots, bends } = layout(
      [
        { domain: "a", start: "2010", end: "2013", laterPeriods: [{ start: "2018", end: "2020" }] },
        { domain: "b", start: "2014", end: "2017" },
      ],
      {
        pivots: [
          { id: "away", kind: "choice", between: ["s0", "s1"], title: "Away" },
          { id: "back", kind: "chance", between: ["s1", "s0"], title: "Back" },
        ],
      },
    );
    expect(bends.map(({ key }) => key)).toEqual(["bend:s1", "bend:s0#1"]);
    expect(pivots.map(({ pivot, bend }) => [pivot.id, bend])).toEqual([
      ["away", { key: "bend:s1", runs: "down" }],
      ["back", { key: "bend:s0#1", runs: "up" }],
    ]);
    for (const [index, { at, y }] of pivots.entries()) {
      const bend = bends[index];
      expect(at).toBeCloseTo(((bend?.start ?? 0) + (bend?.end ?? 0)) / 2, 9);
      expect(y).toBeCloseTo(((bend?.startY ?? 0) + (bend?.endY ?? 0)) / 2, 9);
    }
  });

  it("reads every row once more where stages follow each other", () => {
    const { lanes } = layout([
      { domain: "a", start: "2010-01", end: "2011-12" },
      { domain: "a", start: "2012-01", end: "2013-12" },
      { domain: "a", start: "2015-01", end: "ongoing" },
    ]);
    expect(lanes[0]?.rows).toHaveLength(1);
  });

  it("orders lanes as it is told, and the rest behind them", () => {
    const stages = ["a", "b", "c"].map((domain, index) => ({
      domain,
      start: `201${index}`,
      end: `201${index}`,
    }));
    const keys = layout(stages, {}, { lanes: ["c", "unknown", "a"] }).lanes.map(({ key }) => key);
    expect(keys).toEqual(["c", "a", "b"]);
  });

  it("lists what nothing places, and draws a career without a date as nothing", () => {
    const { unplaced, stages, pieces, scale } = layout([{ title: "Some time" }]);
    expect(unplaced.map(({ id }) => id)).toEqual(["s0"]);
    expect([stages, pieces]).toEqual([[], []]);
    expect(Number.isFinite(scale.toFraction(24000))).toBe(true);
  });

  it("gives an interrupted stage a ring for each period and one place in the list", () => {
    const { marks, stages } = layout([
      {
        start: "2010-01",
        end: "2011-12",
        laterPeriods: [{ start: "2015-01", end: "2016-12" }],
      },
    ]);
    expect(marks.map(({ key }) => key)).toEqual(["ring:s0", "ring:s0#1"]);
    expect(stages).toHaveLength(1);
  });
});
