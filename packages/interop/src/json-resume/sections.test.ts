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

describe("sections", () => {
  const { value, issues, ok, suggestions } = imported("old-names");

  test("the person, by the old names too", () => {
    expect(value.person).toEqual({
      extra: { "json-resume": { location: { countryCode: "se" } } },
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

  test("a promotion is suggested as a stint, and not joined", () => {
    expect(value.stints).toBeUndefined();
    expect(suggestions.map(({ stint }) => stint)).toEqual([
      {
        id: "nordljus-teaterljus-ab-stint",
        organisation: "nordljus-teaterljus-ab",
        stages: [
          "lighting-technician-nordljus-teaterljus",
          "head-of-lighting-nordljus-teaterljus-ab",
        ],
      },
    ]);
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
