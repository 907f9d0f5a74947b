import type { Id, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import type { Lane } from "../lanes.js";
import type { Draft } from "./arrange.js";
import type { RailLine, RailPiece } from "./story-layout.js";
import { drawThreads } from "./threads.js";
import { assignTracks, type Stop } from "./tracks.js";

/** Months of doubt from which on an end is drawn open. */
const OPEN_END_MONTHS = 12;

/** A change between two neighbouring stops, and the row in which the line bends. */
interface Turn {
  readonly before: Stop;
  readonly after: Stop;
  readonly rowIndex: number;
}

/** Draws the rail into the drafts' rows and tells how many tracks it takes. */
export function drawRail(
  career: ResolvedCareer,
  drafts: readonly Draft[],
  lanes: ReadonlyMap<Id, Lane>,
  newestFirst: boolean,
): number {
  const stops = assignTracks(drafts, lanes);
  const turns = stops.slice(1).map((after, index) => {
    const before = stops[index] as Stop;
    return { before, after, rowIndex: findTurnRow(drafts, before, after) };
  });
  const mainTracks = drawMainLine(career, drafts, stops, turns, newestFirst);
  const threadTracks = drawThreads(career, drafts, lanes, mainTracks, newestFirst);
  return 1 + Math.max(0, ...stops.map((stop) => stop.track), ...threadTracks);
}

/** The line bends at the pivot that explains it, else at the last heading between, else just before the new stage's ring. */
function findTurnRow(drafts: readonly Draft[], before: Stop, after: Stop): number {
  let heading = -1;
  for (let index = after.rowIndex - 1; index > before.rowIndex; index--) {
    const draft = drafts[index] as Draft;
    if (draft.kind === "pivot") return index;
    if (heading < 0 && isHeading(draft)) heading = index;
  }
  return heading < 0 ? after.rowIndex : heading;
}

function isHeading(draft: Draft): boolean {
  return !draft.inFlashback && draft.kind !== "stage" && draft.kind !== "pivot";
}

/** Draws the main line, and tells which tracks it touches in each row; the first is where it comes from. */
function drawMainLine(
  career: ResolvedCareer,
  drafts: readonly Draft[],
  stops: readonly Stop[],
  turns: readonly Turn[],
  newestFirst: boolean,
): readonly (readonly number[])[] {
  /** Rows at whose bottom the line is dashed: the last before the turn, where the sources leave the end open. */
  const openRows = new Set<number>();
  if (!newestFirst) {
    stops.forEach(({ stageId }, index) => {
      const stage = career.stageById.get(stageId);
      if (stage && !stage.ongoing && hasOpenEnd(stage))
        openRows.add((turns[index]?.rowIndex ?? drafts.length) - 1);
    });
  }

  const drawTurn = ({ row, pivot }: Draft, { before, after }: Turn, stop: Stop | undefined) => {
    if (before.track !== after.track) {
      if (stop) row.lead = true;
      row.rail.push({
        part: "bend",
        weight: "main",
        startTrack: before.track,
        endTrack: after.track,
        startSlot: before.lane.slot,
        endSlot: after.lane.slot,
        extent: stop ? "lead" : "all",
        style: "solid",
        // By the stage that it leads to in time, as in every view.
        key: `bend:${newestFirst ? before.stageId : after.stageId}`,
      });
    } else if (!stop) {
      row.rail.push(lineOn(before, "all", { continues: before.stageId }));
    }
    drawPivot(row, pivot, before, after);
  };

  /** The line to the bottom of a row: solid, dashed at its end where that is open, with an arrow head where the career goes on. */
  const drawLower = (
    { row: { rail } }: Draft,
    rowIndex: number,
    stop: Stop,
    extent: "below" | "all",
    more: Pick<RailLine, "key"> | Pick<RailLine, "continues"> | Pick<RailLine, "style">,
  ) => {
    const isLastRow = rowIndex === drafts.length - 1;
    const ongoing = career.stageById.get(stop.stageId)?.ongoing === true;
    const arrow = isLastRow && ongoing && !newestFirst && !("style" in more);
    const open = openRows.has(rowIndex);
    rail.push(lineOn(stop, extent, { ...more, ...(arrow || open ? { stopsEarly: true } : {}) }));
    if (open) rail.push(lineOn(stop, "tail", { continues: stop.stageId, style: "dashed" }));
    if (arrow) rail.push(arrowOn(stop));
  };

  const drawStop = (draft: Draft, rowIndex: number, stop: Stop, index: number) => {
    const { rail } = draft.row;
    // Before the first ring: the thin line that led there, or, newest first, the head of the line.
    const isHead = index === 0 && newestFirst && draft.stage?.ongoing;
    if (isHead) rail.push(arrowOn(stop));
    const above = index > 0 ? "thick" : isHead || stop.rowIndex === 0 ? undefined : "thin";
    const { track, lane, stageId } = stop;
    rail.push({
      part: "ring",
      track,
      slot: lane.slot,
      key: `ring:${stageId}`,
      ...(above && { above }),
    });
    drawLower(draft, rowIndex, stop, "below", { key: `segment:${stageId}` });
  };

  /** Rows that the line only passes, with a small ring for a moment. */
  const drawThrough = (draft: Draft, rowIndex: number, current: Stop | undefined) => {
    const on = current ?? stops[0];
    if (!on) return;
    const { row, stage, role, pivot } = draft;
    const isBeginning = current === undefined;
    const style = isBeginning ? { style: "lead" as const } : { continues: on.stageId };
    const isMoment = role === "moment" || role === "part";
    if (stage && isMoment && !draft.inFlashback && !draft.onThread) {
      row.rail.push({
        part: "milestone",
        track: on.track,
        slot: on.lane.slot,
        key: `ring:${stage.id}`,
        above: isBeginning ? "thin" : "thick",
      });
      drawLower(draft, rowIndex, on, "below", style);
    } else if (!(isBeginning && newestFirst)) {
      drawLower(draft, rowIndex, on, "all", style);
    }
    drawPivot(row, pivot, on, on);
  };

  let stopIndex = 0;
  let turnIndex = 0;
  let current: Stop | undefined;
  return drafts.map((draft, rowIndex) => {
    const stop = stops[stopIndex]?.rowIndex === rowIndex ? stops[stopIndex] : undefined;
    const turn = turns[turnIndex]?.rowIndex === rowIndex ? turns[turnIndex] : undefined;
    const tracks = new Set<number>();
    const on = current ?? stops[0];
    if (on) tracks.add(on.track);
    if (turn) {
      turnIndex++;
      tracks.add(turn.after.track);
      drawTurn(draft, turn, stop);
      current = turn.after;
    }
    if (stop) {
      drawStop(draft, rowIndex, stop, stopIndex);
      stopIndex++;
      current = stop;
    } else if (!turn) drawThrough(draft, rowIndex, current);
    return [...tracks];
  });
}

function drawPivot(row: Draft["row"], pivot: Draft["pivot"], before: Stop, after: Stop): void {
  if (!pivot) return;
  row.rail.push({
    part: "pivot",
    number: pivot.number,
    startTrack: before.track,
    endTrack: after.track,
    key: `pivot:${pivot.pivot.id}`,
  });
}

function arrowOn({ track, lane, stageId }: Stop): RailPiece {
  return { part: "arrow", track, slot: lane.slot, key: `arrow:${stageId}` };
}

function lineOn(
  { track, lane }: Stop,
  extent: RailLine["extent"],
  more: Partial<Pick<RailLine, "key" | "continues" | "stopsEarly" | "style">>,
): RailLine {
  return { part: "line", weight: "main", track, slot: lane.slot, extent, style: "solid", ...more };
}

/** Whether the sources leave the end open by a year or more, or say that nobody knows it. */
function hasOpenEnd(stage: ResolvedStage): boolean {
  const period = stage.periods.at(-1);
  if (!period?.end) return period?.endUnknown ?? false;
  if (period.endUnknown) return true;
  const { earliest, latest, date } = period.end;
  if (date !== undefined) return /[~?%]/.test(date);
  return earliest !== null && latest !== null && latest - earliest >= OPEN_END_MONTHS;
}
