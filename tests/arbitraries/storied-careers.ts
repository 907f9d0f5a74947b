import type { CareerPath, Stage } from "@trajectoires/model";
import fc from "fast-check";

const year = fc.integer({ min: 1990, max: 2024 });
const stage = fc.record(
  {
    kind: fc.constantFrom("role", "study", "pastime", "award", "break", "milestone", "project"),
    domain: fc.constantFrom("d1", "d2", "d3", "d4", "d5", undefined),
    organisation: fc.constantFrom("o1", "o2", "o3", undefined),
    line: fc.constantFrom("main", "thread", undefined),
    skill: fc.constantFrom("s1", "s2", undefined),
    start: fc.option(year, { nil: undefined }),
    length: fc.integer({ min: 0, max: 9 }),
    partOf: fc.option(fc.nat(11), { nil: undefined }),
  },
  { requiredKeys: ["kind", "length"] },
);

/** Careers whose stages overlap, stand inside each other and are told in chapters, in part and in any order. */
export const storiedCareer = fc
  .tuple(fc.array(stage, { maxLength: 12 }), fc.array(fc.nat(11), { maxLength: 12 }), fc.boolean())
  .map(([drafts, telling, flashback]) => {
    const stages = drafts.map(({ skill, start, length, partOf, ...rest }, index) => ({
      ...rest,
      id: `s${index}`,
      title: `Stage ${index}`,
      ...(skill && { skills: [skill] }),
      ...(start !== undefined && { start: `${start}`, end: `${start + length}` }),
      ...(partOf !== undefined && partOf < index && { partOf: `s${partOf}` }),
    })) as unknown as Stage[];
    const told = [...new Set(telling)].filter((index) => index < stages.length);
    const items = told.map((index) => `s${index}`);
    const half = Math.ceil(items.length / 2);
    return {
      version: 1 as const,
      person: { name: "Noor Vale" },
      stages,
      domains: ["d1", "d2", "d3", "d4", "d5"].map((id) => ({ id, name: id })),
      organisations: ["o1", "o2", "o3"].map((id) => ({ id, name: id })),
      skills: ["s1", "s2"].map((id) => ({ id, name: id })),
      ...(stages.length > 1 && {
        pivots: [
          { id: "p", between: ["s0", "s1"], kind: "choice", title: "P", carriedOver: ["s1"] },
        ],
      }),
      ...(items.length > 1 && {
        chapters: [
          { id: "c1", title: "C1", sections: [{ items: items.slice(0, half) }] },
          {
            id: "c2",
            title: "C2",
            sections: [{ items: items.slice(half), ...(flashback && { mode: "flashback" }) }],
          },
        ],
      }),
    } as CareerPath;
  });
