import { describe, expect, it } from "vitest";
import sample from "../../../../stories/careers/gautier.json" with { type: "json" };
import type { CareerPath } from "../document/career-path.js";
import type { AgeClaim, Claim, DurationClaim, OrderClaim, Point } from "../document/time.js";
import { toEdtf } from "../time/edtf-bounds.js";
import { resolveCareer } from "./resolve-career.js";
import type { ResolveOptions } from "./resolve-times.js";

/** Distances in months, as `[id, before, after, at least, at most]`. */
type Row = [id: string, before: Point, after: Point, atLeast?: number, atMost?: number];

const STATED: Row[] = [
  ["to-university", "baccalaureat.start", "musicology.start"],
  ["seven-years", "conservatory.start", "musicology.start", 84],
  ["some-months", "musicology.start", "exams-failed.start", 3],
  ["leaves", "exams-failed.start", "tutoring.start"],
  ["after-a-while", "tutoring.start", "proposal.start", 1],
  ["accepts", "proposal.start", "cto.start"],
  ["company", "cto.start", "cto.end", 1],
  ["back", "cto.end", "technician.start"],
  ["little-over-a-year", "technician.start", "technician.end", 13, 17],
  ["competitor", "technician.end", "engineer.start"],
  ["promotion", "engineer.start", "expert.start", 4, 4],
  ["half-a-year", "systems-engineer.start", "systems-engineer.end", 6, 6],
  ["reads", "systems-engineer.start", "applied.start"],
  ["interviews", "applied.start", "called.start"],
  ["hired", "called.start", "lead-sre.start"],
  ["leaves-the-group", "systems-engineer.end", "lead-sre.start"],
  ["interview", "lead-sre.start", "telling"],
];
const ASSUMED: Row[] = [
  ["soon-back", "cto.end", "technician.start", 0, 6],
  ["at-once", "technician.end", "engineer.start", 0, 1],
  ["short-break", "systems-engineer.end", "lead-sre.start", 0, 6],
  ["soon-hired", "called.start", "lead-sre.start", 0, 3],
  ["half-a-year-at-least", "cto.start", "cto.end", 6],
];

/** The table of the facts as a document that holds nothing but claims. `yearLater` is the ambiguous one. */
function gautier(yearLater: "range" | "either", more: readonly Claim[] = []): CareerPath {
  const order =
    (status: "stated" | "assumption") =>
    ([id, before, after, atLeast, atMost]: Row): OrderClaim => ({
      id,
      type: "order",
      status,
      before,
      after,
      ...(atLeast !== undefined && { atLeast }),
      ...(atMost !== undefined && { atMost }),
    });
  const age = (point: Point, years: number, upTo = years): AgeClaim => ({
    id: `age-${point}`,
    type: "age",
    point,
    years,
    upTo,
  });
  const duration = (id: string, start: Point, value: number, upTo = value): DurationClaim => ({
    id,
    type: "duration",
    start,
    end: "systems-engineer.start",
    length: { value, upTo, unit: "month" },
  });
  const stage = (kind: "role" | "milestone") => (id: string) => ({ id, kind, title: id });
  return {
    version: 1,
    person: { name: "Gautier" },
    stages: [
      ...["pastime", "mods", "conservatory", "musicology", "tutoring", "cto"].map(stage("role")),
      ...["technician", "engineer", "systems-engineer", "lead-sre"].map(stage("role")),
      ...["baccalaureat", "exams-failed", "proposal", "expert"].map(stage("milestone")),
      ...["applied", "called"].map(stage("milestone")),
    ],
    claims: [
      age("telling", 24),
      age("pastime.start", 7, 8),
      age("mods.start", 13, 14),
      age("baccalaureat.start", 17),
      { id: "childhood", type: "order", before: "birth", after: "conservatory.start", atLeast: 48 },
      ...STATED.map(order("stated")),
      yearLater === "range"
        ? duration("year-later", "engineer.start", 12, 16)
        : {
            id: "year-later",
            type: "anyOf",
            claims: [duration("a", "engineer.start", 12), duration("b", "expert.start", 12)],
          },
      { id: "call", type: "date", point: "called.start", edtf: "2020-04" },
      ...ASSUMED.map(order("assumption")),
      {
        id: "exam-month",
        type: "month",
        status: "assumption",
        point: "baccalaureat.start",
        months: [6, 7],
      },
      {
        id: "term-start",
        type: "month",
        status: "assumption",
        point: "musicology.start",
        months: [9],
        sameYearAs: "baccalaureat.start",
      },
      ...more,
    ],
  };
}

const EXPECTED: [point: string, bare: string | undefined, assumed: string | undefined][] = [
  ["birth", "1995-04/2000-10", "1995-04/1999-07"],
  ["pastime.start", "2002-04/2009-10", undefined],
  ["baccalaureat.start", "2012-04/2017-10", "2012-06/2016-07"],
  ["musicology.start", undefined, "2012-09/2016-09"],
  ["cto.start", "2012-08/2018-02", "2013-01/2017-06"],
  ["cto.end", "2012-09/2018-03", "2015-12/2017-12"],
  ["technician.start", "2012-09/2018-03", "2016-06/2017-12"],
  ["technician.end", undefined, "2017-11/2019-01"],
  ["engineer.start", "2013-10/2019-04", "2017-12/2019-01"],
  ["expert.start", undefined, "2018-04/2019-05"],
  ["systems-engineer.start", "2014-10/2020-04", "2019-04/2020-01"],
  ["systems-engineer.end", undefined, "2019-10/2020-07"],
  ["lead-sre.start", "2020-04/2025-10", "2020-04/2020-07"],
  ["telling", "2020-04/2025-10", "2020-04/2024-07"],
];

const documents: [name: string, path: CareerPath][] = [
  ["the table, a year later as a range", gautier("range")],
  ["the table, a year later as either", gautier("either")],
  ["the sample", sample as unknown as CareerPath],
];

describe.each(documents)("Gautier's journey: %s", (_, path) => {
  const bounds = (options?: ResolveOptions) => {
    const { points, conflicts } = resolveCareer(path, options);
    expect(conflicts).toEqual([]);
    return (name: string) => {
      const point = points.get(name);
      return point && toEdtf(point);
    };
  };
  const bare = bounds({ assumptions: "none" });
  const assumed = bounds();

  it.each(EXPECTED)("bounds %s", (point, expectedBare, expectedAssumed) => {
    if (expectedBare) expect(bare(point)).toBe(expectedBare);
    if (expectedAssumed) expect(assumed(point)).toBe(expectedAssumed);
  });
});

describe.each(["range", "either"] as const)("a contradiction, a year later as %s", (yearLater) => {
  const tooLate = {
    id: "too-late",
    type: "date",
    point: "technician.start",
    edtf: "2019-06",
  } as const;
  const { conflicts, points } = resolveCareer(gautier(yearLater, [tooLate]), {
    assumptions: "none",
  });

  it("names the call, the applications, the year, the move and the little over a year", () => {
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.claims).toEqual([
      "little-over-a-year",
      "competitor",
      // That the year began four months later makes it no shorter only because they are four.
      ...(yearLater === "either" ? ["promotion"] : []),
      "reads",
      "interviews",
      "year-later",
      "call",
      "too-late",
    ]);
    expect(conflicts[0]?.setAside).toBe("too-late");
    expect(conflicts[0]?.message).toContain("too-late was set aside: it contradicts");
  });

  it("resolves everything else all the same", () => {
    const untouched = resolveCareer(gautier(yearLater), { assumptions: "none" });
    expect([...points]).toEqual([...untouched.points]);
  });
});

it("a wrong date in the sample is one conflict, although vague and background claims hang on it", () => {
  const path = sample as unknown as CareerPath;
  const stages = path.stages.map((stage) =>
    stage.id === "technician" ? { ...stage, start: "2019-06" } : stage,
  );
  const { conflicts } = resolveCareer({ ...path, stages }, { assumptions: "none" });
  expect(conflicts.map(({ claims }) => claims)).toEqual([
    [
      "technician.start",
      "called.start",
      "technician-length",
      "technician-before-engineer",
      "expert-after-four-months",
      "a-year-later",
      "systems-engineer-before-applying",
      "applying-before-call",
    ],
  ]);
});

describe("explanations in Gautier's journey", () => {
  const career = resolveCareer(gautier("either"));

  it("name what forces a bound", () => {
    const bare = resolveCareer(gautier("either"), { assumptions: "none" });
    expect(bare.explain("technician.start", "latest")).toEqual([
      "little-over-a-year",
      "competitor",
      "promotion",
      "reads",
      "interviews",
      "year-later",
      "call",
    ]);
    expect(career.explain("technician.start", "latest")).toEqual([
      "little-over-a-year",
      "competitor",
      "promotion",
      "half-a-year",
      "leaves-the-group",
      "year-later",
      "call",
      "soon-hired",
    ]);
    expect(career.explain("birth", "earliest")).toEqual([
      "age-telling",
      "hired",
      "interview",
      "call",
    ]);
    expect(career.explain("called.start", "earliest")).toEqual(["call"]);
    expect(career.explain("nothing.start", "latest")).toEqual([]);
  });

  it("knows a distance better than the bounds do", () => {
    expect(career.between("technician.start", "technician.end")).toEqual({
      atLeast: 13,
      atMost: 17,
    });
    expect(career.between("expert.start", "engineer.start")).toEqual({ atLeast: -4, atMost: -4 });
    expect(career.between("engineer.start", "systems-engineer.start")).toEqual({
      atLeast: 12,
      atMost: 16,
    });
  });
});
