import { describe, expect, it } from "vitest";
import type { CareerPath } from "../document/career-path.js";
import type { Stage } from "../document/stage.js";
import { toMonth } from "../time/month.js";
import { resolveCareer } from "./resolve-career.js";

type Sketch = Partial<Stage> & { id: string };

/** A career of a fictional person from as little as possible. */
function career(stages: Sketch[], more: Partial<CareerPath> = {}): CareerPath {
  return {
    version: 1,
    person: { name: "Ada Quill" },
    stages: stages.map((stage) => ({ kind: "role", title: stage.id, ...stage })),
    ...more,
  };
}

const order = (path: CareerPath) =>
  [...resolveCareer(path).stages].sort((a, b) => a.order - b.order).map(({ id }) => id);

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

describe("the order of stages", () => {
  it("follows the dates", () => {
    expect(
      order(
        career([
          { id: "c", start: "2012" },
          { id: "a", start: "2001-05" },
          { id: "b", start: "2001-05-20" },
        ]),
      ),
    ).toEqual(["a", "b", "c"]);
  });

  it("follows order claims where dates are missing", () => {
    const path = career([{ id: "c" }, { id: "b" }, { id: "a" }], {
      claims: [
        { id: "1", type: "order", before: "a.end", after: "b.start" },
        { id: "2", type: "order", before: "b.end", after: "c.start" },
      ],
    });
    expect(order(path)).toEqual(["a", "b", "c"]);
  });

  it("follows the chapters where neither is known, flashbacks first", () => {
    const path = career([{ id: "d" }, { id: "c" }, { id: "b" }, { id: "a" }], {
      chapters: [
        {
          id: "one",
          title: "One",
          sections: [
            { items: ["c"] },
            { mode: "flashback", items: ["a", "b"] },
            { items: ["gone", "d"] },
          ],
        },
      ],
    });
    expect(order(path)).toEqual(["a", "b", "c", "d"]);
  });

  it("follows the document where nothing is known", () => {
    expect(order(career([{ id: "x" }, { id: "y" }, { id: "z" }]))).toEqual(["x", "y", "z"]);
    expect(
      order(career([{ id: "x", start: "2000" }, { id: "y" }, { id: "z", start: "1990" }])),
    ).toEqual(["z", "x", "y"]);
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

  it("may be long", () => {
    const stages = Array.from({ length: 1000 }, (_, i) => ({
      id: `s${i}`,
      ...(i % 3 ? { start: String(1000 + i) } : {}),
    }));
    const path = career(stages);
    resolveCareer(path);
    const begin = performance.now();
    resolveCareer(path);
    expect(performance.now() - begin).toBeLessThan(100);
  });
});
