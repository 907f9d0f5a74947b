import { describe, expect, test } from "vitest";
import { gautier } from "../../../../stories/careers/index.ts";
import type { CareerPath } from "../document/career-path.js";
import { monthsBetween } from "../resolve/months-between.js";
import { resolveTimes } from "../resolve/resolve-times.js";
import { packCareer } from "./pack-career.js";
import { restoreCareer } from "./restore-career.js";
import { solveCareer } from "./solve-career.js";

const path: CareerPath = {
  version: 1,
  person: { name: "Noor Vale" },
  stages: [
    { id: "course", kind: "study", title: "Course", start: "2012", end: "2014-06" },
    { id: "sre", kind: "role", title: "Engineer", end: "ongoing" },
  ],
  claims: [
    { id: "later", type: "order", before: "course.end", after: "sre.start", atLeast: 3, atMost: 5 },
  ],
};

const later = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test("times are small, and say no more than the document can't", () => {
  const { seal, ...times } = solveCareer(path, { asOf: "2020" }).times;
  expect(seal).toMatch(/^\w{4,7}$/);
  expect(times).toEqual({
    version: 1,
    asOf: 24251,
    // Birth, telling, the course, what goes on: told after it has begun, and before it is over.
    points: [
      null,
      [24176, null, 24177],
      [24144, 24155, 24149],
      24173,
      [24176, 24178, 24177],
      [24176, null, 24251],
    ],
    ties: [2, 5, 0, 6, 5, 0, 6, 2, 0],
    options: { asOf: "2020" },
  });
  // A hand-written résumé costs a few bytes a stage, one told in claims some more for what ties them together.
  expect(JSON.stringify(solveCareer(gautier).times).length).toBeLessThan(5000);
});

test("what was read in another way comes back so", () => {
  const career = resolveTimes(
    {
      ...path,
      claims: [
        {
          id: "k",
          type: "duration",
          start: "course.end",
          end: "sre.start",
          length: { value: 10, word: "about" },
        },
      ],
    },
    { vagueWords: { about: (months) => [months - 1, months] } },
  );
  const { value } = restoreCareer(later(packCareer(career)));
  expect(value.points).toEqual(career.points);
  expect(monthsBetween(value, "course.end", "sre.start")).toEqual({ atLeast: 9, atMost: 10 });
});

test("a field that holds no date gives its point none, as where it was solved", () => {
  const [course] = path.stages;
  const vague = { ...path, claims: [], stages: [{ ...course, start: "one spring" }] } as CareerPath;
  expect(solveCareer(vague).times.points[2]).toEqual([null, 24173, null, null]);
  const { value } = restoreCareer(later(solveCareer(vague)));
  expect(value.points).toEqual(resolveTimes(vague).points);
  expect(value.points.get("course.start")).not.toHaveProperty("date");
});

describe("times that don't fit", () => {
  const { times } = solveCareer(path);
  const [course, sre] = path.stages;
  const alone = (document: CareerPath, other: unknown) =>
    restoreCareer({ path: document, times: other as typeof times });

  test.each<[string, CareerPath]>([
    ["a changed date", { ...path, stages: [{ ...course, end: "2015" }, sre] as never }],
    ["another claim", { ...path, claims: [{ ...path.claims?.[0], atMost: 9 }] as never }],
    ["a stage less", { ...path, stages: [sre] as never }],
    ["another document", gautier],
  ])("%s: an issue says so, and dates count by themselves", (_, document) => {
    const { ok, value, issues } = alone(document, times);
    expect(ok).toBe(false);
    expect(issues).toMatchObject([{ code: "stale-times", severity: "error", path: "/times" }]);
    expect(value.stages.map(({ id }) => id)).toEqual(document.stages.map(({ id }) => id));
    expect(value.points.get("sre.start")?.earliest ?? null).toBeNull();
  });

  test("dates by themselves are drawn where they say, and what goes on reaches the telling", () => {
    const { value } = alone({ ...path, telling: "2019-01" }, times);
    expect(value.asOf).toBe(24228);
    expect(value.points.get("course.start")).toEqual({
      earliest: 24144,
      latest: 24155,
      reading: 24149,
      date: "2012",
    });
    expect(value.points.get("sre.end")?.reading).toBe(24228);
  });

  test.each([[undefined], [null], ["2020"], [[]], [{ ...times, version: 2 }]])(
    "%j are no times at all",
    (other) => {
      expect(alone(path, other).issues).toMatchObject([{ code: "unknown-times" }]);
    },
  );

  test("words without a time may change", () => {
    const [claim] = path.claims ?? [];
    const told = {
      ...path,
      title: "Up",
      claims: [{ ...claim, says: "a bit later" }],
    } as CareerPath;
    expect(alone(told, times).ok).toBe(true);
  });
});
