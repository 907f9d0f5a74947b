import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { detectBreaks } from "../derive/breaks.js";
import { concurrentWith } from "../derive/concurrent.js";
import { currentStages } from "../derive/current-stages.js";
import { experienceBySkill, totalExperience } from "../derive/experience.js";
import { firstUses } from "../derive/first-uses.js";
import type { CareerPath } from "../document/career-path.js";
import { resolveCareer } from "./resolve-career.js";

vi.setConfig({ testTimeout: 60_000 });

/** Ids that lead somewhere, and one that doesn't; some twice. */
const id = fc.constantFrom("a", "b", "c", "d", "gone");
const point = fc.oneof(
  fc.constantFrom("birth", "telling", "", "a", "a#2.start", "a#1.end", "b#9.end"),
  fc.tuple(id, fc.constantFrom(".start", ".end")).map(([stage, side]) => stage + side),
);
const number = fc.oneof(
  fc.integer({ min: -20, max: 60 }),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e9, 0.5, undefined),
);
const when = fc.oneof(
  fc.constantFrom("2010", "2010-04~", "201X", "2010-24", "2008/2011", "../2012", "/", "2010-04-31"),
  fc.constantFrom("unknown", "ongoing", undefined, "soon", ""),
  fc.record({ edtf: fc.constantFrom("2009-05-17", "2011-02", "?") }),
);
const status = fc.constantFrom("stated", "vague", "background", "assumption", undefined, "odd");
const months = fc.array(fc.oneof(fc.integer({ min: 1, max: 12 }), number), { maxLength: 3 });
const simple = fc.oneof(
  fc.record({
    type: fc.constant("order"),
    before: point,
    after: point,
    atLeast: number,
    atMost: number,
  }),
  fc.record({
    type: fc.constant("duration"),
    start: point,
    end: point,
    length: fc.record({
      value: number,
      upTo: number,
      unit: fc.constantFrom("day", "week", "month", "year", undefined),
      word: fc.constantFrom("about", "bit-over", "almost", "some", undefined, "odd"),
    }),
  }),
  fc.record({ type: fc.constant("age"), point, years: number, upTo: number }),
  fc.record({ type: fc.constant("date"), point, edtf: when }),
  fc.record({
    type: fc.constant("month"),
    point,
    months,
    sameYearAs: fc.option(point, { nil: undefined }),
  }),
);
const claim = fc.oneof(
  { weight: 4, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("anyOf"),
      claims: fc.array(simple, { maxLength: 3 }),
    }),
  },
);
const stage = fc.record({
  id,
  kind: fc.constantFrom("role", "study", "milestone", "award", "break", "pastime"),
  title: fc.constant("Stage"),
  start: when,
  end: when,
  laterPeriods: fc.option(fc.array(fc.record({ start: when, end: when }), { maxLength: 2 }), {
    nil: undefined,
  }),
  partOf: fc.option(id, { nil: undefined }),
  planned: fc.boolean(),
  skills: fc.array(fc.oneof(id, fc.record({ skill: id })), { maxLength: 2 }),
});
const path = fc
  .record({
    version: fc.constant(1),
    person: fc.record({ name: fc.constant("Ada Quill"), birth: when }),
    telling: when,
    stages: fc.array(stage, { maxLength: 6 }),
    stints: fc.array(fc.record({ id, stages: fc.array(id, { maxLength: 4 }) }), { maxLength: 2 }),
    chapters: fc.array(
      fc.record({
        id,
        title: fc.constant("Chapter"),
        sections: fc.array(
          fc.record({ mode: fc.constantFrom("scene", "flashback"), items: fc.array(id) }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 2 },
    ),
    claims: fc.array(fc.tuple(claim, status), { maxLength: 6 }),
  })
  .map((document) => ({
    ...document,
    claims: document.claims.map(([one, weight], i) => ({ id: `k${i}`, status: weight, ...one })),
  }));

it("never throws, keeps every stage, and is consistent with itself", () => {
  fc.assert(
    fc.property(path, when, (document, asOf) => {
      const career = resolveCareer(document as unknown as CareerPath, { asOf: asOf as string });
      const count = document.stages.length;
      expect(career.stages).toHaveLength(count);
      expect(career.stages.map(({ order }) => order).sort()).toEqual([...Array(count).keys()]);
      for (const [name, { earliest, latest, reading }] of career.points) {
        for (const value of [earliest, latest, reading]) {
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
        }
        if (earliest !== null && latest !== null) expect(latest).toBeGreaterThanOrEqual(earliest);
        career.explain(name, "latest");
        career.between("birth", name);
      }
      for (const { claims, setAside } of career.conflicts) expect(claims).toContain(setAside);
      for (const whole of career.stages) {
        for (const part of whole.parts) expect(career.stages.some((s) => s.id === part)).toBe(true);
        concurrentWith(career, whole.id);
      }
      const { atLeast, atMost } = totalExperience(career);
      expect(atLeast).toBeGreaterThanOrEqual(0);
      expect(atMost ?? atLeast).toBeGreaterThanOrEqual(atLeast);
      experienceBySkill(career);
      detectBreaks(career);
      currentStages(career);
      firstUses(career, "telling");
    }),
    { numRuns: 1500 },
  );
});
