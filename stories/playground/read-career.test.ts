import { readdirSync, readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { gautier } from "../careers/index.ts";
import { exportSample } from "./export-sample.ts";
import { inferencesOf } from "./inferences.ts";
import { readCareer } from "./read-career.ts";
import resume from "./resume.json?raw";

const read = (content: string | Uint8Array, name = "") =>
  readCareer([{ name, content }], { parser: new DOMParser({ onError: () => {} }) });

test("reads the sample résumé without an error", async () => {
  const { format, ok, value } = await read(resume);
  expect({ format, ok }).toEqual({ format: "JSON Resume", ok: true });
  expect(value.person.name).toBe("Ines Marlow");
  expect(value.stages.length).toBe(7);
});

test("reads a native document without an issue", async () => {
  const result = await read(JSON.stringify(gautier));
  expect(result).toMatchObject({ format: "CareerPath", ok: true, issues: [] });
  expect(result.value).toEqual(gautier);
});

test("takes comments in a résumé", async () => {
  const { format, value } = await read(`{ "basics": { "name": "Ada" }, // me\n "work": [] }`);
  expect(format).toBe("JSON Resume");
  expect(value.person.name).toBe("Ada");
});

test("says where broken JSON breaks", async () => {
  const { format, ok, issues } = await read(`{\n  "basics": { "name": "Ada" \n  "work": []\n}`);
  expect({ format, ok }).toEqual({ format: "unknown", ok: false });
  expect(issues[0]).toMatchObject({ code: "invalid-json", line: 3 });
});

test("says where a broken native document breaks", async () => {
  const { issues } = await read(`{\n  "version": 1,\n  "stages": [\n`);
  expect(issues[0]).toMatchObject({ code: "invalid-json" });
  expect(issues[0]?.line).toBeGreaterThanOrEqual(3);
});

test("reads YAML", async () => {
  const { format, value } = await read("basics:\n  name: Ada\nwork:\n  - position: Clerk\n");
  expect(format).toBe("JSON Resume");
  expect(value.stages[0]?.title).toBe("Clerk");
});

test("reads a LinkedIn export from its files and from the archive, and tells what it inferred", async () => {
  const fromFiles = await readCareer(exportSample);
  const archive = zipSync(
    Object.fromEntries(exportSample.map(({ name, content }) => [name, strToU8(String(content))])),
  );
  const fromArchive = await read(archive, "export.zip");
  expect(fromArchive.value).toEqual(fromFiles.value);
  expect(fromFiles).toMatchObject({ format: "LinkedIn", ok: true });
  expect(fromFiles.suggestions).toHaveLength(1);
  const told = inferencesOf(fromFiles).map(({ term, words }) => `${term}: ${words}`);
  expect(told).toContainEqual(expect.stringMatching(/^Format: LinkedIn, certain\./));
  expect(told).toContainEqual(
    expect.stringMatching(/^Dates: \d+ dates read from words, such as “/),
  );
  expect(told).toContainEqual(expect.stringMatching(/^Ends: 1 stage goes on; 1 stage ended/));
});

const europass = new URL("../../packages/interop/src/europass/fixtures/", import.meta.url);
test.each(readdirSync(europass))("reads the Europass file %s", async (name) => {
  const result = await read(readFileSync(new URL(name, europass), "utf8"), name);
  expect(result).toMatchObject({ format: "Europass", ok: true });
  expect(result.value.person.name).toBe("Ilse Marenholt");
});

test("of several files the surest is read, and the others are named", async () => {
  const { format, issues } = await readCareer([
    { name: "cat.png", content: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
    { name: "resume.json", content: resume },
  ]);
  expect(format).toBe("JSON Resume");
  expect(issues.at(-1)).toMatchObject({ code: "left-aside", file: "cat.png" });
});

test.each([
  [strToU8("%PDF-1.7 …"), "PDF"],
  [zipSync({ "word/document.xml": strToU8("x") }), "office document"],
  [new Uint8Array([0, 1, 255, 0]), "no text"],
  ["Dear Sir or Madam", "words"],
])("knows %j as a file that is no career, and the way out", async (content, kind) => {
  const { ok, issues } = await read(content);
  expect(ok).toBe(false);
  expect(issues[0]?.message).toContain(kind);
  expect(issues[0]?.hint).toContain("JSON Resume");
});

test("never rejects, whatever is pasted", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      const { value, ok, issues } = await read(text);
      expect(Array.isArray(value.stages)).toBe(true);
      expect(ok).toBe(issues.every(({ severity }) => severity !== "error"));
    }),
  );
});
