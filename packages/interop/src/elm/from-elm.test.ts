import { readFileSync } from "node:fs";
import { parseCareerPath } from "@trajectoires/model/schema";
import { DOMParser } from "@xmldom/xmldom";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromElm } from "./from-elm.js";

const parser = new DOMParser({ onError: () => {} });
const fixture = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
const read = (input: unknown) => fromElm(input, { parser });

describe.each(["credential.json", "credential.xml"])("%s", (name) => {
  const { value, ok } = read(fixture(name));

  test("gives a document that parsing leaves as it is", () => {
    const parsed = parseCareerPath(value);
    expect(parsed.issues).toEqual([]);
    expect(parsed.value).toEqual(value);
    expect(ok).toBe(true);
  });

  test("the credential, what was achieved, and what led to it", () => {
    expect(value.lang).toBe("en");
    expect(value.person).toMatchObject({ name: "Ilse Marenholt", givenName: "Ilse" });
    const named = new Map(value.organisations?.map(({ id, name: label }) => [id, label]));
    const told = value.stages.map(({ kind, title, organisation, start, end }) => [
      kind,
      title,
      named.get(organisation ?? ""),
      typeof start === "object" ? start.edtf : start,
      typeof end === "object" ? end.edtf : end,
    ]);
    expect(told).toEqual([
      ["study", "Winter course", "Harbour School", "2022-01-10", "2022-03-18"],
      ["credential", "Coastal skipper", "Harbour School", "2022-06-28", undefined],
      ["credential", "Certificate of seamanship", "Sea Board", "2022-07-01", undefined],
    ]);
    expect(value.stages[1]?.study?.score).toBe("with honours");
    expect(JSON.stringify(value.stages[1]?.extra)).toContain("Night passage");
    expect(JSON.stringify(value.stages[1]?.extra)).toContain("Küstenschifferin");
  });
});

test.each([
  ["nothing", undefined],
  ["another format", '{"basics":{}}'],
  ["other XML", "<a/>"],
  ["words", "Dear Sir"],
  ["depth without end", `{"credentialSubject":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`],
])("%s: no throw, and a reason where nothing was read", (_name, input) => {
  const { ok, value, issues } = read(input);
  expect(parseCareerPath(value).ok).toBe(true);
  expect(ok || issues.length > 0).toBe(true);
});

test("whatever comes, there is a document", () => {
  const numRuns = process.env.TRAJECTOIRES_EXHAUSTIVE === "1" ? 10_000 : 200;
  const keys = fc.constantFrom(
    ...[
      "title",
      "type",
      "hasClaim",
      "hasPart",
      "en",
      "awardedBy",
      "awardingDate",
      "id",
      "temporal",
    ],
    ...["startDate", "learningAchievement", "wasInfluencedBy", "legalName", "__proto__"],
  );
  const node = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.string(),
      fc.constantFrom("LearningAchievement", "LearningActivity", "2020-01-01T00:00:00Z"),
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(keys, tie("node"), { maxKeys: 4 }),
    ),
  })).node;
  const credential = fc.record({ credentialSubject: fc.dictionary(keys, node), issuer: node });
  fc.assert(
    fc.property(fc.oneof(credential, fc.anything(), fc.string(), fc.json()), (input) => {
      const { value } = read(input);
      const parsed = parseCareerPath(value);
      expect(parsed.issues.filter(({ code }) => code !== "end-before-start")).toEqual([]);
      expect(parsed.value).toEqual(value);
    }),
    { numRuns },
  );
});
