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

describe("sections", () => {
  const { value, issues, ok } = imported("old-names");

  test("the person, by the old names too", () => {
    expect(value.person).toEqual({
      name: "Maren Lindqvist",
      headline: "Lighting designer",
      photo: { url: "https://lindqvist.example/maren.jpg" },
      place: {
        address: "Kajgatan 4",
        postalCode: "211 00",
        city: "Malmö",
        region: "Skåne",
        countryCode: "SE",
      },
      email: "maren@lindqvist.example",
      phone: "+46 8 000 00 00",
      url: "https://lindqvist.example",
      profiles: [
        { network: "Mastodon", username: "maren", url: "https://social.example/@maren" },
        { network: "stages.example", url: "https://www.stages.example/maren" },
      ],
      languages: [
        { name: "Swedish", level: { scheme: "cefr", value: "native", raw: "Native speaker" } },
        {
          name: "German",
          level: { scheme: "ilr", value: 3, raw: "Professional working proficiency" },
        },
        { name: "French", level: { scheme: "cefr", value: "B2", raw: "B2" } },
        { name: "English", level: { scheme: "free", value: "Fluent", raw: "Fluent" } },
      ],
      interests: [{ name: "Birds", keywords: ["Owls", "Terns"] }],
      references: [{ name: "Otto Frisk", text: "She makes dark rooms readable." }],
    });
  });

  test("stages with readable ids, kinds and domains in the order of the format", () => {
    expect(value.stages.map(({ id, kind, domain }) => [id, kind, domain])).toEqual([
      ["bachelor-stage-technology-scenhogskolan", "study", "studies"],
      ["head-of-lighting-nordljus-teaterljus-ab", "role", "work"],
      ["lighting-technician-nordljus-teaterljus-ab", "role", "work"].map((id) =>
        id.replace("-ab", ""),
      ),
      ["stagehand-hamnscenen", "role", "work"],
      ["golden-fresnel-guild-of-light", "award", undefined],
      ["dark-on-purpose-scenbladet", "publication", undefined],
    ]);
    expect(value.domains?.map(({ name }) => name)).toEqual([
      { en: "Studies", fr: "Études", de: "Ausbildung", es: "Estudios" },
      { en: "Work", fr: "Travail", de: "Beruf", es: "Trabajo" },
    ]);
    expect(value.stages.every((each) => each.line === undefined)).toBe(true);
  });

  test("an organisation once, however it is spelt, with its address", () => {
    const [, nordljus] = value.organisations ?? [];
    expect(nordljus).toEqual({
      id: "nordljus-teaterljus-ab",
      name: "Nordljus Teaterljus AB",
      url: "https://nordljus.example",
    });
    expect(stage(value, "Lighting technician")).toMatchObject({
      organisation: "nordljus-teaterljus-ab",
      extra: { "json-resume": { company: "Nordljus Teaterljus" } },
    });
  });

  test("studies with area, degree, score and courses", () => {
    expect(stage(value, "Bachelor, Stage technology").study).toEqual({
      area: "Stage technology",
      degree: "Bachelor",
      score: "4.2",
      courses: ["LJ201 - Colour and light"],
    });
  });

  test("padded days lose their day, and say so once", () => {
    expect(stage(value, "Head of lighting")).toMatchObject({
      start: { edtf: "2018-09", raw: "2018-09-01", padded: true },
      end: "ongoing",
    });
    expect(issues.filter(({ code }) => code === "padded-dates")).toHaveLength(1);
  });

  test("an older entry without an end is over, nobody knows since when", () => {
    expect(stage(value, "Stagehand").end).toBe("unknown");
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "end-unknown", path: "/work/2" }),
    );
  });

  test("a promotion is suggested as a stint, unless it is turned off", () => {
    expect(value.stints).toEqual([
      {
        id: "nordljus-teaterljus-ab-stint",
        organisation: "nordljus-teaterljus-ab",
        stages: [
          "lighting-technician-nordljus-teaterljus",
          "head-of-lighting-nordljus-teaterljus-ab",
        ],
      },
    ]);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "suggested-stint", severity: "note" }),
    );
    expect(fromJsonResume(fixture("old-names"), { stints: false }).value.stints).toBeUndefined();
  });

  test("moments have no end, addresses of texts become links", () => {
    expect(stage(value, "Golden Fresnel").end).toBeUndefined();
    expect(stage(value, "Dark on purpose").links).toEqual([
      { url: "https://scenbladet.example/dark" },
    ]);
    expect(ok).toBe(true);
  });
});

describe("skills", () => {
  test("keywords of a group are the skills", () => {
    expect(imported("old-names").value.skills).toEqual([
      {
        id: "grandlight",
        name: "GrandLight",
        group: "Consoles",
        level: { scheme: "steps", value: 5, raw: "Master" },
      },
      {
        id: "eoslike",
        name: "EosLike",
        group: "Consoles",
        level: { scheme: "steps", value: 5, raw: "Master" },
      },
    ]);
  });

  test("keywords that come back are tags of skills, and those used at a stage are linked", () => {
    const { value } = imported("skill-tags");
    expect(
      value.skills?.map(({ name, keywords, level }) => [name, keywords, level?.value]),
    ).toEqual([
      ["Kelpie", ["Frontend", "Web"], 4],
      ["Tidewind", ["Frontend", "CSS"], 3],
      ["Corvid", ["Backend", "Web"], "Amazing"],
      ["SQL", undefined, undefined],
    ]);
    expect(stage(value, "Desarrollador").skills).toEqual(["kelpie", "sql", "tidewind"]);
  });
});

describe("languages of the world", () => {
  test("French", () => {
    const { value, issues } = imported("french");
    expect(value.lang).toBe("fr");
    expect(value.meta).toEqual({ lastModified: "2024-05-02" });
    expect(times(value)).toEqual([
      ["Licence de géographie", "2012", "2015"],
      ["Cartographe", "2019-09", "ongoing"],
      ["Stagiaire", "2019-02", "2019-08"],
      ["Dessinatrice", "2016-03-25", "2018-02-04"],
    ]);
    expect(stage(value, "Cartographe")).toMatchObject({
      start: { raw: "septembre 2019" },
      place: { name: "Nantes (télétravail)", remote: "remote" },
      highlights: ["Carte de l'estuaire, voir le site"],
      links: [{ url: "https://rives.example/carte", label: "le site" }],
    });
    expect(value.person.summary).toBe("Dessine des cartes & des plans.\n• à la main\n• à l'écran");
    expect(issues.map(({ code }) => code)).toContain("html-reduced");
    expect(value.person.languages?.map(({ level }) => level?.value)).toEqual(["native", 3]);
  });

  test.each([
    [
      "german",
      "de",
      [
        ["2007-08-01", "2010-07-31"],
        ["2015-03", "ongoing"],
        ["2010-10", "2015-02"],
        ["2012", "ongoing"],
      ],
    ],
    [
      "russian",
      undefined,
      [
        ["2009", "2013"],
        ["2018-05", "ongoing"],
        ["2013-09-01", "2018-04"],
      ],
    ],
    [
      "arabic",
      undefined,
      [
        ["2011", "2015"],
        ["2020-04", "ongoing"],
        ["2016-02", "2020-03"],
      ],
    ],
    [
      "chinese",
      "zh",
      [
        ["2011-09", "2015-06"],
        ["2019-03", "ongoing"],
        ["2015-07", "2019-02"],
      ],
    ],
    [
      "japanese",
      "ja",
      [
        ["2012-04", "2015-03"],
        ["2018-04", "ongoing"],
        ["2015-04", "2018-03"],
      ],
    ],
  ])("%s", (name, lang, expected) => {
    const { value } = imported(name);
    expect(value.lang).toBe(lang);
    expect(times(value).map(([, start, end]) => [start, end])).toEqual(expected);
    expect(value.person.languages?.[0]?.level?.value).toBe("native");
    expect(new Set(value.stages.map(({ id }) => id)).size).toBe(value.stages.length);
    for (const { id } of value.stages) expect(id).toMatch(/^[a-z][a-z0-9-]{0,63}$/);
  });
});

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
