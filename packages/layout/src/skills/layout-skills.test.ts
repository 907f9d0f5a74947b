import { type CareerPath, resolveCareer, type Stage, toMonth } from "@trajectoires/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gautier } from "../../../../stories/careers/index.ts";
import { storiedCareer } from "../../../../tests/arbitraries/storied-careers.ts";
import { layoutSkills } from "./layout-skills.js";
import type { SkillBar, SkillOrder, SkillsLayout } from "./skills-layout.js";

function layout(stages: readonly Partial<Stage>[], more: Partial<CareerPath> = {}, asOf?: string) {
  const path = {
    version: 1 as const,
    person: { name: "Noor Vale" },
    skills: ["a", "b", "c"].map((id) => ({ id, name: id.toUpperCase() })),
    stages: stages.map((stage, index) => ({ id: `s${index}`, kind: "role", title: "x", ...stage })),
    ...more,
  } as CareerPath;
  return layoutSkills(resolveCareer(path, asOf === undefined ? {} : { asOf }));
}

const barsOf = ({ groups }: SkillsLayout): SkillBar[] => groups.flatMap(({ bars }) => [...bars]);

describe("layoutSkills", () => {
  it("merges overlapping uses and keeps the hardest of them", () => {
    const [bar] = barsOf(
      layout([
        { start: "2010-01", end: "2011-12", skills: [{ skill: "a", intensity: 0.3 }] },
        { start: "2011-01", end: "2012-12", skills: [{ skill: "a", intensity: 0.9 }] },
        { start: "2015-01", end: "2015-12", skills: ["a"] },
      ]),
    );
    expect(bar?.spans).toMatchObject([
      {
        start: toMonth(2010, 1),
        end: toMonth(2013, 1),
        steps: [
          { start: toMonth(2010, 1), intensity: 0.3 },
          { start: toMonth(2011, 1), intensity: 0.9 },
        ],
      },
      { start: toMonth(2015, 1), end: toMonth(2016, 1), steps: [{ intensity: 0.5 }] },
    ]);
    expect(bar?.total?.reading).toBe(48);
  });

  it("joins uses that follow without a pause", () => {
    const [bar] = barsOf(
      layout([
        { start: "2010-01", end: "2010-06", skills: ["a"] },
        { start: "2010-07", end: "2010-12", skills: ["a"] },
      ]),
    );
    expect(bar?.spans).toHaveLength(1);
  });

  it("lets what goes on reach the time that now means", () => {
    const [bar] = barsOf(
      layout([{ start: "2019-05", end: "ongoing", skills: ["a"] }], {}, "2021-03"),
    );
    expect(bar?.current).toBe(true);
    expect(bar?.spans[0]).toMatchObject({ end: toMonth(2021, 4), ongoing: true });
  });

  it("begins thin where a skill was known before its first stage", () => {
    const skills = [{ id: "a", name: "A", since: "2005" }];
    const [bar] = barsOf(layout([{ start: "2010-01", end: "2011-12", skills: ["a"] }], { skills }));
    expect(bar?.spans).toHaveLength(1);
    expect(bar?.spans[0]?.steps).toEqual([
      { start: toMonth(2005, 1), intensity: 0.25 },
      { start: toMonth(2010, 1), intensity: 0.5 },
    ]);
  });

  it("lists what nothing dates, and loses no skill", () => {
    const { undated, groups } = layout([{ title: "Some time", skills: ["b"] }]);
    expect(groups).toEqual([]);
    expect(undated.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("draws nothing of what is only planned", () => {
    expect(barsOf(layout([{ planned: true, start: "2030", skills: ["a"] }]))).toEqual([]);
  });

  it("leaves an open end faint by its own range, at most a third of the bar", () => {
    const bars = barsOf(layoutSkills(resolveCareer(gautier)));
    for (const { spans } of bars)
      for (const { start, end, certainStart, certainEnd } of spans) {
        expect(certainStart).toBeGreaterThanOrEqual(start);
        expect(certainEnd).toBeLessThanOrEqual(end);
        expect(certainStart).toBeLessThanOrEqual(certainEnd);
      }
    const guitar = bars.find(({ id }) => id === "guitar");
    expect(guitar?.spans[0]?.certainStart).toBeGreaterThan(guitar?.spans[0]?.start ?? Infinity);
  });

  it("marks few years, at even distances, all on the axis", () => {
    const { ticks, start, end } = layout([{ start: "1960", end: "2021", skills: ["a"] }]);
    const years = ticks.map(({ year }) => year);
    expect(years).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    expect(ticks.filter(({ level }) => level === 0).map(({ year }) => year)).toEqual([
      1960, 1980, 2000, 2020,
    ]);
    expect(start).toBe(toMonth(1960, 1));
    expect(end).toBeGreaterThan(toMonth(2021, 12));
  });

  it("groups by domain in the order of the document", () => {
    const { groups } = layoutSkills(resolveCareer(gautier), { groupBy: "domain" });
    expect(groups.map(({ key }) => key)).toEqual(
      (gautier.domains ?? [])
        .map(({ id }) => id)
        .filter((id) => groups.some(({ key }) => key === id)),
    );
  });
});

const order = fc.constantFrom<SkillOrder>("first", "total", "last");

/** The same by counting every month on its own. */
function usedMonths(path: CareerPath, skill: string): Set<number> {
  const months = new Set<number>();
  for (const { stage, periods } of resolveCareer(path).stages) {
    if (!stage.skills?.some((use) => (typeof use === "string" ? use : use.skill) === skill))
      continue;
    for (const { start, end } of periods) {
      if (start.reading === null) continue;
      const last = Math.max(
        (end?.reading ?? start.reading) + (end?.date ? 1 : 0),
        start.reading + 1,
      );
      for (let month = start.reading; month < last; month++) months.add(month);
    }
  }
  return months;
}

describe("layoutSkills with any career", () => {
  it("shows every skill once, spans apart and in order, inside the axis", () => {
    fc.assert(
      fc.property(storiedCareer, order, (path, by) => {
        const made = layoutSkills(resolveCareer(path), { order: by });
        const ids = [...barsOf(made), ...made.undated].map(({ id }) => id);
        expect([...ids].sort()).toEqual((path.skills ?? []).map(({ id }) => id).sort());
        for (const { spans } of barsOf(made)) {
          let before = Number.NEGATIVE_INFINITY;
          for (const { start, end, steps } of spans) {
            expect(start).toBeGreaterThan(before);
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(made.start);
            expect(end).toBeLessThanOrEqual(made.end);
            expect(steps[0]?.start).toBe(start);
            before = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("covers exactly the months in which a stage used the skill", () => {
    fc.assert(
      fc.property(storiedCareer, (path) => {
        for (const { id, spans } of barsOf(layoutSkills(resolveCareer(path)))) {
          const drawn = spans.reduce((sum, { start, end }) => sum + end - start, 0);
          expect(drawn).toBeCloseTo(usedMonths(path, id).size, 6);
        }
      }),
      { numRuns: 300 },
    );
  });
});
