import { describe, expect, it } from "vitest";
import { sketchedCareer as career } from "../../../../tests/arbitraries/sketched-career.ts";
import type { Claim } from "../document/time.js";
import { toMonth } from "../time/month.js";
import { resolveCareer } from "./resolve-career.js";

describe("resolveCareer with plain dates", () => {
  it("gives every point its bounds, its date as written and a place", () => {
    const { stageById, points } = resolveCareer(
      career([
        { id: "baker", start: "2018-03", end: "2020" },
        { id: "miller", start: { edtf: "2020-04-16", raw: "16 Apr 2020" }, end: "ongoing" },
      ]),
    );
    const april = toMonth(2020, 4);
    expect(stageById.get("baker")?.start).toMatchObject({ date: "2018-03", reading: 24218 });
    expect(stageById.get("baker")?.end).toMatchObject({
      earliest: toMonth(2020, 1),
      latest: toMonth(2020, 12),
      date: "2020",
    });
    expect(stageById.get("miller")?.start).toEqual({
      earliest: april,
      latest: april,
      date: "2020-04-16",
      reading: april + 0.5,
    });
    expect(points.get("baker.end")).toBe(stageById.get("baker")?.end);
  });

  it("tells ongoing, unknown and momentary ends apart", () => {
    const { stageById } = resolveCareer(
      career([
        { id: "now", start: "2020", end: "ongoing" },
        { id: "lost", start: "2010", end: "unknown" },
        { id: "silent", start: "2010" },
        { id: "prize", kind: "award", start: "2015" },
        { id: "licence", kind: "credential", start: "2015", end: "2020" },
      ]),
    );
    expect(stageById.get("now")).toMatchObject({ ongoing: true });
    expect(stageById.get("lost")?.periods[0]).toMatchObject({ endUnknown: true, ongoing: false });
    expect(stageById.get("silent")?.end).toMatchObject({ latest: null, reading: null });
    expect(stageById.get("prize")?.end).toBeNull();
    expect(stageById.get("licence")?.end).toMatchObject({ date: "2020" });
  });

  it("names the points of later periods", () => {
    const { stages, points } = resolveCareer(
      career([
        {
          id: "choir",
          start: "2001",
          end: "2003",
          laterPeriods: [
            { start: "2005", end: "2006" },
            { start: "2010", end: "ongoing" },
          ],
        },
      ]),
    );
    expect(stages[0]?.periods).toHaveLength(3);
    expect(stages[0]).toMatchObject({ ongoing: true, start: { date: "2001" } });
    expect([...points.keys()].filter((name) => name.startsWith("choir"))).toEqual([
      "choir.start",
      "choir#1.end",
      "choir#2.start",
      "choir#2.end",
      "choir#3.start",
      "choir.end",
    ]);
  });

  it("takes now from the option, else from the telling", () => {
    const path = career([], { telling: "2021-05" });
    expect(resolveCareer(path, { asOf: "2024-02" }).asOf).toBe(toMonth(2024, 2));
    expect(resolveCareer(path, { asOf: "soon" }).asOf).toBe(toMonth(2021, 5));
    expect(resolveCareer(path).asOf).toBe(toMonth(2021, 5));
    expect(resolveCareer(career([])).asOf).toBeUndefined();
    expect(resolveCareer(career([], { telling: "unknown" })).asOf).toBeUndefined();
  });

  it("finds organisation, domain, slot, stint, whole, parts and claims", () => {
    const { stageById } = resolveCareer(
      career(
        [
          { id: "post", organisation: "mill", domain: "flour", start: "2010", end: "2015" },
          { id: "late", partOf: "post", domain: "bread", start: "2014" },
          { id: "early", partOf: "post", domain: "nowhere", start: "2011" },
        ],
        {
          organisations: [{ id: "mill", name: "Mill" }],
          domains: [
            { id: "bread", name: "Bread", slot: 7 },
            { id: "flour", name: "Flour" },
          ],
          stints: [{ id: "years", stages: ["early", "late"] }],
          claims: [{ id: "a", type: "age", point: "late.start", years: 30 }],
        },
      ),
    );
    expect(stageById.get("post")).toMatchObject({ slot: 2, parts: ["early", "late"] });
    expect(stageById.get("post")?.organisation?.name).toBe("Mill");
    expect(stageById.get("late")).toMatchObject({
      slot: 7,
      parent: "post",
      stint: { id: "years" },
    });
    expect(stageById.get("late")?.claims.map(({ id }) => id)).toEqual(["a"]);
    expect(stageById.get("early")).toMatchObject({ slot: 0, domain: undefined, claims: [] });
  });

  it("gives the thirteenth domain the first slot again", () => {
    const domains = Array.from({ length: 13 }, (_, i) => ({ id: `d${i}`, name: "D" }));
    const { stages } = resolveCareer(career([{ id: "s", domain: "d12" }], { domains }));
    expect(stages[0]?.slot).toBe(1);
  });
});

describe("a document written by hand", () => {
  it("may lead nowhere and run in circles", () => {
    const path = career(
      [
        { id: "a", start: "2020-13", end: "soon", partOf: "b", organisation: "gone" },
        { id: "b", partOf: "a", domain: "gone" },
        { id: "b", start: "1999" },
        { id: "self", partOf: "self" },
      ],
      {
        stints: [{ id: "s", stages: ["gone", "a"] }],
        claims: [
          { id: "1", type: "order", before: "a.start", after: "b.start" },
          { id: "2", type: "order", before: "b.start", after: "a.start" },
          { id: "3", type: "order", before: "gone.end", after: "nothing" as never },
        ],
      },
    );
    const { stages, stageById } = resolveCareer(path);
    expect(stages.map(({ order: place }) => place).sort()).toEqual([0, 1, 2, 3]);
    expect(stages.map(({ parent }) => parent)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(stageById.get("a")?.start).toEqual({ earliest: null, latest: null, reading: null });
    expect(stageById.get("b")?.index).toBe(1);
  });

  it("may hold claims that say nothing", () => {
    const claims = [
      { id: "1", type: "age", point: "a.start", years: Number.NaN },
      { id: "2", type: "duration", start: "a.start", end: "a.end", length: {} },
      { id: "3", type: "month", point: "a.start", months: [0, 13, 1.5] },
      { id: "4", type: "anyOf", claims: [] },
      { id: "5", type: "anyOf", claims: [{ id: "6", type: "date", point: "a.start", edtf: "?" }] },
      { id: "7", type: "order", before: "a.start", after: "a.end", atLeast: 9, atMost: 2 },
      { id: "8", type: "mystery", point: "a.start" },
      { id: "9", type: "duration", start: "a.start", end: "a.end" },
      { id: "10", type: "month", point: "a.start" },
      { id: "11", type: "anyOf" },
    ] as unknown as Claim[];
    const { points, conflicts } = resolveCareer(career([{ id: "a", start: "2020" }], { claims }));
    expect(conflicts).toEqual([]);
    expect(points.get("a.start")).toMatchObject({ earliest: 24240, latest: 24251 });
  });
});
