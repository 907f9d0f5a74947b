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

  test("holds levels to their scheme", () => {
    const level = (scheme: string, value: unknown) =>
      parseCareerPath(path({ skills: [{ id: "k", name: "K", level: { scheme, value } }] })).value
        .skills?.[0];
    expect(level("cefr", "b2")?.level).toEqual({ scheme: "cefr", value: "B2" });
    expect(level("steps", "3")?.level).toEqual({ scheme: "steps", value: 3 });
    expect(level("free", "fluent")?.level).toEqual({ scheme: "free", value: "fluent" });
    for (const [scheme, value] of [
      ["cefr", "D1"],
      ["ilr", 6],
      ["steps", 0],
      ["stars", 3],
    ] as const) {
      const skill = level(scheme, value);
      expect(skill).toEqual({
        id: "k",
        name: "K",
        extra: { native: { level: { scheme, value } } },
      });
    }
  });

  test("cuts a long text between characters and keeps the whole", () => {
    const title = "ab😀cd";
    const { value } = parseCareerPath(path({ title }), { limits: { text: 3 } });
    expect(value.title).toBe("ab");
    expect(value.extra).toEqual({ native: { title } });
  });
});
