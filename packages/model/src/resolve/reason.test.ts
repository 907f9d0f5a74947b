import { expect, it } from "vitest";
import { sketchedCareer as career } from "../../../../tests/arbitraries/sketched-career.ts";
import { findReason } from "./reason.js";
import { resolveCareer } from "./resolve-career.js";

const path = career(
  [
    {
      id: "a",
      start: { edtf: "2001-02", raw: "Feb 2001" },
      end: "2003",
      laterPeriods: [
        { start: "2005", end: "2006" },
        { start: "2010", end: "ongoing" },
      ],
    },
    { id: "b", partOf: "a", start: "2002" },
  ],
  {
    person: { name: "Ada Quill", birth: "1980" },
    telling: "2020-04",
    stints: [{ id: "s", stages: ["a", "b"] }],
    claims: [{ id: "k", type: "age", point: "b.start", years: 22 }],
  },
);

it.each([
  ["birth", { kind: "date", point: "birth", date: "1980" }],
  ["telling", { kind: "date", point: "telling", date: "2020-04" }],
  ["a", { kind: "stage", stage: "a" }],
  ["a.start", { kind: "date", point: "a.start", date: "2001-02" }],
  ["a#1.end", { kind: "date", point: "a#1.end", date: "2003" }],
  ["a#2.start", { kind: "date", point: "a#2.start", date: "2005" }],
  ["a.end", { kind: "ongoing", stage: "a" }],
  ["b.partOf", { kind: "part", stage: "b", whole: "a" }],
  ["s", { kind: "stint", stages: ["a", "b"] }],
  ["k", { kind: "claim", claim: { type: "age", years: 22 } }],
])("finds what %s stands for", (id, reason) => {
  expect(findReason(path, id)).toMatchObject({ id, ...reason });
});

it("finds nothing behind an id that names nothing", () => {
  for (const id of ["", "gone", "gone.start", "b.end", "a#9.start", ".partOf"])
    expect(findReason(path, id)).toBeUndefined();
});

it("stands behind every id of a conflict", () => {
  const [conflict] = resolveCareer(career([{ id: "x", start: "2020", end: "2019" }])).conflicts;
  expect(conflict?.reasons).toEqual([
    { kind: "stage", id: "x", stage: "x" },
    { kind: "date", id: "x.start", point: "x.start", date: "2020" },
    { kind: "date", id: "x.end", point: "x.end", date: "2019" },
  ]);
});
