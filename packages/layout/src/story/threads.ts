import type { Id, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import { append } from "../append.js";
import type { Lane } from "../lanes.js";
import type { Draft } from "./arrange.js";
import { bendBetween, lineOn, markOn } from "./pieces.js";
import { findThreadTracks, type ThreadSpan } from "./tracks.js";

/**
 * Draws threads beside the main line. A thread leaves the line with a dashed hook (it had begun earlier), runs on a track of its own, and
 * joins the line at the pivot to which it carried a skill; without one it ends in its own row.
 * @returns the tracks used
 */
export function drawThreads(
  career: ResolvedCareer,
  drafts: readonly Draft[],
  lanes: ReadonlyMap<Id, Lane>,
  mainTracks: readonly (readonly number[])[],
  newestFirst: boolean,
): readonly number[] {
  const spans: Thread[] = [];
  const findJoin = joinFinder(career, drafts);
  let wholeEnds = -1;
  drafts.forEach(({ stage, role }, startRow) => {
    if (role !== "thread" || !stage) return;
    let lastPart = startRow;
    while (drafts[lastPart + 1]?.onThread) lastPart++;
    const join = newestFirst ? -1 : findJoin(stage, lastPart);
    // One joining thread at a time: more would be a knot, not an explanation.
    if (join > 0 && startRow > wholeEnds) {
      wholeEnds = join;
      spans.push({ stage, startRow, lastPart, endRow: join - 1, join });
    } else spans.push({ stage, startRow, lastPart, endRow: lastPart, join: -1 });
  });
  const tracks = findThreadTracks(spans, mainTracks);
  spans.forEach((thread, i) => {
    const slot = lanes.get(thread.stage.id)?.slot ?? 0;
    drawThread(drafts, thread, tracks[i] as number, slot, mainTracks);
  });
  return tracks;
}

interface Thread extends ThreadSpan {
  readonly stage: ResolvedStage;
  /** Row of the last of its parts. */
  readonly lastPart: number;
  /** Row in which it joins the line; -1 where it doesn't. */
  readonly join: number;
}

function drawThread(
  drafts: readonly Draft[],
  { stage, startRow, lastPart, endRow, join }: Thread,
  track: number,
  slot: number,
  mainTracks: readonly (readonly number[])[],
): void {
  const on = { stage, track, slot };
  const continues = { continues: stage.id };
  const onMain = (main: number) => ({ track: main, slot });
  for (let index = startRow; index <= endRow; index++) {
    const { row, stage: part = stage } = drafts[index] as Draft;
    const isFirst = index === startRow;
    const isMarked = index <= lastPart;
    const home = mainTracks[index]?.[0] ?? track;
    if (isFirst && home !== track)
      row.rail.push(bendBetween(onMain(home), on, "thread", "hook", `hook:${stage.id}`));
    if (isMarked) row.rail.push(markOn("milestone", on, isFirst ? undefined : "thin", part.id));
    const more = isFirst ? { key: `segment:${stage.id}` } : continues;
    row.rail.push(lineOn(on, "thread", isMarked ? "below" : "all", more));
    if (join < 0 && index === endRow) row.rail.push(markOn("cap", on));
  }
  const arrival = mainTracks[join]?.at(-1);
  if (arrival !== undefined)
    drafts[join]?.row.rail.unshift(
      arrival === track
        ? // The line itself comes over to the thread's track.
          lineOn(on, "thread", "all", continues)
        : bendBetween(on, onMain(arrival), "thread", "all", `join:${stage.id}`),
    );
}

/**
 * Finds the row in which a thread joins the line: that of the first turning point after it that carried over one of its skills, or, where
 * the turning point has been told before, the one just above the stage it led to. -1 where it doesn't join.
 */
function joinFinder(career: ResolvedCareer, drafts: readonly Draft[]) {
  /** By the stage that the line leads to: the rows of its pivots, and its own. */
  const rows = new Map<Id | undefined, { row: number; isPivot: boolean }[]>();
  drafts.forEach(({ pivot, stage, role }, row) => {
    const target = pivot?.pivot.between[1] ?? (role === "main" ? stage?.id : undefined);
    append(rows, target, { row, isPivot: !!pivot });
  });
  rows.delete(undefined);
  /** The stages that each skill was carried over to. */
  const targets = new Map<Id, Id[]>();
  for (const { carriedOver = [], between } of career.path.pivots ?? [])
    for (const skill of carriedOver) append(targets, skill, between[1]);

  return (stage: ResolvedStage, endRow: number): number => {
    let join = Infinity;
    for (const it of [stage, ...stage.parts.map((id) => career.stageById.get(id))])
      for (const use of it?.stage.skills ?? [])
        for (const target of targets.get(typeof use === "string" ? use : use.skill) ?? [])
          for (const { row, isPivot } of rows.get(target) ?? [])
            if (row > endRow) join = Math.min(join, isPivot ? row : row - 1);
    return join > endRow && join < Infinity ? join : -1;
  };
}
