import type { CareerPath, ParseResult } from "@trajectoires/model";
import { parseCareerPath } from "@trajectoires/model/schema";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { mutilated } from "../arbitraries/mutilated.ts";

const exhaustive = process.env.TRAJECTOIRES_EXHAUSTIVE === "1";

type Importer = (input: unknown) => ParseResult<CareerPath>;

/** Every text and number in some data, as a document would hold it: without invisible controls. */
export function scalars(data: unknown): string[] {
  if (typeof data === "object" && data !== null) return Object.values(data).flatMap(scalars);
  if (typeof data !== "string" && typeof data !== "number") return [];
  return [
    String(data)
      .replace(/[\u0000-\u0008\u000B-\u001F\u202A-\u202E\u2066-\u2069]/g, "")
      .trim(),
  ];
}

/** The scalars of the input that are neither in the document nor named in an issue. */
export function missingScalars(
  input: unknown,
  { value, issues }: ParseResult<CareerPath>,
): string[] {
  const kept = JSON.stringify(value);
  const said = JSON.stringify(issues);
  return scalars(input).filter((text) => {
    const written = JSON.stringify(text).slice(1, -1);
    return !kept.includes(written) && !said.includes(written);
  });
}

/** A document that parsing finds nothing wrong with, and leaves as it is. */
export function expectValid(value: CareerPath): void {
  const parsed = parseCareerPath(value);
  expect(parsed.issues.filter(({ code }) => code !== "end-before-start")).toEqual([]);
  expect(parsed.ok).toBe(true);
  expect(parsed.value).toEqual(value);
}

const WRONG: readonly unknown[] = [
  { odd: "Zzyzx" },
  "Zzyzx",
  [["Zzyzx"], 7, { name: "Qoph" }],
  "2020-19",
  "Present",
  "04/2020",
  null,
  [],
  {},
  77,
  true,
];

/** Copies of a document in which each value in turn is replaced, and each list and object has one more. */
function* withEachPlaceReplaced(
  document: object,
  wrong: readonly unknown[],
  path: readonly string[] = [],
): Generator<object> {
  const holder = at(document, path) as Record<string, unknown>;
  const keys = Object.keys(holder);
  for (const key of [...keys, Array.isArray(holder) ? String(keys.length) : "oneMore"]) {
    for (const value of wrong) {
      const copy = structuredClone(document);
      (at(copy, path) as Record<string, unknown>)[key] = value;
      yield copy;
    }
    const child = holder[key];
    if (typeof child === "object" && child !== null) {
      yield* withEachPlaceReplaced(document, wrong, [...path, key]);
    }
  }
}

const at = (data: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data);

/**
 * Declares the tests of what every importer promises: valid documents, nothing lost, nothing thrown whatever comes. Inputs
 * are its fixtures, the same with wrong values in wrong places (10,000 of them in the exhaustive mode), and anything at all.
 */
export function importerPromises(
  read: Importer,
  fixtures: Readonly<Record<string, object>>,
  /** Texts that are meant to change: those with markup, parts of a name … */
  changed: (text: string) => boolean = () => false,
): void {
  vi.setConfig({ testTimeout: exhaustive ? 600_000 : 60_000 });

  describe.each(Object.entries(fixtures))("the fixture %s", (_name, input) => {
    const result = read(input);
    test("gives a valid document, which parsing leaves as it is", () => {
      expect(result.ok).toBe(true);
      expect(result.value.stages.length).toBeGreaterThan(0);
      expectValid(result.value);
    });
    test("loses nothing", () => {
      expect(missingScalars(input, result).filter((text) => !changed(text))).toEqual([]);
    });
    test("reads the same from text as from data", () => {
      expect(read(JSON.stringify(input))).toEqual(result);
    });
  });

  describe("any value at all", () => {
    test("that resembles the format gives a valid document and loses nothing", () => {
      const broken = mutilated(fc.constantFrom(...Object.values(fixtures)));
      fc.assert(
        fc.property(broken, (input) => {
          const result = read(input);
          expectValid(result.value);
          if (result.ok) {
            expect(missingScalars(input, result).filter((text) => !changed(text))).toEqual([]);
          }
        }),
        { numRuns: exhaustive ? 10_000 : 150 },
      );
    });
    test("in any place of a file gives a valid document and loses nothing", () => {
      for (const fixture of Object.values(fixtures)) {
        for (const input of withEachPlaceReplaced(
          fixture,
          exhaustive ? WRONG : WRONG.slice(0, 3),
        )) {
          const result = read(input);
          expectValid(result.value);
          const lost = result.ok ? missingScalars(input, result) : [];
          expect(lost.filter((text) => !changed(text))).toEqual([]);
        }
      }
    });
    test("does no harm", () => {
      const anything = fc.oneof(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        fc.string(),
        fc.json(),
      );
      fc.assert(
        fc.property(anything, (input) => {
          expectValid(read(input).value);
        }),
        { numRuns: exhaustive ? 10_000 : 150 },
      );
    });
    test("from another format is named and not read", () => {
      const other = read({ version: 1, person: { name: "Nobody" }, stages: [] });
      expect(other.issues).toMatchObject([{ code: "other-format", severity: "error" }]);
      expect(other.value.stages).toEqual([]);
    });
  });
}
