import { readFileSync } from "node:fs";
import type { CareerPath, Stage } from "@trajectoires/model";
import { describe, expect, test } from "vitest";
import { fromJsonResume } from "./from-json-resume.js";

const folder = new URL("./fixtures/", import.meta.url);
const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
const imported = (name: string) => fromJsonResume(fixture(name));
const codes = (input: unknown) => fromJsonResume(input).issues.map(({ code }) => code);
const stage = (path: CareerPath, title: string): Stage => {
  const found = path.stages.find((candidate) => candidate.title === title);
  if (!found) throw new Error(`No stage "${title}"`);
  return found;
};
const edtf = (when: Stage["end"]) => (typeof when === "object" ? when.edtf : when);
const times = (path: CareerPath) =>
  path.stages.map(({ title, start, end }) => [title, edtf(start), edtf(end)]);

describe("what is broken", () => {
  test("wrong types are kept aside and remarked on, the rest is read", () => {
    const { value, issues, ok } = imported("wrong-types");
    expect(ok).toBe(true);
    expect(value.person).toMatchObject({
      name: "42",
      place: { name: "Lyon, France" },
      profiles: [{ network: "social.example", url: "https://social.example/basile" }],
      languages: [{ name: "French" }, { name: "Occitan", level: { value: "C1" } }],
      extra: { "json-resume": { label: ["Cook", "Baker"], languages: { 1: { value: 80 } } } },
    });
    expect(times(value)).toEqual([
      ["Bakery at the corner", undefined, undefined],
      ["Baker", "2015", "2017-05"],
      ["Head baker", "unknown", "unknown"],
      ["Le Four", "2010", "2011"],
      ["Oven", undefined, "ongoing"],
    ]);
    expect(stage(value, "Baker")).toMatchObject({
      highlights: ["One line only"],
      skills: ["sourdough", "rye"],
    });
    expect(value.organisations?.[0]).toMatchObject({
      name: "Le Four",
      url: "https://four.example",
    });
    const found = issues.map(({ code, path }) => `${code} ${path}`);
    expect(found).toContain("wrong-type /education");
    expect(found).toContain("wrong-type /work/1");
    expect(found).toContain("unreadable-date /work/3/startDate");
    expect(found).toContain("unreadable-date /work/3/endDate");
    expect(found).toContain("invalid-date /work/4/startDate");
    expect(found).toContain("unsafe-url /projects/0/url");
    expect(JSON.stringify(value)).not.toContain("javascript:");
  });

  test("entries of nulls are passed over", () => {
    const { value, issues } = imported("deep-nulls");
    expect(times(value)).toEqual([["Seller", "2019", "ongoing"]]);
    expect(value.skills).toEqual([{ id: "counting", name: "Counting" }]);
    expect(issues.map(({ code }) => code)).toEqual(["empty-entry", "missing-title"].slice(0, 1));
  });

  test("a numeric date that nothing decides keeps its year", () => {
    const { value, issues } = fromJsonResume({
      work: [{ name: "A", startDate: "04/05/2019", endDate: "2020" }],
    });
    expect(value.stages[0]?.start).toEqual({ edtf: "2019", raw: "04/05/2019" });
    expect(issues.map(({ code }) => code)).toContain("ambiguous-date");
  });

  test("a period that ends before it starts keeps both dates", () => {
    const input = { work: [{ position: "A", startDate: "2020-04", endDate: "2019-05" }] };
    expect(codes(input)).toContain("end-before-start");
    expect(fromJsonResume(input).value.stages[0]).toMatchObject({
      start: "2020-04",
      end: "2019-05",
    });
  });

  test("a career without a date says so", () => {
    expect(codes({ work: [{ position: "A" }] })).toContain("no-dates");
    expect(codes({ basics: { name: "A" } })).toContain("no-stages");
  });

  test("twin keys in other languages and unknown keys are kept, with one note a key", () => {
    const { value, issues } = imported("skill-tags");
    expect(value.extra).toEqual({ "json-resume": { en_label: "Developer" } });
    expect(stage(value, "Buceo web").extra).toEqual({
      "json-resume": { license: "A-17", url: "#" },
    });
    expect(issues.filter(({ code }) => code === "unknown-key").map(({ path }) => path)).toEqual([
      "/certifications/0/license",
      "/en_label",
    ]);
  });
});

describe("what is no résumé", () => {
  test.each([
    ["nothing", undefined, "not-a-resume"],
    ["an empty object", {}, "not-a-resume"],
    ["a number", 5, "not-a-resume"],
    ["a list", [1], "not-a-resume"],
    ["text that is no JSON", "name: Jo", "invalid-json"],
    ["a career path", { version: 1, person: { name: "A" }, stages: [] }, "other-format"],
    ["FRESH", { name: "A", employment: { history: [] } }, "other-format"],
    [
      "FRESH with skills",
      { employment: { history: [] }, education: { history: [] }, info: {} },
      "other-format",
    ],
    ["LinkedIn rows", [{ "Company Name": "A" }], "other-format"],
  ])("%s gives an empty career and an error that says so", (_name, input, code) => {
    const { ok, value, issues } = fromJsonResume(input);
    expect(ok).toBe(false);
    expect(value).toEqual({ version: 1, person: { name: "" }, stages: [] });
    expect(issues).toEqual([expect.objectContaining({ code, severity: "error", path: "" })]);
  });

  test("broken JSON says where it breaks; trailing commas and comments are forgiven", () => {
    const broken = '{\n  "work": [{\n    "name": "A" "position": "B"\n  }]\n}';
    expect(fromJsonResume(broken).issues[0]).toMatchObject({ line: 3, column: 17 });
    const { value, issues } = fromJsonResume('{ "work": [{ "position": "A, ]", }, ], // old\n }');
    expect(value.stages[0]?.title).toBe("A, ]");
    expect(issues[0]).toMatchObject({ code: "repaired-json", severity: "warning" });
  });
});

test.each([
  ["https://example.org/me.json", "https://example.org/me.json", undefined, []],
  ["example.org/me", "https://example.org/me", undefined, []],
  ["on my page", undefined, "on my page", ["unusable-url"]],
  ["javascript:alert(1)", undefined, undefined, ["unsafe-url"]],
])(
  "where a résumé lives (%j) is an address to follow, or kept aside",
  (written, canonical, aside, codes) => {
    const { value, issues } = fromJsonResume({
      work: [{ name: "Acme" }],
      meta: { canonical: written },
    });
    expect(value.meta?.canonical).toBe(canonical);
    expect(value.extra?.["json-resume"]).toEqual(
      aside === undefined ? undefined : { meta: { canonical: aside } },
    );
    expect(issues.filter(({ path }) => path === "/meta/canonical").map(({ code }) => code)).toEqual(
      codes,
    );
  },
);
