import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { resumes } from "../../../../tests/arbitraries/json-resume.ts";
import { missingScalars, scalars } from "../../../../tests/oracles/importer-promises.ts";
import { parseJsonText } from "../reading/json-text.js";
import { fromJsonResume } from "./from-json-resume.js";
import { toJsonResume } from "./to-json-resume.js";

vi.setConfig({ testTimeout: 60_000 });

const folder = new URL("./fixtures/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown,
]);

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
      fc.property(resumes, (input) => {
        expect(lostOnTheWay(input)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("is read again as it was written", () => {
    fc.assert(
      fc.property(resumes, (input) => {
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
});

describe("what JSON Resume cannot say", () => {
  const { value, issues } = toJsonResume({
    version: 1,
    person: { name: { fr: "Ada", en: "Ada M." } },
    lang: "en",
    organisations: [{ id: "o", name: "Mill" }],
    stages: [
      {
        id: "a",
        kind: "role",
        title: "Miller",
        organisation: "o",
        start: { edtf: "2018-10", raw: "Oct 2018" },
        end: "ongoing",
      },
      { id: "b", kind: "role", title: "Hand", organisation: "o", start: "201X", end: "unknown" },
      { id: "c", kind: "milestone", title: "Flood", start: "2011" },
    ],
  });

  test("is left out, and said", () => {
    expect(value).toMatchObject({
      basics: { name: "Ada M." },
      work: [
        { name: "Mill", position: "Miller", startDate: "2018-10" },
        { name: "Mill", position: "Hand" },
      ],
    });
    expect(JSON.stringify(value)).not.toMatch(/201X|Flood|endDate/);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "vague-date /stages/1/start",
      "no-section /stages/2",
    ]);
  });
});
