import { readdirSync, readFileSync } from "node:fs";
import type { CareerPath, ParseResult } from "@trajectoires/model";
import { parseCareerPath } from "@trajectoires/model/schema";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parseJsonText } from "../reading/json-text.js";
import { fromJsonResume } from "./from-json-resume.js";
import { toJsonResume } from "./to-json-resume.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

const folder = new URL("./fixtures/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown,
]);

/** Every text and number in some data. */
function scalars(data: unknown): string[] {
  if (typeof data === "object" && data !== null) return Object.values(data).flatMap(scalars);
  return typeof data === "string" || typeof data === "number" ? [String(data).trim()] : [];
}

/** The scalars of the input that are neither in the document nor named in an issue. */
function missingScalars(input: unknown, { value, issues }: ParseResult<CareerPath>): string[] {
  const kept = JSON.stringify(value);
  const said = JSON.stringify(issues);
  return scalars(input).filter((text) => {
    const written = JSON.stringify(text).slice(1, -1);
    return !kept.includes(written) && !said.includes(written);
  });
}

function expectValid(value: CareerPath): void {
  const parsed = parseCareerPath(value);
  const serious = parsed.issues.filter(({ code }) => code !== "end-before-start");
  expect(serious).toEqual([]);
  expect(parsed.ok).toBe(true);
  expect(parsed.value).toEqual(value);
}

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

const word = fc.string({
  unit: fc.constantFrom(..."abcXYZ éß語й٣ .,'-+#/0123456789"),
  minLength: 1,
  maxLength: 24,
});
const date = fc.oneof(
  fc.constantFrom(
    "2015",
    "2016-03",
    "2017-04-01",
    "2018-11-23",
    "Present",
    "",
    "May 2014",
    "2012 – 2013",
    "soon",
  ),
  fc.integer({ min: 1950, max: 2040 }),
);
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom("example.org/me", "#", "no link", "javascript:x()"),
);
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 4 });
const part = <T extends Record<string, fc.Arbitrary<unknown>>>(fields: T) =>
  fc.record(
    { ...fields, oddKey: fc.jsonValue({ maxDepth: 1, stringUnit: "grapheme-ascii" }) } as T,
    {
      requiredKeys: [],
    },
  );

const resume = fc.record(
  {
    basics: part({
      name: word,
      label: word,
      image: url,
      url,
      summary: word,
      location: part({ address: word, city: word, countryCode: fc.constantFrom("FR", "France") }),
      profiles: some(part({ network: word, username: word, url })),
    }),
    work: some(
      part({
        name: word,
        company: word,
        position: word,
        url,
        website: url,
        description: word,
        summary: word,
        startDate: date,
        endDate: date,
        highlights: some(word),
        keywords: some(word),
        location: word,
      }),
    ),
    volunteer: some(
      part({ organization: word, position: word, url, startDate: date, endDate: date }),
    ),
    education: some(
      part({
        institution: word,
        area: word,
        studyType: word,
        score: word,
        gpa: word,
        courses: some(word),
        startDate: date,
        endDate: date,
      }),
    ),
    projects: some(
      part({
        name: word,
        description: word,
        roles: some(word),
        entity: word,
        type: word,
        url,
        keywords: some(word),
        startDate: date,
      }),
    ),
    awards: some(part({ title: word, date, awarder: word, summary: word })),
    certificates: some(part({ name: word, date, issuer: word, url })),
    publications: some(part({ name: word, publisher: word, releaseDate: date, url })),
    skills: some(part({ name: word, level: word, keywords: some(word) })),
    languages: some(part({ language: word, fluency: word })),
    interests: some(part({ name: word, keywords: some(word) })),
    references: some(part({ name: word, reference: word })),
    meta: part({
      canonical: url,
      version: word,
      lastModified: date,
      lang: fc.constantFrom("fr", "pt-BR", "x"),
    }),
  },
  { requiredKeys: ["work"] },
);

/** What a résumé says that is not in the one that is written of it, nor was refused aloud. */
function lostOnTheWay(input: unknown): string[] {
  const { value, issues } = fromJsonResume(input);
  const exported = toJsonResume(value);
  return missingScalars(input, { ...exported, value: exported.value as never, issues });
}

test.each(fixtures)("the fixture %s is written as it was read", (_name, input) => {
  expect(lostOnTheWay(input)).toEqual([]);
});

const elsewhere = process.env.TRAJECTOIRES_RESUMES;
test.skipIf(!elsewhere)("résumés of a folder are written as they were read", () => {
  for (const name of readdirSync(elsewhere ?? ".").filter((file) => file.endsWith(".json"))) {
    const text = readFileSync(`${elsewhere}/${name}`, "utf8");
    const data = parseJsonText(text);
    if ("value" in data && fromJsonResume(text).ok)
      expect([name, lostOnTheWay(data.value)]).toEqual([name, []]);
  }
});

describe("any résumé", () => {
  test("is written as it was read", () => {
    fc.assert(
      fc.property(resume, (input) => {
        expect(lostOnTheWay(input)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("is read again as it was written", () => {
    fc.assert(
      fc.property(resume, (input) => {
        const first = toJsonResume(fromJsonResume(input).value).value;
        const second = toJsonResume(fromJsonResume(first).value).value;
        expect(
          scalars(first).filter(
            (text) => !JSON.stringify(second).includes(JSON.stringify(text).slice(1, -1)),
          ),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("keeps every text and number", () => {
    fc.assert(
      fc.property(resume, (input) => {
        expect(missingScalars(input, fromJsonResume(input))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("gives a valid document, which parsing leaves as it is", () => {
    fc.assert(
      fc.property(resume, (input) => expectValid(fromJsonResume(input).value)),
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

  test("is quick on a file with twenty thousand of everything alike", () => {
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
    const started = performance.now();
    const { value } = fromJsonResume(input);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(new Set(value.stages.map(({ id }) => id)).size).toBe(20_000);
  });
});
