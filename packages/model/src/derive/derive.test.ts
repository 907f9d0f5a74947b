import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { CareerPath } from "../document/career-path.js";
import type { Stage } from "../document/stage.js";
import { resolveCareer } from "../resolve/resolve-career.js";
import { toEdtf } from "../time/edtf-bounds.js";
import { toMonth } from "../time/month.js";
import { ageAt } from "./age.js";
import { detectBreaks } from "./breaks.js";
import { concurrentWith } from "./concurrent.js";
import { currentStages } from "./current-stages.js";
import { experienceByDomain, experienceBySkill, totalExperience } from "./experience.js";
import { firstUses } from "./first-uses.js";
import { type AllenRelation, relate } from "./relate.js";
import { tenure } from "./tenure.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

type Sketch = Partial<Stage> & { id: string };

function resolve(stages: Sketch[], more: Partial<CareerPath> = {}, asOf?: string) {
  return resolveCareer(
    {
      version: 1,
      person: { name: "Ada Quill" },
      stages: stages.map((stage) => ({ kind: "role", title: stage.id, ...stage })),
      ...more,
    },
    asOf === undefined ? {} : { asOf },
  );
}

/** A fuzzy stage and one way in which it may really have been. */
const fuzzyStage = fc
  .record({
    start: fc.integer({ min: toMonth(2000, 1), max: toMonth(2006, 1) }),
    months: fc.integer({ min: 0, max: 30 }),
    blur: fc.tuple(...Array.from({ length: 4 }, () => fc.constantFrom(0, 0, 1, 7))),
  })
  .map(({ start, months, blur }) => ({
    start,
    end: start + months,
    sketch: {
      start: toEdtf({ earliest: start - blur[0], latest: start + blur[1] }) as string,
      end: toEdtf({
        earliest: start + months - blur[2],
        latest: start + months + blur[3],
      }) as string,
    },
  }));
const fuzzyStages = fc.array(fuzzyStage, { minLength: 1, maxLength: 7 });

const sketches = (stages: { sketch: object }[]) =>
  stages.map(({ sketch }, i) => ({ id: `s${i}`, ...sketch }));

function contains(
  length: { atLeast: number | null; atMost: number | null } | undefined,
  n: number,
) {
  expect(length?.atLeast ?? n).toBeLessThanOrEqual(n);
  expect(length?.atMost ?? n).toBeGreaterThanOrEqual(n);
}

describe("tenure", () => {
  const lasted = (stage: Partial<Stage>, asOf?: string) =>
    tenure(resolve([{ id: "a", ...stage }], {}, asOf), "a");

  it("counts months as a résumé does, both included", () => {
    expect(lasted({ start: "2020-01", end: "2020-03" })).toEqual({
      atLeast: 3,
      atMost: 3,
      reading: 3,
    });
    expect(lasted({ start: "2020-01", end: "2020-01" })).toMatchObject({ atLeast: 1, atMost: 1 });
  });

  it("counts days where both dates have them", () => {
    expect(lasted({ start: "2020-01-15", end: "2020-02-14" })).toMatchObject({
      atLeast: 1,
      atMost: 1,
    });
    expect(lasted({ start: "2020-01-01", end: "2020-03-31" })).toMatchObject({
      atLeast: 3,
      atMost: 3,
    });
  });

  it("gives limits for coarser dates", () => {
    expect(lasted({ start: "2018", end: "2020" })).toMatchObject({ atLeast: 14, atMost: 36 });
    expect(lasted({ start: "2018", end: "2018" })).toMatchObject({ atLeast: 1, atMost: 12 });
    expect(lasted({ start: "2018" })).toMatchObject({ atLeast: 0, atMost: null, reading: null });
  });

  it("lasts until asOf while it goes on", () => {
    expect(lasted({ start: "2020-01", end: "ongoing" }, "2020-12")).toMatchObject({
      atLeast: 12,
      atMost: 12,
    });
    expect(lasted({ start: "2020-01", end: "ongoing" })).toMatchObject({ atMost: null });
    expect(lasted({ start: "2020-01", end: "ongoing" }, "2019-12")).toMatchObject({ atMost: 0 });
  });

  it("adds later periods, knows moments, and knows no stage that isn't there", () => {
    expect(
      lasted({
        start: "2001-01",
        end: "2001-02",
        laterPeriods: [{ start: "2003-01", end: "2003-03" }],
      }),
    ).toMatchObject({ atLeast: 5, atMost: 5 });
    expect(lasted({ kind: "milestone", start: "2001-01" })).toMatchObject({
      atLeast: 0,
      atMost: 0,
    });
    expect(tenure(resolve([]), "a")).toBeUndefined();
  });

  it("never excludes what may be true", () => {
    fc.assert(
      fc.property(fuzzyStage, ({ start, end, sketch }) => {
        contains(lasted(sketch), end - start + 1);
      }),
    );
  });
});

describe("experience", () => {
  it("counts overlaps once and what isn't work not at all", () => {
    const career = resolve([
      { id: "a", start: "2020-01", end: "2020-06" },
      { id: "b", start: "2020-04", end: "2020-09" },
      { id: "c", start: "2021-01", end: "2021-02" },
      { id: "d", kind: "pastime", start: "2010", end: "2022" },
      { id: "e", start: "2030-01", end: "2030-05", planned: true },
    ]);
    expect(totalExperience(career)).toEqual({ atLeast: 11, atMost: 11, reading: 11 });
    expect(totalExperience(career, ({ id }) => id === "c")).toMatchObject({
      atLeast: 2,
      atMost: 2,
    });
    expect(totalExperience(resolve([]))).toEqual({ atLeast: 0, atMost: 0, reading: 0 });
  });

  it("groups by skill and by domain", () => {
    const career = resolve(
      [
        { id: "a", start: "2020-01", end: "2020-06", skills: ["go", "sql"], domain: "web" },
        { id: "b", start: "2020-04", end: "2020-09", skills: [{ skill: "sql", intensity: 1 }] },
        {
          id: "c",
          kind: "study",
          start: "2021-01",
          end: "2021-02",
          skills: ["sql"],
          domain: "web",
        },
      ],
      { domains: [{ id: "web", name: "Web" }] },
    );
    const months = (map: Map<string, { atMost: number | null }>) =>
      [...map].map(([id, { atMost }]) => [id, atMost]);
    expect(months(experienceBySkill(career))).toEqual([
      ["go", 6],
      ["sql", 11],
    ]);
    expect(months(experienceByDomain(career))).toEqual([["web", 8]]);
  });

  it("is exact for dates to the month, and else never excludes what may be true", () => {
    fc.assert(
      fc.property(fuzzyStages, (stages) => {
        const months = new Set<number>();
        for (const { start, end } of stages) for (let m = start; m <= end; m++) months.add(m);
        const total = totalExperience(resolve(sketches(stages)));
        contains(total, months.size);
        contains(total, total.reading as number);
        const exact = stages.map(({ start, end }, i) => ({
          id: `s${i}`,
          start: toEdtf({ earliest: start, latest: start }) as string,
          end: toEdtf({ earliest: end, latest: end }) as string,
        }));
        expect(totalExperience(resolve(exact))).toEqual({
          atLeast: months.size,
          atMost: months.size,
          reading: months.size,
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe("lengths that only claims tell", () => {
  const chain = fc.array(
    fc.record({ months: fc.integer({ min: 1, max: 40 }), gap: fc.integer({ min: 0, max: 9 }) }),
    { minLength: 1, maxLength: 6 },
  );

  /** Stages one after the other, without a date: only how long they lasted, and how long it was between them at most. */
  const told = (stages: { months: number; gap: number }[]) =>
    resolve(
      stages.map((_, i) => ({ id: `s${i}` })),
      {
        claims: stages.flatMap(({ months, gap }, i) => [
          {
            id: `length${i}`,
            type: "duration" as const,
            start: `s${i}.start` as const,
            end: `s${i}.end` as const,
            length: { value: months, unit: "month" as const },
          },
          {
            id: `next${i}`,
            type: "order" as const,
            before: `s${i}.end` as const,
            after: `s${i + 1}.start` as const,
            atMost: gap,
          },
        ]),
      },
    );

  it("are taken as told", () => {
    fc.assert(
      fc.property(chain, (stages) => {
        const career = told(stages);
        stages.forEach(({ months }, i) => {
          expect(tenure(career, `s${i}`)).toMatchObject({ atLeast: months, atMost: months });
        });
      }),
    );
  });

  it("add up where stages surely follow each other, but for the month of change", () => {
    fc.assert(
      fc.property(chain, (stages) => {
        const sum = stages.reduce((total, { months }) => total + months, 0);
        const { atLeast, atMost } = totalExperience(told(stages));
        expect(atMost).toBe(sum);
        expect(atLeast).toBeLessThanOrEqual(sum);
        expect(atLeast).toBeGreaterThanOrEqual(sum - (stages.length - 1));
      }),
    );
  });

  it("say what follows what", () => {
    const career = told([
      { months: 3, gap: 0 },
      { months: 4, gap: 5 },
      { months: 4, gap: 5 },
    ]);
    expect(relate(career, "s0", "s2")?.before).toBe("yes");
    expect(concurrentWith(career, "s0")).toEqual([]);
    expect(career.between("s0.start", "s2.end")).toEqual({ atLeast: 11, atMost: 16 });
  });
});

describe("ageAt", () => {
  const at = (birth: string, start: string, claims: CareerPath["claims"] = []) =>
    ageAt(
      resolve([{ id: "a", start }], { person: { name: "Ada Quill", birth }, claims }),
      "a.start",
    );

  it("is exact to the day", () => {
    expect(at("1990-05-20", "2020-05-19")).toEqual({ atLeast: 29, atMost: 29 });
    expect(at("1990-05-20", "2020-05-20")).toEqual({ atLeast: 30, atMost: 30 });
    expect(at("1992-02-29", "2021-02-28")).toEqual({ atLeast: 28, atMost: 28 });
    expect(at("1992-02-29", "2021-03-01")).toEqual({ atLeast: 29, atMost: 29 });
  });

  it("allows a year less where the birthday may be to come", () => {
    expect(at("1990-05", "2020-05")).toEqual({ atLeast: 29, atMost: 30 });
    expect(at("1990-05", "2020-06")).toEqual({ atLeast: 30, atMost: 30 });
    expect(at("1990", "2020")).toEqual({ atLeast: 29, atMost: 30 });
    expect(ageAt(resolve([]), "telling")).toEqual({ atLeast: null, atMost: null });
  });

  it("keeps a stated age", () => {
    const claims = [{ id: "c", type: "age", point: "a.start", years: 30 }] as const;
    expect(at("1990", "2020", claims)).toEqual({ atLeast: 30, atMost: 30 });
  });
});

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
        const exact = resolve(
          [a, b].map(({ start, end }, i) => ({
            id: `s${i}`,
            start: toEdtf({ earliest: start, latest: start }) as string,
            end: toEdtf({ earliest: end, latest: end }) as string,
          })),
        );
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

describe("currentStages", () => {
  const stages = [
    { id: "now", start: "2020-01", end: "ongoing" },
    { id: "term", start: "2019-01", end: "2030-01" },
    { id: "over", start: "2001-01", end: "2002-01" },
    { id: "plan", start: "2020-01", end: "ongoing", planned: true },
  ] as const;
  const ids = (asOf?: string) => currentStages(resolve([...stages], {}, asOf)).map(({ id }) => id);

  it("lists what goes on, in the order of time", () => {
    expect(ids()).toEqual(["now"]);
    expect(ids("2024-01")).toEqual(["term", "now"]);
    expect(ids("2019-06")).toEqual(["term"]);
  });
});

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

describe("detectBreaks", () => {
  const two = [
    { id: "a", start: "2019-01", end: "2020-03" },
    { id: "b", start: "2020-09", end: "2021-01" },
  ];

  it("lists whole months between stages that are surely free", () => {
    expect(detectBreaks(resolve(two))).toEqual([
      { after: "a", before: "b", atLeast: 5, atMost: 5, told: [] },
    ]);
    expect(detectBreaks(resolve(two), { longerThan: 5 })).toEqual([]);
  });

  it("names the break that the document tells", () => {
    const told = { id: "leave", kind: "break", start: "2020-04", end: "2020-08" } as const;
    expect(detectBreaks(resolve([...two, told]))[0]?.told).toEqual(["leave"]);
  });

  it("stays silent where something may have filled it", () => {
    expect(detectBreaks(resolve([...two, { id: "c", start: "2019", end: "2020" }]))).toEqual([]);
    expect(detectBreaks(resolve([...two, { id: "c" }]))).toEqual([]);
    expect(detectBreaks(resolve([...two, { id: "c", start: "2018", end: "ongoing" }]))).toEqual([]);
    expect(
      detectBreaks(
        resolve([
          { id: "a", end: "2019" },
          { id: "b", start: "2020" },
        ]),
      ),
    ).toEqual([]);
  });

  it("is never longer than what was really free", () => {
    fc.assert(
      fc.property(fuzzyStages, (stages) => {
        for (const found of detectBreaks(resolve(sketches(stages)), { longerThan: 0 })) {
          const start = stages[Number(found.before.slice(1))]?.start as number;
          const ends = stages.filter((s) => s.start < start).map(({ end }) => end);
          expect(start - Math.max(...ends) - 1).toBeGreaterThanOrEqual(found.atLeast);
        }
      }),
      { numRuns: 500 },
    );
  });
});
