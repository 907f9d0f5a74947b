import { describe, expect, test } from "vitest";
import { parseCareerPath } from "./parse-career-path.js";

const stage = { id: "s", kind: "role", title: "Cook" };
const path = (more: object) => ({
  version: 1,
  person: { name: "Ada Plum" },
  stages: [stage],
  ...more,
});
const codes = (input: unknown) =>
  parseCareerPath(input).issues.map(({ code, path }) => `${code} ${path}`);

describe("ids", () => {
  test("are rewritten everywhere alike, and never onto one that is taken", () => {
    const { value } = parseCareerPath(
      path({
        stages: [
          { ...stage, id: "café no.1" },
          { ...stage, id: "cafe-no-1", partOf: "café no.1" },
        ],
        claims: [{ id: "c", type: "order", before: "café no.1.start", after: "cafe-no-1.end" }],
        chapters: [{ id: "k", title: "K", sections: [{ items: ["café no.1"] }] }],
      }),
    );
    expect(value.stages.map(({ id, partOf }) => [id, partOf])).toEqual([
      ["cafe-no-1-2", undefined],
      ["cafe-no-1", "cafe-no-1-2"],
    ]);
    expect(value.claims?.[0]).toMatchObject({
      before: "cafe-no-1-2.start",
      after: "cafe-no-1.end",
    });
    expect(value.chapters?.[0]?.sections[0]?.items).toEqual(["cafe-no-1-2"]);
  });

  test("that are numbers become text, in references too", () => {
    const { value, ok } = parseCareerPath(
      path({
        stages: [
          { ...stage, id: 7 },
          { ...stage, partOf: 7 },
        ],
      }),
    );
    expect(ok).toBe(true);
    expect(value.stages.map(({ id, partOf }) => [id, partOf])).toEqual([
      ["7", undefined],
      ["s", "7"],
    ]);
  });

  test("given twice name the first", () => {
    const { value } = parseCareerPath(
      path({ stages: [stage, { ...stage, title: "Chef" }], stints: [{ id: "i", stages: ["s"] }] }),
    );
    expect(value.stages.map(({ id }) => id)).toEqual(["s", "s-2"]);
    expect(value.stints?.[0]?.stages).toEqual(["s"]);
  });

  test("that are long stay unique when cut", () => {
    const long = "x".repeat(100);
    const { value } = parseCareerPath(
      path({
        stages: [
          { ...stage, id: `${long}1` },
          { ...stage, id: `${long}2` },
        ],
      }),
    );
    expect(value.stages.map(({ id }) => id)).toEqual(["x".repeat(64), `${"x".repeat(62)}-2`]);
  });
});

describe("references that lead nowhere", () => {
  test("are dropped wherever they are, reported at their place, and kept", () => {
    const document = path({
      stages: [
        {
          ...stage,
          domain: "d",
          partOf: "p",
          skills: ["a", { skill: "b" }],
          evidence: [{ source: "e" }],
        },
      ],
      skills: [{ id: "k", name: "K", domain: "d" }],
      stints: [{ id: "i", organisation: "o", stages: ["s", "x"] }],
      pivots: [
        { id: "p1", between: ["s", "x"], kind: "chance", title: "T" },
        {
          id: "p2",
          between: ["s", "s"],
          kind: "chance",
          title: "T",
          carriedOver: ["k", "x"],
          milestones: ["x"],
        },
      ],
      chapters: [{ id: "c", title: "C", sections: [{ items: ["x", "p1", "p2", "s"] }] }],
      claims: [
        { id: "c1", type: "order", before: "x.end", after: "s.start" },
        { id: "c2", type: "month", point: "s.start", months: [6], sameYearAs: "x.start" },
        {
          id: "c3",
          type: "anyOf",
          claims: [
            { id: "c4", type: "age", point: "x.start", years: 7 },
            { id: "c5", type: "age", point: "s#2.start", years: 7 },
          ],
        },
      ],
    });
    expect(codes(document)).toEqual([
      "dangling-id /skills/0/domain",
      "dangling-id /stages/0/domain",
      "dangling-id /stages/0/partOf",
      "dangling-id /stages/0/skills/0",
      "dangling-id /stages/0/skills/1/skill",
      "dangling-id /stints/0/organisation",
      "dangling-id /stints/0/stages/1",
      "dangling-id /pivots/0/between/1",
      "dangling-id /pivots/1/carriedOver/1",
      "dangling-id /pivots/1/milestones/0",
      "dangling-id /chapters/0/sections/0/items/0",
      "dangling-id /chapters/0/sections/0/items/1",
      "dangling-id /stages/0/evidence/0/source",
      "dangling-id /claims/0/before",
      "dangling-id /claims/1/sameYearAs",
      "dangling-id /claims/2/claims/0/point",
      "malformed-point /claims/2/claims/1/point",
    ]);
    const { value } = parseCareerPath(document);
    expect(value.stages[0]?.extra).toEqual({
      native: {
        domain: "d",
        partOf: "p",
        "skills/0": "a",
        "skills/1": { skill: "b" },
        "evidence/0": { source: "e" },
      },
    });
    expect(value.chapters?.[0]?.sections[0]?.items).toEqual(["p2", "s"]);
    expect(value.claims?.map(({ id }) => id)).toEqual(["c2"]);
  });

  test("circles of parts are opened once, and other stages in front of them stay", () => {
    const stages = ["b", "c", "d", "b"].map((partOf, index) => ({
      ...stage,
      id: "abcd"[index],
      partOf,
    }));
    const { value, issues } = parseCareerPath(path({ stages }));
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "part-of-cycle /stages/3/partOf",
    ]);
    expect(value.stages.map(({ partOf }) => partOf)).toEqual(["b", "c", "d", undefined]);
  });
});
