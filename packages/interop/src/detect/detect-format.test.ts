import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { detectFormat } from "./detect-format.js";

const fixtures = (folder: string) => {
  const url = new URL(`../${folder}/fixtures/`, import.meta.url);
  return readdirSync(url).map((name) => ({
    name,
    content: readFileSync(new URL(name, url), "utf8"),
  }));
};
const best = (input: unknown) => detectFormat(input)[0];

describe("the importers' own fixtures", () => {
  test.each(fixtures("json-resume"))("$name is a JSON Resume", (file) => {
    expect(best([file])).toMatchObject({ format: "json-resume", shape: "json" });
    expect(best(JSON.parse(file.content))?.format).toBe("json-resume");
  });

  test.each(fixtures("europass"))("$name is a Europass CV", (file) => {
    expect(best(file)).toMatchObject({ format: "europass", confidence: "certain" });
  });

  test("the tables of a LinkedIn export are one answer", () => {
    const files = fixtures("linkedin");
    const found = detectFormat(files);
    expect(found[0]).toMatchObject({ format: "linkedin", shape: "csv", confidence: "certain" });
    expect(found[0]?.files.length).toBe(files.length);
    const archive = zipSync(
      Object.fromEntries(files.map(({ name, content }) => [`a/${name}`, strToU8(content)])),
    );
    expect(best({ name: "x.zip", content: archive })).toMatchObject({
      format: "linkedin",
      shape: "zip",
      confidence: "certain",
    });
  });
});

test.each([
  ["CareerPath", { version: 1, person: { name: "A" }, stages: [] }, "career-path"],
  ["FRESH", { name: "A", employment: { history: [] } }, "fresh"],
  ["FRESH by what it says", { meta: { format: "FRESH@0.6.0" }, info: {} }, "fresh"],
  ["RenderCV", { cv: { name: "A", sections: {} } }, "render-cv"],
  ["MAC", { aboutMe: {}, experience: { jobs: [] } }, "mac"],
  ["Reactive Resume", { basics: { name: "A" }, sections: { experience: {} } }, "reactive-resume"],
  ["ORCID", { "orcid-identifier": {}, person: {} }, "orcid"],
  ["a part of an ORCID record", { "put-code": 1, "role-title": "A" }, "orcid"],
  ["HR Open", { employmentHistories: [] }, "hr-open"],
  ["JSON Resume by its schema", { $schema: "https://jsonresume.org/schema" }, "json-resume"],
  ["a résumé with a context", { "@context": "x", basics: {} }, "json-resume"],
  ["JSON-LD", { "@context": "https://schema.org", "@type": "Person" }, "json-ld"],
  ["a learning credential", { "@context": ["http://data.europa.eu/snb/model/x"] }, "elm"],
  ["nothing known", { hello: 1 }, "unknown"],
  ["a number", 7, "unknown"],
])("%s is told from data, and from text", (_name, data, format) => {
  expect(best(data)?.format).toBe(format);
  expect(best({ name: "a.json", content: JSON.stringify(data) })?.format).toBe(format);
});

test.each([
  [
    "ORCID",
    '<?xml version="1.0"?><record:record xmlns:record="http://www.orcid.org/ns/record"/>',
    "orcid",
    "xml",
  ],
  ["other XML", "<?xml version='1.0'?><!-- c --><feed/>", "unknown", "xml"],
  ["a page", "<!doctype html><html></html>", "unknown", "text"],
  ["RenderCV in YAML", "# mine\ncv:\n  name: A\n  sections:\n", "render-cv", "yaml"],
  ["JSON Resume in YAML", "basics:\n  name: A\n", "json-resume", "yaml"],
  ["words", "Dear Sir or Madam,\nI apply.", "unknown", "text"],
  ["broken JSON", '{ "basics": { "name": "A" ', "json-resume", "json"],
  ["JSON with a comment", '// me\n{ "basics": {} }', "json-resume", "json"],
  [
    "a table without a name",
    "Company Name;Title;Started On;Finished On\nA;B;2019;2020",
    "linkedin",
    "csv",
  ],
])("%s", (_name, content, format, shape) => {
  expect(best(content)).toMatchObject({ format, shape });
});

test.each([
  ["a PDF", "%PDF-1.7 …", "pdf", /printed/],
  ["a picture", "\u0089PNG\r\n", "binary", /picture/],
  ["an office document", zipSync({ "word/document.xml": strToU8("x") }), "binary", /office/],
  ["another archive", zipSync({ "a.txt": strToU8("x") }), "zip", /no table/],
  ["bytes", new Uint8Array([0, 1, 0xff, 0, 0xfe, 9]), "binary", /no text/],
])("%s is unknown, with the way out", (_name, content, shape, reason) => {
  const bytes =
    typeof content === "string" ? Uint8Array.from(content, (c) => c.charCodeAt(0)) : content;
  const found = best({ name: "cv", content: bytes });
  expect(found).toMatchObject({ format: "unknown", shape, confidence: "none" });
  expect(found?.reason).toMatch(reason);
  expect(found?.hint).toBeTruthy();
});

test("a PDF with a file attached may be one of Europass", () => {
  const content = strToU8("%PDF-1.4 /F (attachment.xml) /Type /EmbeddedFile");
  expect(best({ name: "cv.pdf", content })).toMatchObject({ format: "europass", shape: "pdf" });
});

test("several files: the surest first, each with its files", () => {
  const found = detectFormat([
    { name: "photo.png", content: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
    { name: "resume.json", content: '{"basics":{}}' },
    { name: "Positions.csv", content: "Company Name,Title\nA,B" },
    { name: "Education.csv", content: "School Name,Start Date\nA,2010" },
  ]);
  expect(found.map(({ format, files }) => [format, files.length])).toEqual([
    ["json-resume", 1],
    ["linkedin", 2],
    ["unknown", 1],
  ]);
});

test("never throws, whatever comes", () => {
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error("no");
      },
      ownKeys: () => ["a"],
    },
  );
  expect(detectFormat(throwing)[0]?.format).toBe("unknown");
  expect(detectFormat(undefined)).toEqual([]);
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom("<", "{", "cv:", "PK\u0003\u0004", "%PDF-"),
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), text, fc.uint8Array()), (input) => {
      for (const { reason } of detectFormat(input)) expect(reason).not.toBe("");
    }),
    { numRuns: 500 },
  );
});
