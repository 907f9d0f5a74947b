import { readFileSync } from "node:fs";
import type { CareerPath, Stage } from "@trajectoires/model";
import { describe, expect, test } from "vitest";
import { fromJsonResume } from "./from-json-resume.js";

const folder = new URL("./fixtures/", import.meta.url);
const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
const imported = (name: string) => fromJsonResume(fixture(name));
const stage = (path: CareerPath, title: string): Stage => {
  const found = path.stages.find((candidate) => candidate.title === title);
  if (!found) throw new Error(`No stage "${title}"`);
  return found;
};
const edtf = (when: Stage["end"]) => (typeof when === "object" ? when.edtf : when);
const times = (path: CareerPath) =>
  path.stages.map(({ title, start, end }) => [title, edtf(start), edtf(end)]);

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

test.each([
  [{ work: ["A"] }, { lang: "pt-BR" }, "pt-BR"],
  [{ work: ["A"], meta: { language: "en_GB" } }, {}, "en-GB"],
  [{ work: ["A"], basics: { lang: "fr" } }, {}, "fr"],
  [{ work: ["A"], basics: { lang: "English" } }, {}, undefined],
  [
    { work: [{ position: "프론트엔드 개발자", name: "Rsq", summary: "React 로 만든 화면" }] },
    {},
    "ko",
  ],
  [
    {
      work: [
        { position: "Developer", name: "株式会社", summary: "Wrote a great deal of software." },
      ],
    },
    {},
    undefined,
  ],
])("the language of %j with %j is %s", (input, options, lang) => {
  expect(fromJsonResume(input, options).value.lang).toBe(lang);
});
