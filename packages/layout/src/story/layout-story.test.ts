import type { CareerPath, Stage } from "@trajectoires/model";
import { resolveCareer } from "@trajectoires/model";
import { describe, expect, it } from "vitest";
import gautier from "../../../../stories/careers/gautier.json";
import promotions from "../../../../stories/careers/promotions.json";
import { rowsOf } from "../../../../tests/oracles/story-rows.ts";
import { layoutTrajectory } from "../trajectory/layout-trajectory.js";
import { layoutStory } from "./layout-story.js";
import type { StoryRow } from "./story-layout.js";

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

  it("names bends as the trajectory does, so that one view can turn into the other", () => {
    const career = resolveCareer(gautier as unknown as CareerPath);
    const known = layoutTrajectory(career).bends.map(({ key }) => key);
    for (const order of ["telling", "newest", "oldest"] as const) {
      const keys = rowsOf(layoutStory(career, { order }))
        .flatMap(({ rail }) => rail)
        .flatMap((piece) => (piece.part === "bend" && piece.weight === "main" ? piece.key : []));
      expect(keys.length).toBeGreaterThan(2);
      expect(known).toEqual(expect.arrayContaining(keys));
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

  it("compares what runs beside a stint with the whole of it", () => {
    const path = pathOf(
      [
        role("junior", "2015-01", "2018-01"),
        role("class", "2016-01", "2020-01", { kind: "volunteering" }),
        role("senior", "2018-02", "2021-01"),
      ],
      { stints: [{ id: "stint", stages: ["junior", "senior"] }] },
    );
    const entries = layoutStory(resolveCareer(path)).groups[0]?.entries[0];
    const inside = entries?.type === "stint" ? entries.entries : [];
    expect(inside.map((entry) => entry.type === "stage" && [entry.stage.id, entry.weight])).toEqual(
      [
        ["junior", "main"],
        ["class", "thread"],
        ["senior", "main"],
      ],
    );
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
