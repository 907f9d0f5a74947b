import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { resumes } from "../../../../tests/arbitraries/json-resume.ts";
import { expectValid, missingScalars } from "../../../../tests/oracles/importer-promises.ts";
import { fromJsonResume } from "./from-json-resume.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

const folder = new URL("./fixtures/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown,
]);

describe.each(fixtures)("the fixture %s", (_name, input) => {
  test("gives a valid document, which parsing leaves as it is", () => {
    expectValid(fromJsonResume(input).value);
  });

  test("loses nothing", () => {
    // Markup is meant to go: texts with it are compared elsewhere.
    const missing = missingScalars(input, fromJsonResume(input));
    expect(missing.filter((text) => !/<li>|\]\(https:/.test(text))).toEqual([]);
  });

  test("reads the same from text as from data", () => {
    expect(fromJsonResume(JSON.stringify(input))).toEqual(fromJsonResume(input));
  });
});

describe("any résumé", () => {
  test("keeps every text and number", () => {
    fc.assert(
      fc.property(resumes, (input) => {
        expect(missingScalars(input, fromJsonResume(input))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("gives a valid document, which parsing leaves as it is", () => {
    fc.assert(
      fc.property(resumes, (input) => expectValid(fromJsonResume(input).value)),
      { numRuns: 300 },
    );
  });
});

describe("any value at all", () => {
  const throwing = {
    get work(): never {
      throw new Error("no");
    },
    basics: { name: "A" },
  };
  const cyclic: Record<string, unknown> = { basics: { name: "A" }, work: [] };
  cyclic.work = [cyclic, { position: "B", self: cyclic }];
  const proxy = new Proxy({}, { ownKeys: () => ["work"], get: () => throwing });
  const hostile = JSON.parse(
    '{"__proto__":{"x":1},"basics":{"__proto__":{"y":2},"name":"A"},"constructor":{"prototype":1}}',
  );
  let deep: unknown = "end";
  for (let level = 0; level < 5000; level++) deep = { work: [deep] };

  test.each([
    ["getters that throw", throwing],
    ["cycles", cyclic],
    ["a proxy", { basics: proxy, work: proxy }],
    ["prototype keys", hostile],
    ["endless depth", { basics: { name: "A", odd: deep }, work: [deep] }],
    [
      "functions and symbols",
      { basics: { name: () => 1, label: Symbol("a") }, work: [() => 1, 10n] },
    ],
  ])("%s do no harm", (_name, input) => {
    const { value } = fromJsonResume(input);
    expectValid(value);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test("never throws, and gives a valid document", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const keys = [
      "basics",
      "work",
      "education",
      "projects",
      "skills",
      "languages",
      "meta",
      "references",
    ];
    const fields = [
      "name",
      "position",
      "startDate",
      "endDate",
      "highlights",
      "url",
      "location",
      "keywords",
    ];
    const entry = fc.dictionary(fc.constantFrom(...fields), anything);
    const shaped = fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(anything, entry, fc.array(entry)),
    );
    fc.assert(
      fc.property(fc.oneof(anything, shaped, fc.string(), fc.json()), (input) => {
        expectValid(fromJsonResume(input).value);
      }),
      { numRuns: 1000 },
    );
  });

  test("keeps twenty thousand of everything alike apart, without hanging", () => {
    const many = <T>(make: (index: number) => T) =>
      Array.from({ length: 20_000 }, (_, i) => make(i));
    const input = {
      basics: { name: "A", summary: "[a](https://a.example) ".repeat(2000) },
      work: many((i) => ({
        name: "Acme",
        position: "Clerk",
        startDate: `${1900 + (i % 90)}`,
        keywords: ["x", "X"],
      })),
      skills: many((i) => ({ name: `Group ${i}`, keywords: ["x"], level: `${i}` })),
      interests: many((i) => i),
    };
    const { value } = fromJsonResume(input);
    expect(new Set(value.stages.map(({ id }) => id)).size).toBe(20_000);
  });
});
