import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { careerPaths } from "../../../../tests/arbitraries/career-path.ts";
import { careerPathJsonSchema } from "../../scripts/career-path-json-schema.ts";
import { readDocstrings } from "../../scripts/read-docstrings.ts";
import { definitions } from "./definitions.js";
import { parseCareerPath } from "./parse-career-path.js";

const schema = careerPathJsonSchema();
const validate = new Ajv({ allErrors: true }).compile(schema as object);
const careers = fileURLToPath(new URL("../../../../stories/careers/", import.meta.url));
const samples = readdirSync(careers).filter((name) => name.endsWith(".json"));

describe("the JSON Schema", () => {
  test("has a title and a description for every part and every property", () => {
    const parts = [schema, ...Object.values(schema.$defs ?? {})] as (typeof schema)[];
    expect(parts.length).toBeGreaterThan(Object.keys(definitions).length);
    for (const part of parts) {
      expect(part.title).toMatch(/^[A-Z]\w+$/);
      for (const [name, property] of [
        [part.title, part],
        ...Object.entries(part.properties ?? {}),
      ] as const) {
        expect((property as typeof schema).description, `${part.title}.${name}`).toMatch(
          /^.{5,}[."]$/su,
        );
      }
    }
  });

  test("accepts what the parser returns", () => {
    fc.assert(
      fc.property(careerPaths(), (path) => {
        expect(
          validate(JSON.parse(JSON.stringify(parseCareerPath(path).value))),
          JSON.stringify(validate.errors),
        ).toBe(true);
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  test.each<[what: string, document: object]>([
    ["an unknown property", { nickname: "A" }],
    ["an unknown kind", { stages: [{ id: "s", kind: "job", title: "Cook" }] }],
    ["a date of another shape", { telling: "04/2020" }],
    ["an unsafe address", { person: { name: "A", url: "javascript:alert(1)" } }],
    ["an id with a blank", { stages: [{ id: "a b", kind: "role", title: "Cook" }] }],
    ["a point without a side", { claims: [{ id: "c", type: "age", point: "s", years: 7 }] }],
    ["a thirteenth month", { claims: [{ id: "c", type: "month", point: "birth", months: [13] }] }],
  ])("refuses %s", (_, more) => {
    expect(validate({ version: 1, person: { name: "A" }, stages: [], ...more })).toBe(false);
  });
});

describe("the sample careers", () => {
  test("are there", () => {
    expect(samples.length).toBeGreaterThan(0);
  });

  test.each(samples)("%s is valid, and parses without an issue", (name) => {
    const document = JSON.parse(readFileSync(careers + name, "utf8"));
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    const { issues, value } = parseCareerPath(document);
    expect(issues).toEqual([]);
    expect(value).toEqual(document);
  });
});

describe("readDocstrings", () => {
  test("reads descriptions and properties, and nothing of what lies deeper or is no docstring", () => {
    const source = `
      /** A thing. @example "no */
      export interface Thing extends Base, Other {
        /** First. */
        readonly first: string;
        readonly second?: { readonly deep: /** no */ string };
        // no
        /**
         * Third,
         * on two lines.
         */
        readonly third: "a;" | "b{";
      }
      /** No interface. */
      export type X = { readonly first: string };`;
    expect(readDocstrings([source])).toEqual({
      Thing: {
        description: "A thing.",
        properties: { first: "First.", second: "", third: "Third, on two lines." },
        bases: ["Base", "Other"],
      },
    });
  });
});
