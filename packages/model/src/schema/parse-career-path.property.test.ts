import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { careerPaths } from "../../../../tests/arbitraries/career-path.ts";
import { mutilated } from "../../../../tests/arbitraries/mutilated.ts";
import { cleanText } from "../document/clean-text.js";
import { careerPathSchema } from "./career-path-schema.js";
import { parseCareerPath } from "./parse-career-path.js";

const asStored = (value: unknown) => JSON.parse(JSON.stringify(value));

/** What must hold of every result, whatever went in. */
function expectSound(input: unknown): ReturnType<typeof parseCareerPath> {
  const result = parseCareerPath(input);
  expect(result.ok).toBe(!result.issues.some(({ severity }) => severity === "error"));
  expect(v.safeParse(careerPathSchema, result.value).issues).toBeUndefined();
  const again = parseCareerPath(asStored(result.value));
  expect(again.issues.filter(({ code }) => code !== "end-before-start")).toEqual([]);
  expect(again.value).toEqual(asStored(result.value));
  return result;
}

describe("a valid document", () => {
  test("comes back as it was, without an issue but for periods the wrong way round", () => {
    fc.assert(
      fc.property(careerPaths(), (path) => {
        const { ok, value, issues } = parseCareerPath(path);
        expect(issues.filter(({ code }) => code !== "end-before-start")).toEqual([]);
        expect(ok).toBe(true);
        expect(value).toEqual(path);
        expect(parseCareerPath(JSON.stringify(path)).value).toEqual(value);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

describe("anything at all", () => {
  test("gives a valid document, the same when parsed again", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withNullPrototype: true,
      withBoxedValues: true,
      withTypedArray: true,
      withObjectString: true,
    });
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.record({ stages: anything, person: anything, claims: anything })),
        (input) => {
          expectSound(input);
        },
      ),
      { numRuns: 400 },
    );
  }, 30_000);

  test("of a mutilated document gives one, and loses no scalar", () => {
    fc.assert(
      fc.property(mutilated(careerPaths({ maxStages: 4 })), (input) => {
        const before = asStored(input);
        const { value, issues } = expectSound(input);
        expect(asStored(input)).toEqual(before);
        const found = JSON.stringify([value, issues]);
        for (const scalar of scalars(before)) {
          const kept =
            typeof scalar === "string"
              ? JSON.stringify(cleanText(scalar)).slice(1, -1)
              : String(scalar);
          const raw = JSON.stringify(scalar);
          expect(found.includes(kept) || found.includes(raw), `${raw} is lost`).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  }, 30_000);
});

function scalars(value: unknown): (string | number | boolean)[] {
  if (Array.isArray(value)) return value.flatMap(scalars);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(scalars);
  return value === null || value === undefined ? [] : [value as string];
}
