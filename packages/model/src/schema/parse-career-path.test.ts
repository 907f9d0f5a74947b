import { describe, expect, test } from "vitest";
import { parseCareerPath } from "./parse-career-path.js";

const empty = { version: 1, person: { name: "" }, stages: [] };
const stage = { id: "s", kind: "role", title: "Cook" };
const path = (more: object) => ({
  version: 1,
  person: { name: "Ada Plum" },
  stages: [stage],
  ...more,
});
const codes = (input: unknown) =>
  parseCareerPath(input).issues.map(({ code, path }) => `${code} ${path}`);

describe("a JSON text", () => {
  test("is read like the object, with or without a byte order mark", () => {
    expect(parseCareerPath(JSON.stringify(path({}))).value).toEqual(path({}));
    expect(parseCareerPath(`\uFEFF${JSON.stringify(path({}))}`).issues).toEqual([]);
  });

  test("that isn't JSON gives an empty document, and the line and column of the error", () => {
    const { ok, value, issues } = parseCareerPath('{\n  "version": 1,\n  "stages": [1,]\n}');
    expect({ ok, value }).toEqual({ ok: false, value: empty });
    expect(issues).toMatchObject([
      { code: "invalid-json", line: 3, column: 16, hint: "Remove the comma before it." },
    ]);
  });

  test.each(["", "  ", "[", '{"a', "nul", "{'a': 1}", '"\u0001"'])("never throws: %j", (text) => {
    expect(parseCareerPath(text)).toMatchObject({ ok: false, value: empty });
  });

  test("over the limit of size is not parsed", () => {
    const { value, issues } = parseCareerPath(`"${"x".repeat(10_000_001)}"`);
    expect(value).toEqual(empty);
    expect(issues.map(({ code }) => code)).toEqual(["too-large"]);
  });
});

describe("salvage", () => {
  test("keeps a stage whose optional field is bad, and what the field held", () => {
    const { value, ok } = parseCareerPath(
      path({ stages: [{ ...stage, rate: "lots", summary: "Soups." }] }),
    );
    expect(ok).toBe(false);
    expect(value.stages).toEqual([
      { ...stage, summary: "Soups.", extra: { native: { rate: "lots" } } },
    ]);
  });

  test("leaves a stage out that has no title, keeps it whole, and lets the others live", () => {
    const { value } = parseCareerPath(
      path({ stages: [{ id: "t", kind: "role", tools: ["knife"] }, stage] }),
    );
    expect(value.stages).toEqual([stage]);
    expect(value.extra).toEqual({
      native: { "stages/0": { id: "t", kind: "role", tools: ["knife"] } },
    });
  });

  test("keeps unknown properties in the nearest extra, by their path from there, beside what is in it", () => {
    const place = { city: "Lund", planet: "Earth" };
    const extra = { "json-resume": { a: 1 }, native: { b: 2 } };
    const { value } = parseCareerPath(path({ stages: [{ ...stage, place, extra }], mood: "fine" }));
    expect(value.stages[0]).toEqual({
      ...stage,
      place: { city: "Lund" },
      extra: { "json-resume": { a: 1 }, native: { b: 2, "place/planet": "Earth" } },
    });
    expect(value.extra).toEqual({ native: { mood: "fine" } });
  });

  test("doesn't overwrite what an earlier parsing kept", () => {
    const { value } = parseCareerPath(path({ mood: "new", extra: { native: { mood: "old" } } }));
    expect(value.extra).toEqual({ native: { mood: "old", "mood (2)": "new" } });
  });

  test("keeps the languages of a text that can be read", () => {
    const { value } = parseCareerPath(
      path({ title: { en: "Cook", fr: ["x"], constructor: "y", de: 3 } }),
    );
    expect(value.title).toEqual({ en: "Cook", de: "3" });
    expect(value.extra).toEqual({ native: { "title/fr": ["x"], "title/constructor": "y" } });
  });

  test("takes what can only mean one thing", () => {
    const { value, ok } = parseCareerPath(
      path({
        person: "Ada Plum",
        stages: [
          {
            ...stage,
            start: 2020,
            planned: "false",
            rate: "0.5",
            employment: "FULL_TIME",
            highlights: "Soups",
          },
        ],
        skills: ["Knives"],
      }),
    );
    expect(ok).toBe(true);
    expect(value.person).toEqual({ name: "Ada Plum" });
    expect(value.stages[0]).toEqual({
      ...stage,
      start: "2020",
      planned: false,
      rate: 0.5,
      employment: "full-time",
      highlights: ["Soups"],
    });
    expect(value.skills).toEqual([{ id: "skill-1", name: "Knives" }]);
  });

  test("cuts a long text between characters and keeps the whole", () => {
    const title = "ab😀cd";
    const { value } = parseCareerPath(path({ title }), { limits: { text: 3 } });
    expect(value.title).toBe("ab");
    expect(value.extra).toEqual({ native: { title } });
  });
});

describe("dates", () => {
  const hint = (start: unknown, key = "start") =>
    parseCareerPath(path({ stages: [{ ...stage, [key]: start }] })).issues[0]?.hint;

  test.each([
    ["04/2020", 'Write the year first: "2020-04".'],
    ["2020-4", 'Write hyphens and two digits: "2020-04", if there is such a day.'],
    [
      "2020-19",
      'There is no month 19: months are 01 to 12, seasons 21 (spring) to 24 (winter). For a stretch of years write both in full, such as "2019/2020".',
    ],
    ["2019 - 2020", 'Write a stretch with a slash: "2019/2020".'],
    ["ca. 2020", 'Write the tilde after the year: "2020~".'],
    ["Oct 2018", 'Write "2018-10", and the words of the source as raw: { "edtf": …, "raw": … }.'],
    ["Present", "Only an end can be ongoing; leave this out or give a date."],
    [
      new Date(Date.UTC(2020, 3, 15)),
      'A timestamp says more than a career needs, and its day depends on the time zone: write "2020-04-15" (or the day it was meant to be).',
    ],
  ])("%s is explained", (written, expected) => {
    expect(hint(written)).toBe(expected);
  });

  test("“Present” as an end", () => {
    expect(hint("Present", "end")).toBe('Write "ongoing" if it isn’t over, or leave the end out.');
  });

  test("that can't be read are kept as they were written", () => {
    const { value } = parseCareerPath(
      path({ stages: [{ ...stage, start: { edtf: "Mai", raw: "Mai" }, end: "ongoing" }] }),
    );
    expect(value.stages[0]).toEqual({
      ...stage,
      end: "ongoing",
      extra: { native: { start: { edtf: "Mai", raw: "Mai" } } },
    });
  });

  test("the wrong way round both stay, and one within the other is no mistake", () => {
    expect(codes(path({ stages: [{ ...stage, start: "2020-05", end: "2020-04" }] }))).toEqual([
      "end-before-start /stages/0/end",
    ]);
    expect(codes(path({ stages: [{ ...stage, start: "2020-05", end: "2020" }] }))).toEqual([]);
    expect(
      codes(
        path({ stages: [{ ...stage, laterPeriods: [{ start: "2022", end: { edtf: "2021" } }] }] }),
      ),
    ).toEqual(["end-before-start /stages/0/laterPeriods/0/end"]);
  });
});

describe("ids", () => {
  test("are rewritten everywhere alike, and never onto one that is taken", () => {
    const { value } = parseCareerPath(
      path({
        stages: [
          { ...stage, id: "café no.1" },
          { ...stage, id: "cafe-no-1", partOf: "café no.1" },
        ],
        claims: [{ id: "c", type: "order", before: "café no.1.start", after: "cafe-no-1.end" }],
        chapters: [{ id: "k", title: "K", sections: [{ items: ["café no.1"] }] }],
      }),
    );
    expect(value.stages.map(({ id, partOf }) => [id, partOf])).toEqual([
      ["cafe-no-1-2", undefined],
      ["cafe-no-1", "cafe-no-1-2"],
    ]);
    expect(value.claims?.[0]).toMatchObject({
      before: "cafe-no-1-2.start",
      after: "cafe-no-1.end",
    });
    expect(value.chapters?.[0]?.sections[0]?.items).toEqual(["cafe-no-1-2"]);
  });

  test("that are numbers become text, in references too", () => {
    const { value, ok } = parseCareerPath(
      path({
        stages: [
          { ...stage, id: 7 },
          { ...stage, partOf: 7 },
        ],
      }),
    );
    expect(ok).toBe(true);
    expect(value.stages.map(({ id, partOf }) => [id, partOf])).toEqual([
      ["7", undefined],
      ["s", "7"],
    ]);
  });

  test("given twice name the first", () => {
    const { value } = parseCareerPath(
      path({ stages: [stage, { ...stage, title: "Chef" }], stints: [{ id: "i", stages: ["s"] }] }),
    );
    expect(value.stages.map(({ id }) => id)).toEqual(["s", "s-2"]);
    expect(value.stints?.[0]?.stages).toEqual(["s"]);
  });

  test("that are long stay unique when cut", () => {
    const long = "x".repeat(100);
    const { value } = parseCareerPath(
      path({
        stages: [
          { ...stage, id: `${long}1` },
          { ...stage, id: `${long}2` },
        ],
      }),
    );
    expect(value.stages.map(({ id }) => id)).toEqual(["x".repeat(64), `${"x".repeat(62)}-2`]);
  });
});

describe("references that lead nowhere", () => {
  test("are dropped wherever they are, reported at their place, and kept", () => {
    const document = path({
      stages: [
        {
          ...stage,
          domain: "d",
          partOf: "p",
          skills: ["a", { skill: "b" }],
          evidence: [{ source: "e" }],
        },
      ],
      skills: [{ id: "k", name: "K", domain: "d" }],
      stints: [{ id: "i", organisation: "o", stages: ["s", "x"] }],
      pivots: [
        { id: "p1", between: ["s", "x"], kind: "chance", title: "T" },
        {
          id: "p2",
          between: ["s", "s"],
          kind: "chance",
          title: "T",
          carriedOver: ["k", "x"],
          milestones: ["x"],
        },
      ],
      chapters: [{ id: "c", title: "C", sections: [{ items: ["x", "p1", "p2", "s"] }] }],
      claims: [
        { id: "c1", type: "order", before: "x.end", after: "s.start" },
        { id: "c2", type: "month", point: "s.start", months: [6], sameYearAs: "x.start" },
        {
          id: "c3",
          type: "anyOf",
          claims: [
            { id: "c4", type: "age", point: "x.start", years: 7 },
            { id: "c5", type: "age", point: "s#2.start", years: 7 },
          ],
        },
      ],
    });
    expect(codes(document)).toEqual([
      "dangling-id /skills/0/domain",
      "dangling-id /stages/0/domain",
      "dangling-id /stages/0/partOf",
      "dangling-id /stages/0/skills/0",
      "dangling-id /stages/0/skills/1/skill",
      "dangling-id /stints/0/organisation",
      "dangling-id /stints/0/stages/1",
      "dangling-id /pivots/0/between/1",
      "dangling-id /pivots/1/carriedOver/1",
      "dangling-id /pivots/1/milestones/0",
      "dangling-id /chapters/0/sections/0/items/0",
      "dangling-id /chapters/0/sections/0/items/1",
      "dangling-id /stages/0/evidence/0/source",
      "dangling-id /claims/0/before",
      "dangling-id /claims/1/sameYearAs",
      "dangling-id /claims/2/claims/0/point",
      "malformed-point /claims/2/claims/1/point",
    ]);
    const { value } = parseCareerPath(document);
    expect(value.stages[0]?.extra).toEqual({
      native: {
        domain: "d",
        partOf: "p",
        "skills/0": "a",
        "skills/1": { skill: "b" },
        "evidence/0": { source: "e" },
      },
    });
    expect(value.chapters?.[0]?.sections[0]?.items).toEqual(["p2", "s"]);
    expect(value.claims?.map(({ id }) => id)).toEqual(["c2"]);
  });

  test("circles of parts are opened once, and other stages in front of them stay", () => {
    const stages = ["b", "c", "d", "b"].map((partOf, index) => ({
      ...stage,
      id: "abcd"[index],
      partOf,
    }));
    const { value, issues } = parseCareerPath(path({ stages }));
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "part-of-cycle /stages/3/partOf",
    ]);
    expect(value.stages.map(({ partOf }) => partOf)).toEqual(["b", "c", "d", undefined]);
  });
});
