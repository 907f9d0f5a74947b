import { resolveCareer, toMonth } from "@trajectoires/model";
import { describe, expect, it } from "vitest";
import { gautier, sampleCareers } from "../../../../stories/careers/index.ts";
import { resolvedSketch } from "../../../../tests/arbitraries/resolved-sketch.ts";
import { layoutStrip } from "./layout-strip.js";
import { findStripLanes, findStripRange } from "./strip-range.js";

const job = (id: string, domain: string, start: string, end: string) => ({
  id,
  domain,
  start,
  end,
});
const domains = ["a", "b", "c"].map((id) => ({ id, name: id }));

describe("the strip of Gautier", () => {
  const career = resolveCareer(gautier);
  const strip = layoutStrip(career);

  it("starts with the studies, not with the threads of a childhood", () => {
    expect(strip.pieces.map(({ stage }) => stage)).toEqual(strip.stages);
    expect(strip.stages).toEqual([
      "musicology",
      "cto",
      "technician",
      "engineer",
      "systems-engineer",
      "lead-sre",
    ]);
    const years = (strip.range.end - strip.range.start) / 12;
    expect(Number.isInteger(years)).toBe(true);
    expect(years).toBeLessThanOrEqual(10);
  });

  it("falls from each domain to the next, through a bend in both colours", () => {
    const turns = strip.bends.filter(({ startY, endY }) => startY !== endY);
    expect(turns.map(({ key }) => key)).toEqual(["bend:cto", "bend:technician", "bend:lead-sre"]);
    expect(turns.map(({ startY, endY }) => [startY, endY])).toEqual([
      [0, 1 / 3],
      [1 / 3, 2 / 3],
      [2 / 3, 1],
    ]);
    for (const { startSlot, endSlot } of turns) expect(startSlot).not.toBe(endSlot);
  });

  it("goes on", () => {
    const last = strip.pieces[strip.pieces.length - 1];
    expect(strip.head).toEqual({ stage: "lead-sre", slot: last?.slot, at: last?.end, y: last?.y });
    expect(strip.continues).toEqual({ before: false, after: false });
  });

  it("dashes ends that the sources leave open, by at most a third", () => {
    const cto = strip.pieces.find(({ stage }) => stage === "cto");
    if (!cto) throw new Error("no piece");
    expect(cto.openFrom).toBeLessThan(cto.end);
    expect(cto.end - cto.openFrom).toBeLessThanOrEqual((cto.end - cto.start) / 3 + 1e-9);
  });
});

describe("layoutStrip", () => {
  it("draws every month as long as every other", () => {
    const starts = ["2004-11", "2004-12", "2005-01", "2005-02"];
    const range = { start: toMonth(2004, 1), end: toMonth(2006, 1) };
    const at = starts.map(
      (start) => layoutStrip(resolvedSketch([{ id: "x", start }]), { range }).pieces[0]?.start ?? 0,
    );
    const steps = at.slice(1).map((place, index) => place - (at[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(1 / 24, 12);
  });

  it("cuts pieces off at its edges, and says that there is more", () => {
    const career = resolvedSketch(
      [
        job("before", "a", "1990-01", "1994-12"),
        job("long", "b", "1995-01", "2009-12"),
        job("after", "a", "2010-01", "2014-12"),
      ],
      { domains },
    );
    const range = { start: toMonth(2000, 1), end: toMonth(2005, 1) };
    expect(layoutStrip(career, { range })).toMatchObject({
      pieces: [{ key: "segment:long", start: 0, end: 1 }],
      bends: [],
      head: undefined,
      continues: { before: true, after: true },
    });
  });

  it("keeps the shape of a bend that crosses an edge", () => {
    const career = resolvedSketch(
      [job("a", "a", "2000-01", "2004-06"), job("b", "b", "2004-09", "2008-12")],
      { domains },
    );
    const whole = layoutStrip(career, {
      range: { start: toMonth(2000, 1), end: toMonth(2010, 1) },
      length: 1000,
    });
    const half = layoutStrip(career, {
      range: { start: toMonth(2004, 8), end: toMonth(2014, 8) },
      length: 1000,
    });
    const [bend] = whole.bends;
    expect(half.bends[0]?.start).toBeLessThan(0);
    const length = (bend?.end ?? 0) - (bend?.start ?? 0);
    expect((half.bends[0]?.end ?? 0) - (half.bends[0]?.start ?? 0)).toBeCloseTo(length, 9);
  });

  it("gives one lane the middle, and nothing a range all the same", () => {
    const one = layoutStrip(resolvedSketch([{ id: "x", start: "2010", end: "2012" }]));
    expect(one.pieces.map(({ y }) => y)).toEqual([0.5]);
    const none = layoutStrip(resolveCareer(sampleCareers.empty));
    expect(none).toMatchObject({ pieces: [], bends: [], head: undefined });
    expect(none.range.end).toBeGreaterThan(none.range.start);
  });

  it.each(["2025-03", undefined])("goes from what goes on now (%s) to what is planned", (asOf) => {
    const career = resolvedSketch(
      [
        job("now", "a", "2018-01", "ongoing"),
        { id: "next", domain: "b", start: "2026-01", end: "2027-12", planned: true },
      ],
      { domains },
      asOf,
    );
    const { pieces } = layoutStrip(career);
    expect(
      pieces
        .filter(({ weight }) => weight === "main")
        .map(({ stage, planned }) => [stage, planned]),
    ).toEqual([
      ["now", false],
      ["next", true],
    ]);
    expect(pieces).toHaveLength(2);
  });

  it("shows as a thread what runs on when the line has gone on", () => {
    const career = resolvedSketch(
      [job("long", "a", "2000-01", "2009-12"), job("next", "b", "2008-01", "2019-12")],
      { domains },
    );
    const [long, rest, next] = layoutStrip(career).pieces;
    expect(rest).toMatchObject({ key: "segment:long:rest", weight: "thread", start: long?.end });
    expect(rest?.end).toBeGreaterThan(next?.start ?? 1);
  });

  it("takes its height from lanes that rows share, unless it has others", () => {
    const career = resolvedSketch([job("x", "b", "2010", "2012")], { domains });
    const y = (lanes: string[]) => layoutStrip(career, { lanes }).pieces[0]?.y;
    expect(y(["a", "b", "c"])).toBe(0.5);
    expect(y(["a", "c", "b"])).toBe(1);
    expect(y(["a", "c"])).toBe(0.5);
  });
});

describe("scales for many rows", () => {
  const careers = [
    resolvedSketch([job("1", "a", "2001-05", "2003-02"), job("2", "b", "2003-03", "2010-11")], {
      domains,
    }),
    resolvedSketch([job("3", "b", "1999-02", "2003-02"), job("4", "c", "2003-03", "2015-12")], {
      domains,
    }),
  ];

  it("take whole years around all main lines", () => {
    expect(findStripRange(careers)).toEqual({ start: toMonth(1999, 1), end: toMonth(2016, 1) });
    expect(findStripRange([])).toBeUndefined();
    expect(findStripRange([resolveCareer(sampleCareers.empty)])).toBeUndefined();
  });

  it("give the same domain the same height in each", () => {
    const lanes = findStripLanes(careers);
    expect(lanes).toEqual(["a", "b", "c"]);
    const height = (stage: string) =>
      careers
        .flatMap((career) => layoutStrip(career, { lanes }).pieces)
        .find((piece) => piece.stage === stage)?.y;
    expect(height("2")).toBe(height("3"));
  });

  it("give up where there are more lanes than a row has room for", () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      resolvedSketch([job("x", `d${index}`, "2010", "2012")], {
        domains: [{ id: `d${index}`, name: "x" }],
      }),
    );
    expect(findStripLanes(many)).toEqual([]);
  });
});
