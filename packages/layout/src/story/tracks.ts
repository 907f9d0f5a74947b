import type { Id } from "@trajectoires/model";
import type { Lane } from "../lanes.js";
import type { Draft } from "./arrange.js";
import type { OnTrack } from "./pieces.js";

/** Tracks that the main line moves between; a fourth is for threads where these are busy. */
const MAIN_TRACKS = 3;
export const MAX_TRACKS = MAIN_TRACKS + 1;

/** A main stage at its row, with the track of its lane. */
export interface Stop extends OnTrack {
  readonly rowIndex: number;
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
  drafts.forEach(({ stage, role }, rowIndex) => {
    const lane = role === "main" && stage && lanes.get(stage.id);
    if (!lane) return;
    let track = holders.indexOf(lane.key);
    if (track < 0) {
      track = holders.length;
      // The least recently used one, but never the neighbour's.
      if (track >= MAIN_TRACKS) {
        const others = lastUse.map((use, other) => (other === current ? Infinity : use));
        track = others.indexOf(Math.min(...others));
      }
      holders[track] = lane.key;
    }
    lastUse[track] = rowIndex;
    current = track;
    stops.push({ rowIndex, stage, slot: lane.slot, track });
  });
  return stops;
}

/** Rows that a thread runs through, both inclusive. */
export interface ThreadSpan {
  readonly startRow: number;
  readonly endRow: number;
}

/**
 * Finds a free track for each thread: the nearest to the main line that neither the line nor another thread uses in those rows.
 * @param mainTracks the tracks that the main line touches in each row
 */
export function findThreadTracks(
  spans: readonly ThreadSpan[],
  mainTracks: readonly (readonly number[])[],
): readonly number[] {
  const busy = mainTracks.map((tracks) => new Set(tracks));
  return spans.map(({ startRow, endRow }) => {
    const home = mainTracks[startRow]?.[0] ?? 0;
    const rows = busy.slice(startRow, endRow + 1);
    const candidates = Array.from({ length: MAX_TRACKS }, (_, track) => track).sort(
      (a, b) => Math.abs(a - home) - Math.abs(b - home) || b - a,
    );
    const track =
      candidates.find((one) => rows.every((row) => !row.has(one))) ?? (candidates[1] as number);
    for (const row of rows) row.add(track);
    return track;
  });
}
