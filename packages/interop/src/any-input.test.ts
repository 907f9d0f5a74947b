import { readdirSync, readFileSync } from "node:fs";
import type { CareerPath, Issue } from "@trajectoires/model";
import { parseCareerPath } from "@trajectoires/model/schema";
import { DOMParser } from "@xmldom/xmldom";
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { fromEuropass } from "./europass/index.js";
import { fromLinkedIn } from "./linkedin/index.js";

/** Ten thousand of everything where there is time; else a sample. */
const numRuns = process.env.TRAJECTOIRES_EXHAUSTIVE === "1" ? 10_000 : 250;
vi.setConfig({ testTimeout: 600_000 });

const parser = new DOMParser({ onError: () => {} });
const fixtures = (folder: string) => {
  const url = new URL(`./${folder}/fixtures/`, import.meta.url);
  return readdirSync(url).map((name) => ({
    name,
    content: readFileSync(new URL(name, url), "utf8"),
  }));
};

/** A text that was cut, doubled, or filled with what does not belong there. */
const damaged = (text: string) =>
  fc
    .array(
      fc.tuple(
        fc.nat(text.length),
        fc.nat(60),
        fc.oneof(
          fc.string({ maxLength: 12 }),
          fc.constantFrom(
            '"',
            ",",
            "<",
            ">",
            "</",
            "&lt;p&gt;",
            "{",
            "]",
            "\u0000",
            "\n",
            "99/99/9999",
            "<!DOCTYPE a>",
          ),
        ),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((changes) =>
      changes.reduce(
        (result, [at, length, more]) => result.slice(0, at) + more + result.slice(at + length),
        text,
      ),
    );

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withTypedArray: true,
});

function expectSound({ value, issues }: { value: CareerPath; issues: readonly Issue[] }): void {
  const parsed = parseCareerPath(value);
  const serious = parsed.issues.filter(({ code }) => code !== "end-before-start");
  expect(serious).toEqual([]);
  expect(parsed.value).toEqual(value);
  for (const { path, message } of issues) {
    expect(path === "" || path.startsWith("/")).toBe(true);
    expect(message).not.toBe("");
  }
  expect(JSON.stringify(value)).not.toMatch(/"url":"\s*(?:javascript|data|vbscript):/i);
}

describe("whatever comes, there is a document, and nothing is thrown", () => {
  test("from LinkedIn", () => {
    const files = fixtures("linkedin");
    const table = fc
      .constantFrom(...files)
      .chain(({ name, content }) => damaged(content).map((text) => ({ [name]: text })));
    const archive = zipSync(
      Object.fromEntries(files.map(({ name, content }) => [name, strToU8(content)])),
    );
    const broken = fc
      .array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 8 })
      .map((changes) => {
        const copy = archive.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        return copy;
      });
    const named = fc.dictionary(
      fc.constantFrom("Positions.csv", "Education.csv", "Skills.csv", "x.csv", "__proto__"),
      fc.oneof(fc.string(), fc.uint8Array()),
    );
    fc.assert(
      fc.property(fc.oneof(table, broken, named, fc.string(), anything), (input) => {
        expectSound(fromLinkedIn(input as never, { personal: true }));
      }),
      { numRuns },
    );
  });

  test("from Europass", () => {
    const files = fixtures("europass");
    const changed = fc.constantFrom(...files).chain(({ content }) => damaged(content));
    const parts = fc.constantFrom(
      ...["WorkExperience", "Period", "From", "Year", "Position", "Label", "Skills", "Education"],
      ...[
        "Linguistic",
        "ForeignLanguage",
        "Identification",
        "PositionHistory",
        "Others",
        "@locale",
      ],
    );
    const shaped = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        anything,
        fc.string(),
        fc.dictionary(parts, tie("node"), { maxKeys: 4 }),
        fc.array(tie("node"), { maxLength: 3 }),
      ),
    })).node;
    const data = fc.record({
      SkillsPassport: fc.record({ LearnerInfo: shaped, Locale: anything }),
    });
    const profile = fc.record({ CandidateProfile: shaped, CandidatePerson: shaped });
    fc.assert(
      fc.property(
        fc.oneof(changed, data, profile, fc.uint8Array(), fc.string(), anything),
        (input) => {
          expectSound(fromEuropass(input, { parser }));
        },
      ),
      { numRuns },
    );
  });
});
