import { describe, expect, test } from "vitest";
import type { CareerPath } from "../document/career-path.js";
import { toYear } from "./coarsen.js";
import { lengthBetween } from "./length-claims.js";
import { redact } from "./redact.js";

const path: CareerPath = {
  version: 1,
  person: {
    name: "Ada Plum",
    birth: "1990-05",
    email: "ada@plum.example",
    phone: "+46 70 123 45 67",
    place: {
      city: "Lund",
      address: "Soup Lane 3",
      postalCode: "22350",
      latitude: 55.7,
      longitude: 13.2,
    },
    profiles: [
      { network: "E-mail", url: "mailto:Ada%40plum.example" },
      { network: "Forge", url: "https://forge.example/ada" },
    ],
  },
  organisations: [
    { id: "inn", name: "The Copper Inn" },
    { id: "clinic", name: "Birch Clinic" },
    { id: "never", name: "Named by nobody" },
  ],
  domains: [
    { id: "health", name: "Health" },
    { id: "kitchen", name: "Kitchen" },
  ],
  skills: [
    { id: "soup", name: "Soup", since: "2009-03" },
    { id: "rest", name: "Resting" },
  ],
  stages: [
    {
      id: "cook",
      kind: "role",
      title: "Cook",
      organisation: "inn",
      domain: "kitchen",
      start: "2010-04-12",
      end: "2012-06",
      skills: ["soup"],
      extra: { native: { start: "12 April 2010" } },
    },
    {
      id: "ill",
      kind: "break",
      title: "Illness",
      organisation: "clinic",
      domain: "health",
      start: "2012-06",
      end: "2013",
      visibility: "private",
      skills: ["rest"],
      evidence: [{ source: "letter" }],
    },
    { id: "physio", kind: "life", title: "Walking again", partOf: "ill", start: "2012-09" },
    {
      id: "chef-2013",
      kind: "role",
      title: "Chef",
      organisation: "inn",
      start: { edtf: "2013", raw: "1 January 2013" },
      end: "ongoing",
      laterPeriods: [],
    },
  ],
  stints: [{ id: "at-the-inn", stages: ["cook", "chef-2013"] }],
  pivots: [{ id: "turn", between: ["cook", "ill"], kind: "loss", title: "The fall" }],
  chapters: [
    {
      id: "one",
      title: "Kitchens",
      sections: [
        { items: ["cook", "turn", "chef-2013"] },
        { title: "The bad year", items: ["ill", "physio"] },
      ],
    },
    { id: "two", title: "Away", sections: [{ items: ["ill"] }] },
  ],
  claims: [
    { id: "age", type: "age", point: "cook.start", years: 19, says: "At nineteen" },
    { id: "born", type: "date", point: "birth", edtf: "1990-05-03" },
    { id: "left", type: "order", before: "ill.start", after: "chef-2013.start", atMost: 12 },
    {
      id: "either",
      type: "anyOf",
      claims: [
        { id: "e1", type: "date", point: "cook.start", edtf: "2010-04" },
        { id: "e2", type: "date", point: "ill.start", edtf: "2010-04" },
      ],
    },
    {
      id: "near",
      type: "order",
      before: "cook.end",
      after: "chef-2013.start",
      atMost: 12,
      says: "In the spring of 2013",
    },
  ],
  sources: [
    { id: "letter", title: "A doctor's letter" },
    { id: "site", title: "A page", published: "2014-02-03" },
  ],
  telling: "2016-04",
};

describe("the public", () => {
  const redacted = redact(path);

  test("sees no private stage, and nothing that was only there for it", () => {
    expect(redacted.stages.map(({ id }) => id)).toEqual(["cook", "chef-2013"]);
    expect(redacted.pivots).toEqual([]);
    expect(redacted.chapters).toEqual([
      { id: "one", title: "Kitchens", sections: [{ items: ["cook", "chef-2013"] }] },
    ]);
    expect(redacted.organisations?.map(({ id }) => id)).toEqual(["inn", "never"]);
    expect(redacted.skills?.map(({ id }) => id)).toEqual(["soup"]);
    expect(redacted.sources?.map(({ id }) => id)).toEqual(["site"]);
    expect(redacted.claims?.map(({ id }) => id)).toEqual(["age", "near"]);
  });

  test("sees the same colours", () => {
    expect(redacted.domains).toEqual([{ id: "kitchen", name: "Kitchen", slot: 2 }]);
  });

  test("sees no contact data", () => {
    expect(redacted.person).toEqual({
      name: "Ada Plum",
      place: { city: "Lund" },
      profiles: [{ network: "Forge", url: "https://forge.example/ada" }],
    });
  });

  test("sees no extra and no words of sources", () => {
    expect(redacted.stages[0]).not.toHaveProperty("extra");
    expect(redacted.stages[1]?.start).toEqual({ edtf: "2013" });
  });
});

test("recruiters see contact data, and stages meant for them", () => {
  const stages = path.stages.map((stage) =>
    stage.id === "ill" ? { ...stage, visibility: "recruiter" as const } : stage,
  );
  const redacted = redact({ ...path, stages }, { audience: "recruiter" });
  expect(redacted.person.email).toBe("ada@plum.example");
  expect(redacted.stages).toHaveLength(4);
});

test("a visibility that nobody knows is private", () => {
  const stages = [{ id: "s", kind: "role", title: "Spy", visibility: "secret" as never }] as const;
  expect(redact({ ...path, stages }, { audience: "recruiter" }).stages).toEqual([]);
});

test("the person, with exact dates, sees the document itself", () => {
  expect(redact(path, { audience: "private" })).toBe(path);
});

test("years: every date is coarser, finer claims go, and words of claims, birth and ages", () => {
  const { person, stages, skills, sources, telling, claims } = redact(path, {
    dates: "year",
    audience: "private",
  });
  expect(person.birth).toBeUndefined();
  expect(stages.map(({ start, end }) => [start, end])).toEqual([
    ["2010", "2012"],
    ["2012", "2013"],
    ["2012", undefined],
    ["2013", "ongoing"],
  ]);
  expect([skills?.[0]?.since, sources?.[1]?.published, telling]).toEqual(["2009", "2014", "2016"]);
  expect(claims?.slice(0, 3)).toEqual([
    { id: "left", type: "order", before: "ill.start", after: "stage-1.start" },
    {
      id: "either",
      type: "anyOf",
      claims: [
        { id: "e1", type: "date", point: "cook.start", edtf: "2010" },
        { id: "e2", type: "date", point: "ill.start", edtf: "2010" },
      ],
    },
    { id: "near", type: "order", before: "cook.end", after: "stage-1.start" },
  ]);
});

test("durations: no date, but how long and in which order", () => {
  const { stages, claims, stints } = redact(path, { dates: "duration", audience: "private" });
  expect(stages.map(({ id, start, end }) => [id, start, end])).toEqual([
    ["cook", undefined, undefined],
    ["ill", undefined, undefined],
    ["physio", undefined, undefined],
    ["stage-1", undefined, "ongoing"],
  ]);
  expect(stints?.[0]?.stages).toEqual(["cook", "stage-1"]);
  expect(claims?.filter(({ type }) => type === "duration")).toEqual([
    {
      id: "redacted-length-1",
      type: "duration",
      start: "cook.start",
      end: "cook.end",
      length: { value: 26, unit: "month", word: "about" },
    },
    {
      id: "redacted-length-2",
      type: "duration",
      start: "ill.start",
      end: "ill.end",
      length: { value: 0, upTo: 2, unit: "year" },
    },
    {
      id: "redacted-length-3",
      type: "duration",
      start: "stage-1.start",
      end: "telling",
      length: { value: 2, upTo: 4, unit: "year" },
    },
  ]);
  expect(claims?.filter(({ id }) => id.startsWith("redacted-order"))).toEqual([
    {
      id: "redacted-order-1",
      type: "order",
      status: "background",
      before: "cook.start",
      after: "ill.start",
    },
    {
      id: "redacted-order-2",
      type: "order",
      status: "background",
      before: "ill.start",
      after: "physio.start",
    },
    {
      id: "redacted-order-3",
      type: "order",
      status: "background",
      before: "physio.start",
      after: "stage-1.start",
    },
  ]);
});

test("hidden: only the order", () => {
  const { claims, ...rest } = redact(path, { dates: "hidden", audience: "private" });
  expect(JSON.stringify(rest)).not.toMatch(/\d{4}-|19\d\d|20\d\d/);
  expect(new Set(claims?.map(({ type }) => type))).toEqual(new Set(["order"]));
  expect(JSON.stringify(claims)).not.toMatch(/atMost|says|\d{4}/);
});

test.each([
  ["2020", "2020"],
  ["2020-04", "2020"],
  ["2020-04-15~", "2020~"],
  ["2020-22?", "2020?"],
  ["2020-24%", "2020%/2021%"],
  ["201X", "201X"],
  ["2019-12/2020-02", "2019/2020"],
  ["2020-01/2020-02", "2020"],
  ["../2020-04", "../2020"],
  ["2020-04/", "2020/"],
  ["-0044-03", "-0044"],
  ["April", undefined],
])("%s in years is %s", (edtf, expected) => {
  expect(toYear(edtf)).toBe(expected);
});

describe("a length is as vague as its ends", () => {
  const month = (earliest: number | null, latest = earliest) => ({ earliest, latest });
  test.each([
    ["two months", month(0), month(30), { value: 30, unit: "month", word: "about" }],
    ["the same month", month(5), month(5), { value: 1, unit: "month", word: "less-than" }],
    ["a season and a month", month(0, 2), month(12), { value: 10, upTo: 12, unit: "month" }],
    ["two years", month(0, 11), month(24, 35), { value: 1, upTo: 3, unit: "year" }],
    ["an open start", month(null, 3), month(12), { value: 8, unit: "month", word: "more-than" }],
    ["an open end", month(0), month(null, 7), { value: 8, unit: "month", word: "less-than" }],
    ["dates the wrong way round", month(9), month(3), undefined],
  ] as const)("%s", (_, start, end, expected) => {
    expect(lengthBetween(start, end)).toEqual(expected);
  });
});
