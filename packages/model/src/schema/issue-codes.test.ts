import { describe, expect, test } from "vitest";
import { type IssueCode, issueCodes } from "./issue-codes.js";
import { defaultLimits, type Limits } from "./limits.js";
import { parseCareerPath } from "./parse-career-path.js";
import { readVersion } from "./read-version.js";
import { Reading } from "./reading.js";

const stage = { id: "s", kind: "role", title: "Cook" };
const path = (more: object) => ({
  version: 1,
  person: { name: "Ada Plum" },
  stages: [stage],
  ...more,
});
const throwing = {
  get name(): string {
    throw new Error("no");
  },
};

/** For every code an input that has the issue, and its place. */
const examples: Record<
  Exclude<IssueCode, "migrated">,
  [input: unknown, pointer: string, limits?: Partial<Limits>]
> = {
  "invalid-json": ["{", ""],
  "not-an-object": [[stage], ""],
  "too-large": [path({ title: "x".repeat(200) }), "/title", { size: 200 }],
  "too-deep": [path({ extra: { a: { b: {} } } }), "/extra/a/b", { depth: 3 }],
  "too-many": [path({ stages: [stage, { ...stage, id: "t" }] }), "/stages", { stages: 1 }],
  "too-long": [path({ title: "long" }), "/title", { text: 3 }],
  "more-issues": [path({ a: 1, b: 2 }), "", { issues: 1 }],
  "not-json": [path({ title: () => 1 }), "/title"],
  unreadable: [path({ person: throwing }), "/person/name"],
  "unsafe-key": [JSON.stringify(path({})).replace("{", '{"__proto__":{"x":1},'), "/__proto__"],
  "missing-version": [{ person: { name: "Ada Plum" }, stages: [] }, ""],
  "newer-version": [path({ version: 2 }), "/version"],
  "unknown-version": [path({ version: "one" }), "/version"],
  "unknown-key": [path({ nickname: "A" }), "/nickname"],
  "missing-field": [path({ stages: [{ id: "s", kind: "role" }] }), "/stages/0"],
  "wrong-type": [path({ stages: [{ ...stage, place: 7 }] }), "/stages/0/place"],
  "unknown-value": [path({ stages: [{ ...stage, kind: "job" }] }), "/stages/0/kind"],
  "out-of-range": [path({ domains: [{ id: "d", name: "D", slot: 13 }] }), "/domains/0/slot"],
  converted: [path({ stages: [{ ...stage, employment: "Full time" }] }), "/stages/0/employment"],
  "empty-value": [path({ title: {} }), "/title"],
  "malformed-date": [path({ stages: [{ ...stage, start: "04/2020" }] }), "/stages/0/start"],
  "end-before-start": [
    path({ stages: [{ ...stage, start: "2020", end: "2019" }] }),
    "/stages/0/end",
  ],
  "malformed-language": [path({ lang: "english language" }), "/lang"],
  "unsafe-url": [path({ person: { name: "A", url: "javascript:alert(1)" } }), "/person/url"],
  "control-characters": [path({ title: "a\u202eb" }), "/title"],
  "missing-id": [path({ stages: [{ kind: "role", title: "Cook" }] }), "/stages/0"],
  "rewritten-id": [path({ stages: [{ ...stage, id: "a b" }] }), "/stages/0/id"],
  "duplicate-id": [path({ stages: [stage, stage] }), "/stages/1/id"],
  "dangling-id": [path({ stages: [{ ...stage, organisation: "x" }] }), "/stages/0/organisation"],
  "malformed-point": [
    path({ claims: [{ id: "c", type: "age", point: "s", years: 7 }] }),
    "/claims/0/point",
  ],
  "part-of-cycle": [path({ stages: [{ ...stage, partOf: "s" }] }), "/stages/0/partOf"],
  "repeated-stage": [path({ stints: [{ id: "i", stages: ["s", "s"] }] }), "/stints/0/stages/1"],
};

describe("every issue code", () => {
  test.each(Object.entries(examples))("%s", (code, [input, pointer, limits = {}]) => {
    const { issues, ok } = parseCareerPath(input, { limits });
    const issue = issues.find((one) => one.code === code && one.path === pointer);
    expect(issue).toMatchObject({
      path: pointer,
      severity: issueCodes[code as IssueCode].severity,
    });
    expect(issue?.message).toMatch(/^.{20,300}\.$/su);
    expect(ok).toBe(issues.every(({ severity }) => severity !== "error"));
  });

  test("migrated", () => {
    const reading = new Reading(defaultLimits);
    readVersion({ version: 1 }, reading, {}, 2);
    expect(reading.issues).toMatchObject([
      { code: "migrated", path: "/version", severity: "note" },
    ]);
  });

  test("is in the table with a meaning, and has an example here", () => {
    expect([...Object.keys(examples), "migrated"].sort()).toEqual(Object.keys(issueCodes).sort());
    for (const { meaning } of Object.values(issueCodes)) expect(meaning).toMatch(/\.$/);
  });
});
