import type { CareerPath } from "@trajectoires/model";

/** The same life as people tell it: an age, a length, an order, and one date that is certain. */
export const told: CareerPath = {
  version: 1,
  person: { name: "Nadia Ferrand" },
  stages: [
    { id: "lights", kind: "role", title: "Lighting technician" },
    { id: "planner", kind: "role", title: "Grid planner", end: "ongoing" },
  ],
  claims: [
    { id: "at-twenty", type: "age", point: "lights.start", years: 20 },
    {
      id: "six-years",
      type: "duration",
      start: "lights.start",
      end: "lights.end",
      length: { value: 6, unit: "year", word: "almost" },
    },
    { id: "then", type: "order", before: "lights.end", after: "planner.start", atMost: 6 },
    { id: "hired", type: "date", point: "planner.start", edtf: "2016-09" },
  ],
  telling: "2026-03",
};
