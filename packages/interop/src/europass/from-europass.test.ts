import { readFileSync } from "node:fs";
import { type CareerPath, resolveCareer, type Stage } from "@trajectoires/model";
import { parseCareerPath } from "@trajectoires/model/schema";
import { DOMParser } from "@xmldom/xmldom";
import { zlibSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { fromEuropass } from "./from-europass.js";

// Packing a bomb takes a while, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

const parser = new DOMParser({ onError: () => {} });
const fixture = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
const read = (input: unknown) => fromEuropass(input, { parser });
const stage = (path: CareerPath, title: string): Stage => {
  const found = path.stages.find((candidate) => candidate.title === title);
  if (!found) throw new Error(`No stage "${title}"`);
  return found;
};

describe.each(["candidate.xml", "skills-passport.xml", "skills-passport.json"])("%s", (name) => {
  const { value, ok, issues } = read(fixture(name));

  test("gives a document that parsing leaves as it is, and that can be drawn", () => {
    const parsed = parseCareerPath(value);
    expect(parsed.issues).toEqual([]);
    expect(parsed.value).toEqual(value);
    expect(resolveCareer(value).stages.length).toBe(value.stages.length);
    expect(ok).toBe(true);
    for (const { path } of issues) expect(path).toMatch(/^\/(Candidate|SkillsPassport)\//);
  });

  test("reads the person and what they speak", () => {
    expect(value.lang).toBe("en");
    expect(value.person).toMatchObject({
      name: "Ilse Marenholt",
      email: "ilse@marenholt.example",
      url: expect.stringMatching(/^https:\/\/marenholt\.example$/),
      birth: "1991-02-11",
      place: { city: "Rostock", countryCode: "DE" },
      languages: [
        { name: "German", code: "de", level: { value: "native" } },
        { name: "English", code: "en", level: { scheme: "cefr", value: "B2" } },
      ],
    });
    expect(value.person.languages?.[1]?.level?.raw).toMatch(/Listening C1.*Writing.* B2/);
  });

  test("reads work and studies as precisely as they are dated", () => {
    expect(stage(value, "Guide")).toMatchObject({ kind: "role", end: "2015" });
    expect(stage(value, "Draughtswoman").start).toBe("2016-09");
    expect(stage(value, "M.Sc. Naval Architecture")).toMatchObject({
      kind: "study",
      end: "2016",
      summary: "Hydrostatics",
      codes: [{ scheme: "EQF", id: "7" }],
    });
    expect(value.skills?.map(({ name: skill }) => skill)).toContain("CAD");
  });
});

describe("the present format", () => {
  const { value, issues, suggestions } = read(fixture("candidate.xml"));

  test("HTML becomes text, points and safe links", () => {
    expect(stage(value, "Naval architect")).toMatchObject({
      summary: "Responsible for:",
      highlights: ["hull lines", "stability, see the ferries", "tests"],
      links: [
        { url: "https://warnow-yard.example" },
        { url: "https://warnow-yard.example/ferries", label: "the ferries" },
      ],
      codes: [{ scheme: "ESCO", uri: "http://data.europa.eu/esco/occupation/0000" }],
      end: "ongoing",
    });
    expect(JSON.stringify(value)).not.toMatch(/javascript:|<p>|<li/);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: "unsafe-url",
        path: "/Candidate/CandidateProfile/EmploymentHistory/EmployerHistory/0/PositionHistory/0/Description",
      }),
    );
  });

  test("posts at one employer are stages, and may be a stint", () => {
    expect(stage(value, "Draughtswoman").organisation).toBe("warnow-yard");
    expect(suggestions[0]?.stint.stages).toEqual([
      "draughtswoman-warnow-yard",
      "naval-architect-warnow-yard",
    ]);
  });

  test("other parts, custom ones too, become stages; the rest is kept and named", () => {
    expect(stage(value, "Lifeboat crew")).toMatchObject({ kind: "volunteering", start: "2012-05" });
    expect(stage(value, "The patient sail")).toMatchObject({ kind: "publication", start: "2020" });
    expect(stage(value, "Golden Anchor")).toMatchObject({
      kind: "life",
      subtitle: "Awards",
      start: "2021-06-02",
    });
    expect(value.extra?.europass).toMatchObject({
      Licenses: { License: { LicenseTypeCode: "B" } },
    });
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: "unread-part",
        path: "/Candidate/CandidateProfile/Licenses",
      }),
    );
  });

  test("is found in a PDF, packed or not", () => {
    const pdf = (data: Uint8Array, filter: string) => {
      const head = `%PDF-1.7\n%\u00e2\u00e3\n4 0 obj\n<< /Length 4 /Type /XObject >>\nstream\nq Q \nendstream\nendobj\n5 0 obj\n<< /Type /EmbeddedFile /Subtype /text#2Fxml ${filter}/Length ${data.length} >>\nstream\n`;
      const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      return new Uint8Array([...bytes(head), ...data, ...bytes("\nendstream\nendobj\n%%EOF")]);
    };
    const xml = new TextEncoder().encode(fixture("candidate.xml"));
    expect(read(pdf(xml, "")).value).toEqual(value);
    expect(read(pdf(zlibSync(xml), "/Filter /FlateDecode ")).value).toEqual(value);
    expect(read(pdf(new Uint8Array([1, 2, 3]), "/Filter /FlateDecode ")).issues).toMatchObject([
      { code: "no-attachment", severity: "error", hint: expect.stringContaining("editor") },
    ]);
    const bomb = zlibSync(new Uint8Array(20_500_000), { level: 1 });
    expect(read(pdf(bomb, "/Filter /FlateDecode ")).issues[0]?.code).toBe("no-attachment");
  });
});

test("the JSON of the old format gives what its XML gives", () => {
  const xml = read(fixture("skills-passport.xml")).value;
  const json = read(fixture("skills-passport.json")).value;
  const facts = ({ stages, skills, person }: CareerPath) => ({
    stages: stages.map(({ extra: _, ...rest }) => rest),
    skills,
    languages: person.languages,
  });
  expect(facts(json)).toEqual(facts(xml));
  expect(read(JSON.parse(fixture("skills-passport.json"))).value).toEqual(json);
});

test("text that is no list of skills is not cut into pieces", () => {
  const { value } = read(fixture("skills-passport.xml"));
  expect(value.skills?.map(({ name }) => name)).toEqual(["CAD", "Spreadsheets"]);
  expect(JSON.stringify(value.extra)).toContain("I lead a team of eleven people");
});

test("photographs are left out", () => {
  const photo = "QUJD".repeat(3000);
  const xml = fixture("candidate.xml").replace("PHOTO", photo);
  const { value, issues } = read(xml);
  expect(JSON.stringify(value)).not.toContain("QUJDQUJD");
  expect(issues.map(({ code }) => code)).toContain("file-left-out");
});

test.each([
  ["nothing", undefined, "not-europass"],
  ["other XML", "<a/>", "not-europass"],
  ["broken XML", "<Candidate><", "invalid-xml"],
  ["a document type", "<!DOCTYPE a><Candidate/>", "xml-doctype"],
  ["JSON of another kind", '{"basics":{}}', "not-europass"],
  ["words", "Dear Sir", "invalid-json"],
])("%s: an empty career, and why", (_name, input, code) => {
  const { ok, value, issues } = read(input);
  expect(ok).toBe(false);
  expect(value).toEqual({ version: 1, person: { name: "" }, stages: [] });
  expect(issues.at(-1)).toMatchObject({ code, severity: "error" });
});

test("without a parser, XML is not read and the way out is said", () => {
  const [issue] = fromEuropass(fixture("candidate.xml")).issues;
  expect(issue).toMatchObject({
    code: "no-xml-parser",
    hint: expect.stringContaining("DOMParser"),
  });
});
