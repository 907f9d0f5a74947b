import type { CareerPath, Stage } from "@trajectoires/model";
import { resolveCareer } from "@trajectoires/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import gautier from "../../../../stories/careers/gautier.json";
import promotions from "../../../../stories/careers/promotions.json";
import { layoutStory } from "./layout-story.js";
import type { RailPiece, StoryEntry, StoryLayout, StoryOrder, StoryRow } from "./story-layout.js";

/** Every row in the order of drawing, parts and sections unfolded. */
function rowsOf(layout: StoryLayout): StoryRow[] {
  const unfold = (entry: StoryEntry): StoryRow[] => {
    if (entry.type === "stage") return [entry, ...entry.parts.flatMap(unfold)];
    if (entry.type === "pivot") return [entry];
    return [entry, ...entry.entries.flatMap(unfold)];
  };
  return layout.groups.flatMap((group) => [group, ...group.entries.flatMap(unfold)]);
}

/** Tracks where the main line enters and leaves a row; `undefined` where it doesn't pass. */
function passage(row: StoryRow): { enter: number; leave: number } | undefined {
  const main = row.rail.filter(
    (piece): piece is Extract<RailPiece, { part: "line" | "bend" }> =>
      (piece.part === "line" || piece.part === "bend") && piece.weight === "main",
  );
  const first = main[0];
  const last = main.at(-1);
  if (!first || !last) return undefined;
  return {
    enter: first.part === "bend" ? first.startTrack : first.track,
    leave: last.part === "bend" ? last.endTrack : last.track,
  };
}

function pathOf(stages: Stage[], more: Partial<CareerPath> = {}): CareerPath {
  return { version: 1, person: { name: "Noor Vale" }, stages, ...more };
}

const role = (id: string, start: string, end: string, more: Partial<Stage> = {}): Stage => ({
  id,
  kind: "role",
  title: id,
  start,
  end,
  ...more,
});

describe("layoutStory with Gautier's journey", () => {
  const layout = layoutStory(resolveCareer(gautier as unknown as CareerPath));
  const rows = rowsOf(layout);
  const row = (key: string) => rows.find((it) => it.key === key) as StoryRow;

  it("tells two chapters, with the flashback inside the first", () => {
    expect(layout.groups.map((group) => group.chapter?.id)).toHaveLength(2);
    const flashback = layout.groups[0]?.entries.find(
      (entry) => entry.type === "section" && entry.mode === "flashback",
    );
    expect(flashback?.type === "section" && flashback.entries.map((it) => it.key)).toEqual([
      "stage:pastime",
      "stage:conservatory",
    ]);
  });

  it("bends the line at each pivot between two domains, with its number", () => {
    for (const [id, number] of [
      ["exams", 1],
      ["zero", 2],
      ["reliability", 3],
    ] as const) {
      const { rail } = row(`pivot:${id}`);
      expect(rail).toContainEqual(expect.objectContaining({ part: "pivot", number }));
      expect(rail).toContainEqual(expect.objectContaining({ part: "bend", weight: "main" }));
    }
  });

  it("joins the pastime's thread to the line above the stage that it led to", () => {
    const joins = rows.filter((it) =>
      it.rail.some((piece) => piece.part === "bend" && piece.key === "join:pastime"),
    );
    expect(joins).toHaveLength(1);
    const next = rows[rows.indexOf(joins[0] as StoryRow) + 1];
    expect(next?.key).toBe("stage:cto");
  });

  it("draws the two posts at the hosting group as one stint with the promotion inside", () => {
    const stint = layout.groups[1]?.entries.find((entry) => entry.type === "stint");
    const entries = stint?.type === "stint" ? stint.entries : [];
    expect(entries.map((it) => it.key)).toEqual(["stage:engineer", "stage:systems-engineer"]);
    expect(entries[0]?.type === "stage" && entries[0].parts.map((it) => it.key)).toEqual([
      "stage:expert",
    ]);
  });

  it("ends the current stage in an arrow head and dashes the ends that the sources leave open", () => {
    expect(rows.at(-1)?.rail).toContainEqual(expect.objectContaining({ key: "arrow:lead-sre" }));
    const dashed = rows.filter((it) =>
      it.rail.some((piece) => piece.part === "line" && piece.style === "dashed"),
    );
    expect(dashed.length).toBeGreaterThan(0);
    for (const it of dashed) expect(it.key).not.toBe("stage:lead-sre");
  });

  it("tells every stage once, on a row, inside another or on a pivot's card", () => {
    const onCards = ["exams-failed", "proposal", "applied", "called"];
    const told = rows.map((it) => it.key).filter((key) => key.startsWith("stage:"));
    expect([...told].sort()).toEqual(
      gautier.stages
        .map((stage) => stage.id)
        .filter((id) => !onCards.includes(id))
        .map((id) => `stage:${id}`)
        .sort(),
    );
  });

  it("drops chapters in the order of time, keeps pivots in place, and turns round for newest first", () => {
    const career = resolveCareer(gautier as unknown as CareerPath);
    const oldest = rowsOf(layoutStory(career, { order: "oldest" })).map((it) => it.key);
    const newest = rowsOf(layoutStory(career, { order: "newest" })).map((it) => it.key);
    expect(oldest.indexOf("pivot:zero")).toBeGreaterThan(oldest.indexOf("stage:cto"));
    expect(oldest.indexOf("pivot:zero")).toBeLessThan(oldest.indexOf("stage:technician"));
    expect(newest.indexOf("pivot:zero")).toBeLessThan(newest.indexOf("stage:cto"));
    expect(newest.indexOf("pivot:zero")).toBeGreaterThan(newest.indexOf("stage:technician"));
    expect(newest.indexOf("stage:lead-sre")).toBeLessThan(newest.indexOf("stage:technician"));
  });
});

describe("layoutStory with plain résumés", () => {
  it("gives each organisation a track where all posts share one domain", () => {
    const layout = layoutStory(
      resolveCareer(
        pathOf(
          [
            role("a", "2010", "2012", { organisation: "x", domain: "work" }),
            role("b", "2012", "2015", { organisation: "y", domain: "work" }),
          ],
          {
            domains: [{ id: "work", name: "Work" }],
            organisations: [
              { id: "x", name: "X" },
              { id: "y", name: "Y" },
            ],
          },
        ),
      ),
    );
    expect(layout.tracks).toBe(2);
    const bend = rowsOf(layout)
      .flatMap((it) => it.rail)
      .find((piece) => piece.part === "bend");
    expect(bend).toMatchObject({ startTrack: 0, endTrack: 1, extent: "lead" });
  });

  it("makes a thread of what runs beside a longer role, unless the stage says otherwise", () => {
    const stages = [role("long", "2010", "2020"), role("short", "2014", "2015")];
    const roles = (line?: "main") =>
      layoutStory(
        resolveCareer(
          pathOf([stages[0] as Stage, { ...(stages[1] as Stage), ...(line && { line }) }]),
        ),
      ).groups[0]?.entries.map((entry) => entry.type === "stage" && entry.weight);
    expect(roles()).toEqual(["main", "thread"]);
    expect(roles("main")).toEqual(["main", "main"]);
  });

  it("tells what certainly ran at the same time, and nothing that only may have", () => {
    const entries = layoutStory(
      resolveCareer(
        pathOf([
          role("long", "2010-01", "2015-12"),
          role("inside", "2012-01", "2013-01"),
          role("vague", "2015", "2016"),
        ]),
      ),
    ).groups[0]?.entries;
    expect(entries?.map((entry) => entry.type === "stage" && entry.concurrent)).toEqual([
      ["inside"],
      ["long"],
      [],
    ]);
  });

  it("keeps on the line what somebody did between two spells elsewhere", () => {
    const back = role("back", "2010-01", "2012-01", {
      laterPeriods: [{ start: "2015-01", end: "2018-01" }],
    });
    const between = role("between", "2012-02", "2014-12");
    const entries = layoutStory(resolveCareer(pathOf([back, between]))).groups[0]?.entries;
    expect(entries?.map((entry) => entry.type === "stage" && entry.weight)).toEqual([
      "main",
      "main",
    ]);
  });

  it("still has a line when everything is a pastime, and none for an empty career", () => {
    const pastime = role("p", "2010", "2012", { kind: "pastime" });
    expect(rowsOf(layoutStory(resolveCareer(pathOf([pastime])))).at(-1)?.rail).toContainEqual(
      expect.objectContaining({ part: "ring" }),
    );
    expect(rowsOf(layoutStory(resolveCareer(pathOf([]))))).toHaveLength(1);
  });

  it("keeps a stint with promotions together, and puts a pivot back behind the stage it came from", () => {
    const rows = rowsOf(layoutStory(resolveCareer(promotions as unknown as CareerPath)));
    const keys = rows.map((row) => row.key);
    expect(keys.some((key) => key.startsWith("stint:"))).toBe(true);
    expect(keys.indexOf("pivot:asked-back")).toBeGreaterThan(keys.indexOf("stage:tram-director"));
  });

  it("loses nothing that a chapter leaves out", () => {
    const layout = layoutStory(
      resolveCareer(
        pathOf([role("a", "2010", "2011"), role("b", "2012", "2013"), role("c", "2014", "2015")], {
          chapters: [{ id: "one", title: "One", sections: [{ items: ["a", "c"] }] }],
        }),
      ),
    );
    expect(layout.groups[0]?.entries.map((entry) => entry.key)).toEqual([
      "stage:a",
      "stage:b",
      "stage:c",
    ]);
  });
});

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

const career = fc
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
    return pathOf(stages, {
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
    } as Partial<CareerPath>);
  });

describe("layoutStory with any career", () => {
  it("draws one unbroken line: each row begins on the track where the one before ended", () => {
    fc.assert(
      fc.property(
        career,
        fc.constantFrom<StoryOrder>("telling", "newest", "oldest"),
        (path, order) => {
          const passages = rowsOf(layoutStory(resolveCareer(path), { order }))
            .map(passage)
            .filter((it) => it !== undefined);
          for (let index = 1; index < passages.length; index++)
            expect(passages[index]?.enter).toBe(passages[index - 1]?.leave);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("tells every stage exactly once", () => {
    fc.assert(
      fc.property(
        career,
        fc.constantFrom<StoryOrder>("telling", "newest", "oldest"),
        (path, order) => {
          const told = rowsOf(layoutStory(resolveCareer(path), { order }))
            .map((row) => row.key)
            .filter((key) => key.startsWith("stage:"));
          expect([...told].sort()).toEqual(path.stages.map((it) => `stage:${it.id}`).sort());
        },
      ),
      { numRuns: 500 },
    );
  });

  it("keeps keys unique, tracks inside the rail, and changes track wherever the lane changes", () => {
    fc.assert(
      fc.property(career, (path) => {
        const layout = layoutStory(resolveCareer(path));
        const pieces = rowsOf(layout).flatMap((row) => row.rail);
        const keys = pieces.flatMap((piece) => ("key" in piece && piece.key ? [piece.key] : []));
        expect(new Set(keys).size).toBe(keys.length);
        for (const piece of pieces) {
          const tracks = "track" in piece ? [piece.track] : [piece.startTrack, piece.endTrack];
          for (const track of tracks) {
            expect(track).toBeGreaterThanOrEqual(0);
            expect(track).toBeLessThan(layout.tracks);
          }
          if (piece.part === "bend") expect(piece.startTrack).not.toBe(piece.endTrack);
        }
        expect(layout.tracks).toBeLessThanOrEqual(4);
      }),
      { numRuns: 500 },
    );
  });
});
