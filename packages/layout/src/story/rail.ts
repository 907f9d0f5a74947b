import type { Id, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import type { Lane } from "../lanes.js";
import type { Draft } from "./arrange.js";
import { bendBetween, lineOn, markOn } from "./pieces.js";
import type { RailLine } from "./story-layout.js";
import { drawThreads } from "./threads.js";
import { assignTracks, type Stop } from "./tracks.js";

/** Months of doubt from which on an end is drawn open. */
const OPEN_END_MONTHS = 12;

/** Draws the rail into the drafts' rows and tells how many tracks it takes. */
export function drawRail(
  career: ResolvedCareer,
  drafts: readonly Draft[],
  lanes: ReadonlyMap<Id, Lane>,
  newestFirst: boolean,
): number {
  const stops = assignTracks(drafts, lanes);
  const mainTracks = drawMainLine(drafts, stops, newestFirst);
  const threadTracks = drawThreads(career, drafts, lanes, mainTracks, newestFirst);
  return 1 + Math.max(0, ...stops.map((stop) => stop.track), ...threadTracks);
}

/**
 * The row in which the line bends between two stops: at the pivot that explains it, else at the last heading between, else
 * just before the new stage's ring.
 */
function findTurnRow(drafts: readonly Draft[], before: Stop, after: Stop): number {
  let heading: number | undefined;
  for (let row = after.rowIndex - 1; row > before.rowIndex; row--) {
    const { pivot, stage, inFlashback } = drafts[row] as Draft;
    if (pivot) return row;
    if (!stage && !inFlashback) heading ??= row;
  }
  return heading ?? after.rowIndex;
}

/** Draws the main line, and tells which tracks it touches in each row; the first is where it comes from. */
function drawMainLine(
  drafts: readonly Draft[],
  stops: readonly Stop[],
  newestFirst: boolean,
): readonly (readonly number[])[] {
  /** By the stop before the turn. */
  const turnRows = stops.slice(1).map((stop, i) => findTurnRow(drafts, stops[i] as Stop, stop));
  /** Rows at whose bottom the line is dashed: the last before the turn, where the sources leave the end open. */
  const openRows = new Set<number>();
  stops.forEach(({ stage }, i) => {
    if (!newestFirst && !stage.ongoing && hasOpenEnd(stage))
      openRows.add((turnRows[i] ?? drafts.length) - 1);
  });

  /** How many stops the line has passed. */
  let passed = 0;
  let current: Stop | undefined;
  return drafts.map(({ row, stage, role, pivot, inFlashback, onThread }, rowIndex) => {
    const { rail } = row;
    /** The line to the bottom of the row: dashed at its end where that is open, with an arrow head where the career goes on. */
    const drawLower = (
      stop: Stop,
      extent: "below" | "all",
      more: Pick<RailLine, "key"> | Pick<RailLine, "continues"> | Pick<RailLine, "style">,
    ) => {
      const isLast = rowIndex === drafts.length - 1 && !newestFirst && !("style" in more);
      const arrow = isLast && stop.stage.ongoing;
      const open = openRows.has(rowIndex);
      rail.push(lineOn(stop, "main", extent, { ...more, ...((arrow || open) && STOPS_EARLY) }));
      if (open)
        rail.push(lineOn(stop, "main", "tail", { continues: stop.stage.id, style: "dashed" }));
      if (arrow) rail.push(markOn("arrow", stop));
    };

    const [before, next] = [stops[passed - 1], stops[passed]];
    const stop = next?.rowIndex === rowIndex ? next : undefined;
    const isTurn = turnRows[passed - 1] === rowIndex;
    const on = current ?? stops[0];
    if (!on) return [];
    if (isTurn && before && next) {
      if (before.track !== next.track) {
        row.lead = !!stop;
        // By the stage that it leads to in time, as in every view.
        const key = `bend:${(newestFirst ? before : next).stage.id}`;
        rail.push(bendBetween(before, next, "main", stop ? "lead" : "all", key));
      } else if (!stop) rail.push(lineOn(before, "main", "all", { continues: before.stage.id }));
      current = next;
    }
    if (stop) {
      // Before the first ring: the thin line that led there, or, newest first, the head of the line.
      const isHead = !passed && newestFirst && stop.stage.ongoing;
      if (isHead) rail.push(markOn("arrow", stop));
      const above = passed ? "thick" : isHead || !rowIndex ? undefined : "thin";
      rail.push(markOn("ring", stop, above));
      drawLower(stop, "below", { key: `segment:${stop.stage.id}` });
      passed++;
      current = stop;
    } else if (!isTurn) {
      // A row that the line only passes, with a small ring for a moment.
      const more = current ? { continues: on.stage.id } : { style: "lead" as const };
      if (stage && (role === "moment" || role === "part") && !inFlashback && !onThread) {
        rail.push(markOn("milestone", on, current ? "thick" : "thin", stage.id));
        drawLower(on, "below", more);
      } else if (current || !newestFirst) drawLower(on, "all", more);
    }
    const [startTrack, endTrack] = [on.track, (current ?? on).track];
    if (pivot) {
      const { key, number } = pivot;
      rail.push({ part: "pivot", number, startTrack, endTrack, key });
    }
    return startTrack === endTrack ? [startTrack] : [startTrack, endTrack];
  });
}

const STOPS_EARLY = { stopsEarly: true };

/** Whether the sources leave the end open by a year or more, or say that nobody knows it. */
function hasOpenEnd({ periods }: ResolvedStage): boolean {
  const { end = null, endUnknown = false } = periods.at(-1) ?? {};
  if (!end || endUnknown) return endUnknown;
  const { earliest, latest, date } = end;
  if (date !== undefined) return /[~?%]/.test(date);
  return earliest !== null && latest !== null && latest - earliest >= OPEN_END_MONTHS;
}
