import { resolveCareer } from "@trajectoires/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storiedCareer as career } from "../../../../tests/arbitraries/storied-careers.ts";
import { rowsOf } from "../../../../tests/oracles/story-rows.ts";
import { layoutStory } from "./layout-story.js";
import type { RailPiece, StoryOrder, StoryRow } from "./story-layout.js";

const orders: StoryOrder[] = ["telling", "newest", "oldest"];

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

describe("layoutStory with any career", () => {
  it("draws one unbroken line: each row begins on the track where the one before ended", () => {
    fc.assert(
      fc.property(career, fc.constantFrom(...orders), (path, order) => {
        const passages = rowsOf(layoutStory(resolveCareer(path), { order }))
          .map(passage)
          .filter((it) => it !== undefined);
        for (let index = 1; index < passages.length; index++)
          expect(passages[index]?.enter).toBe(passages[index - 1]?.leave);
      }),
      { numRuns: 500 },
    );
  });

  it("tells every stage exactly once", () => {
    fc.assert(
      fc.property(career, fc.constantFrom(...orders), (path, order) => {
        const told = rowsOf(layoutStory(resolveCareer(path), { order }))
          .map((row) => row.key)
          .filter((key) => key.startsWith("stage:"));
        expect([...told].sort()).toEqual(path.stages.map((it) => `stage:${it.id}`).sort());
      }),
      { numRuns: 500 },
    );
  });

  it("keeps keys unique, tracks inside the rail, and changes track wherever the lane changes", () => {
    fc.assert(
      fc.property(career, fc.constantFrom(...orders), (path, order) => {
        const layout = layoutStory(resolveCareer(path), { order });
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
