import type { Id } from "@trajectoires/model";
import type { Lane } from "../lanes.js";
import type { Draft } from "./arrange.js";

/** Tracks that the main line moves between; a fourth is for threads where these are busy. */
const MAIN_TRACKS = 3;
export const MAX_TRACKS = MAIN_TRACKS + 1;

/** A main stage at its row, with the track of its lane. */
export interface Stop {
  readonly rowIndex: number;
  readonly stageId: Id;
  readonly lane: Lane;
  readonly track: number;
}

/**
 * Gives each stage on the main line a track by its lane. A lane keeps its track; when there are more lanes than tracks, the least
 * recently used track is reused, but never the neighbour's, so that a change of lane always bends.
 */
export function assignTracks(
  drafts: readonly Draft[],
  lanes: ReadonlyMap<Id, Lane>,
): readonly Stop[] {
  const stops: Stop[] = [];
  /** Lane keys by track, and when each track was last used. */
  const holders: (string | undefined)[] = [];
  const lastUse: number[] = [];
  let current = -1;
  drafts.forEach((draft, rowIndex) => {
    if (draft.kind !== "stage" || draft.role !== "main" || !draft.stage) return;
    const lane = lanes.get(draft.stage.id);
    if (!lane) return;
    let track = holders.indexOf(lane.key);
    if (track < 0) {
      track = holders.length < MAIN_TRACKS ? holders.length : leastRecent(lastUse, current);
      holders[track] = lane.key;
    }
    lastUse[track] = rowIndex;
    current = track;
    stops.push({ rowIndex, stageId: draft.stage.id, lane, track });
  });
  return stops;
}

function leastRecent(lastUse: readonly number[], except: number): number {
  let best = except === 0 ? 1 : 0;
  lastUse.forEach((use, track) => {
    if (track !== except && use < (lastUse[best] as number)) best = track;
  });
  return best;
}

/** Rows that a thread runs through, both inclusive. */
export interface ThreadSpan {
  readonly stageId: Id;
  readonly startRow: number;
  readonly endRow: number;
}

/**
 * Finds a free track for each thread: the nearest to the main line that neither the line nor another thread uses in those rows.
 * @param mainTracks the tracks that the main line touches in each row
 */
export function assignThreadTracks(
  spans: readonly ThreadSpan[],
  mainTracks: readonly (readonly number[])[],
): ReadonlyMap<Id, number> {
  const busy = mainTracks.map((tracks) => new Set(tracks));
  const result = new Map<Id, number>();
  for (const span of spans) {
    const home = mainTracks[span.startRow]?.[0] ?? 0;
    const rows = busy.slice(span.startRow, span.endRow + 1);
    const candidates = Array.from({ length: MAX_TRACKS }, (_, track) => track).sort(
      (a, b) => Math.abs(a - home) - Math.abs(b - home) || b - a,
    );
    const free = candidates.find((track) => rows.every((row) => !row.has(track)));
    const track = free ?? candidates.find((it) => it !== home) ?? 0;
    for (const row of rows) row.add(track);
    result.set(span.stageId, track);
  }
  return result;
}
