import { describe, expect, it } from "vitest";
import type { CareerPath } from "../document/career-path.js";
import type { Stage } from "../document/stage.js";
import type { Claim } from "../document/time.js";
import { toEdtf } from "../time/edtf-bounds.js";
import { toMonth } from "../time/month.js";
import { type ResolveOptions, resolveCareer } from "./resolve-career.js";
import type { ResolvedStage } from "./resolved.js";

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

  it("doesn't take the end of a stage for its start", () => {
    const path = career([{ id: "study" }, { id: "exam", kind: "milestone" }], {
      claims: [
        { id: "1", type: "order", before: "exam.start", after: "study.end" },
        { id: "2", type: "order", before: "study.start", after: "exam.start" },
      ],
    });
    expect(order(path)).toEqual(["study", "exam"]);
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

describe("claims", () => {
  const april = toMonth(2020, 4);
  const bounds = (path: CareerPath, name: string, options: ResolveOptions = {}) => {
    const point = resolveCareer(path, options).points.get(name);
    return point && toEdtf(point);
  };

  it("give a point its date where no field does", () => {
    const path = career([{ id: "a" }], {
      claims: [{ id: "1", type: "date", point: "a.start", edtf: "2020-04~" }],
    });
    expect(resolveCareer(path).stageById.get("a")?.start).toEqual({
      earliest: april,
      latest: april,
      reading: april,
      date: "2020-04~",
    });
  });

  it("of status assumption count as the caller wishes", () => {
    const path = career([{ id: "a", start: "2020", end: "2021" }], {
      claims: [
        { id: "x", type: "month", status: "assumption", point: "a.start", months: [9] },
        { id: "y", type: "month", status: "assumption", point: "a.end", months: [6] },
      ],
    });
    expect(bounds(path, "a.start")).toBe("2020-09");
    expect(bounds(path, "a.start", { assumptions: "none" })).toBe("2020");
    expect(bounds(path, "a.start", { assumptions: ["y"] })).toBe("2020");
    expect(bounds(path, "a.end", { assumptions: ["y"] })).toBe("2021-06");
  });

  it("are read by the caller's table of vague words and margins", () => {
    const path = career([{ id: "a", start: "2020-01~" }], {
      claims: [
        {
          id: "x",
          type: "duration",
          start: "a.start",
          end: "a.end",
          length: { value: 1, unit: "year", word: "bit-over" },
        },
      ],
    });
    expect(bounds(path, "a.end")).toBe("2021-02/2021-06");
    expect(bounds(path, "a.end", { vagueWords: { "bit-over": (x) => [x, x + 2] } })).toBe(
      "2021-01/2021-03",
    );
    expect(bounds(path, "a.start", { approximateMonths: 1 })).toBe("2019-12/2020-02");
  });

  it("tie a stage that goes on to the telling", () => {
    const path = career([{ id: "a", end: "ongoing" }], {
      telling: "2020-04",
      claims: [{ id: "x", type: "order", before: "a.start", after: "telling", atMost: 12 }],
    });
    const { start, end } = resolveCareer(path).stages[0] as ResolvedStage;
    expect(toEdtf(start)).toBe("2019-04/2020-04");
    expect(end).toMatchObject({ earliest: april, latest: null, reading: april });
    expect(resolveCareer(path, { asOf: "2022-01" }).stages[0]?.end?.reading).toBe(toMonth(2022, 1));
  });

  it("don't tie a planned stage to the telling", () => {
    const path = career([{ id: "a", start: "2021", end: "ongoing", planned: true }], {
      telling: "2020-04",
    });
    expect(resolveCareer(path).conflicts).toEqual([]);
  });

  it("keep parts inside their whole, but not beyond the telling", () => {
    const path = career([
      { id: "whole", start: "2010-05", end: "2012-06" },
      { id: "part", partOf: "whole" },
      { id: "prize", kind: "milestone", partOf: "whole" },
      { id: "open", start: "2011", end: "ongoing" },
      { id: "inside", partOf: "open" },
    ]);
    expect(bounds(path, "part.start")).toBe("2010-05/2012-06");
    expect(bounds(path, "part.end")).toBe("2010-05/2012-06");
    expect(bounds(path, "prize.start")).toBe("2010-05/2012-06");
    expect(bounds(path, "inside.end")).toBe("2011-01/..");
  });

  it("keep the stages of a stint, and the periods of a stage, one after the other", () => {
    const path = career(
      [
        { id: "a", start: "2010" },
        { id: "b" },
        { id: "c", end: "2012" },
        { id: "d", start: "2001", end: "2006", laterPeriods: [{}, { end: "2009" }] },
      ],
      { stints: [{ id: "s", stages: ["a", "b", "c"] }] },
    );
    expect(bounds(path, "b.start")).toBe("2010-01/2012-12");
    expect(bounds(path, "d#2.start")).toBe("2006-01/2009-12");
    expect(resolveCareer(path).explain("b.end", "latest")).toEqual(["c", "c.end", "s"]);
    // The first and the last period may be named by their number as well.
    expect(resolveCareer(path).between("d#1.start", "d#3.end")).toEqual(
      resolveCareer(path).between("d.start", "d.end"),
    );
  });

  it("put what follows a day in the same month after it", () => {
    const path = career(
      [
        { id: "b", start: "2020-04", end: "2020-05" },
        { id: "a", start: "2020-01", end: "2020-04-16" },
      ],
      { claims: [{ id: "x", type: "order", before: "a.end", after: "b.start" }] },
    );
    const { stageById } = resolveCareer(path);
    expect(stageById.get("a")?.end?.reading).toBe(april + 0.5);
    expect(stageById.get("b")?.start).toMatchObject({ reading: april + 0.5, date: "2020-04" });
  });

  it("leave months of unlimited years half open", () => {
    const path = career([{ id: "a", start: "2020-07/.." }], {
      claims: [{ id: "x", type: "month", point: "a.start", months: [6] }],
    });
    expect(bounds(path, "a.start")).toBe("2021-06/..");
    expect(resolveCareer(path).issues).toEqual([]);
  });
});

describe("conflicts", () => {
  it("set the weakest aside, and among equals the later", () => {
    const conflict = (...statuses: Claim["status"][]) =>
      resolveCareer(
        career([{ id: "a" }], {
          claims: statuses.map(
            (status, i) =>
              ({
                id: `${i}`,
                status,
                type: "date",
                point: "a.start",
                edtf: `${2000 + i}`,
              }) as Claim,
          ),
        }),
      ).conflicts[0]?.setAside;
    expect(conflict("vague", "stated")).toBe("0");
    expect(conflict("background", "vague")).toBe("0");
    expect(conflict("assumption", "background")).toBe("0");
    expect(conflict("stated", undefined)).toBe("1");
    expect(conflict("stated", "assumption")).toBe("1");
  });

  it("leave everything else resolved", () => {
    const { conflicts, points } = resolveCareer(
      career([
        { id: "a", start: "2020-05", end: "2020-03" },
        { id: "b", start: "2011-05", end: "2010" },
        { id: "c", start: "2012", end: "2013" },
      ]),
    );
    expect(conflicts.map(({ claims }) => claims)).toEqual([
      ["a", "a.start", "a.end"],
      ["b", "b.start", "b.end"],
    ]);
    expect(conflicts[0]).toMatchObject({
      points: ["a.start", "a.end"],
      setAside: "a.end",
      message: "a.end was set aside: it contradicts a, a.start",
    });
    expect(points.get("a.end")).toMatchObject({ earliest: toMonth(2020, 5), date: "2020-03" });
    expect(points.get("c.end")).toMatchObject({ earliest: toMonth(2013, 1) });
  });

  it("name a claim that contradicts itself", () => {
    const { conflicts } = resolveCareer(
      career([{ id: "a" }], {
        claims: [{ id: "x", type: "order", before: "a.start", after: "a.start", atLeast: 1 }],
      }),
    );
    expect(conflicts[0]).toMatchObject({ claims: ["x"], setAside: "x" });
    expect(conflicts[0]?.message).toContain("contradicts itself");
  });
});

describe("too many combinations", () => {
  const path = career(
    Array.from({ length: 8 }, (_, i) => ({ id: `s${i}`, start: `${2000 + i}/${2001 + i}` })),
    {
      claims: Array.from({ length: 8 }, (_, i) => ({
        id: `m${i}`,
        type: "month",
        point: `s${i}.start`,
        months: [6, 7],
      })),
    },
  );

  it("are loosened to what all have in common, and an issue says so", () => {
    const { points, issues } = resolveCareer(path);
    const start = (i: number) => points.get(`s${i}.start`);
    for (let i = 0; i < 8; i++) {
      expect(start(i)).toMatchObject({
        earliest: toMonth(2000 + i, 6),
        latest: toMonth(2001 + i, 7),
      });
    }
    expect(issues.map(({ path: pointer }) => pointer)).toEqual(["/claims/6", "/claims/7"]);
    expect(issues[0]).toMatchObject({ code: "too-many-combinations", severity: "note" });
    expect(resolveCareer(path, { maxCombinations: 256 }).issues).toEqual([]);
  });
});
