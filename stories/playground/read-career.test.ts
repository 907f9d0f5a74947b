import fc from "fast-check";
import { expect, test } from "vitest";
import { gautier } from "../careers/index.ts";
import { readCareer } from "./read-career.ts";
import resume from "./resume.json?raw";

test("reads the sample résumé without an error", () => {
  const read = readCareer(resume);
  expect(read).toMatchObject({ format: "JSON Resume", ok: true });
  expect(read.value.person.name).toBe("Ines Marlow");
  expect(read.value.stages.length).toBe(7);
});

test("reads a native document without an issue", () => {
  const read = readCareer(JSON.stringify(gautier));
  expect(read).toMatchObject({ format: "CareerPath", ok: true, issues: [] });
  expect(read.value).toEqual(gautier);
});

test("takes comments in a résumé", () => {
  const read = readCareer(`{ "basics": { "name": "Ada" }, // me\n "work": [] }`);
  expect(read.format).toBe("JSON Resume");
  expect(read.value.person.name).toBe("Ada");
});

test("says where broken JSON breaks", () => {
  const read = readCareer(`{\n  "basics": { "name": "Ada" \n  "work": []\n}`);
  expect(read).toMatchObject({ format: "unknown", ok: false });
  expect(read.issues[0]).toMatchObject({ code: "invalid-json", line: 3 });
});

test("says where a broken native document breaks", () => {
  const read = readCareer(`{\n  "version": 1,\n  "stages": [\n`);
  expect(read.issues[0]).toMatchObject({ code: "invalid-json" });
  expect(read.issues[0]?.line).toBeGreaterThanOrEqual(3);
});

test.each([
  ["%PDF-1.7 …", "PDF"],
  ["PK\u0003\u0004…", "Word"],
  ["\u0000\u0001", "no text"],
])("knows %j as a file that is no JSON, and the way out", (text, kind) => {
  const { ok, issues } = readCareer(text);
  expect(ok).toBe(false);
  expect(issues[0]?.message).toContain(kind);
  expect(issues[0]?.hint).toContain("JSON Resume");
});

test("names a foreign format", () => {
  const { format, issues } = readCareer(`[{ "Company Name": "Sable" }]`);
  expect(format).toBe("unknown");
  expect(issues[0]?.message).toContain("LinkedIn");
});

test("never throws, whatever is pasted", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { value, ok, issues } = readCareer(text);
      expect(Array.isArray(value.stages)).toBe(true);
      expect(ok).toBe(issues.every(({ severity }) => severity !== "error"));
    }),
  );
});
