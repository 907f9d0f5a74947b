import type { TrajectoryBend, TrajectoryPiece } from "./trajectory-layout.js";
import type { Visit } from "./visits.js";

/** A bend is at least so long, px: shorter ones look like a fault of the line. */
const SHORTEST_BEND = 48;

/** Where two stages start at once, too, the line takes so much from one row to the other, px: in no width nothing is drawn. */
const THINNEST_BEND = 4;

/** A bend leaves at least this share of the stage before it as a straight piece. */
const LEFT_STRAIGHT = 0.35;

/** More months than this between two stages are drawn dashed: nothing is told of them. */
const LONG_GAP = 9;

/** A visit with its place. */
export interface PlacedVisit {
  readonly visit: Visit;
  /** `<stage id>`, for later periods with `#1` and so on. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where its dashes begin. */
  readonly openFrom: number;
  readonly y: number;
}

/** What the main line is made of. */
export interface DrawnLine {
  readonly pieces: readonly TrajectoryPiece[];
  readonly bends: readonly TrajectoryBend[];
}

/**
 * The main line: a straight piece for each stage, and a bend from each to the next. Where the next begins before one has ended the line leaves in
 * time, and the rest runs on beside it as a thin piece.
 *
 * @param visits those on the main line, in the order of their starts
 * @param length of the whole drawing, px
 * @param shortestBend px
 */
export function drawLine(
  visits: readonly PlacedVisit[],
  length: number,
  shortestBend = SHORTEST_BEND,
): DrawnLine {
  const pieces: TrajectoryPiece[] = [];
  const bends: TrajectoryBend[] = [];
  const shortest = shortestBend / length;
  const thinnest = THINNEST_BEND / length;
  visits.forEach((it, index) => {
    const next = visits[index + 1];
    const { visit, name, start, end, openFrom, y } = it;
    const base = { stage: visit.stage.id, slot: visit.lane.slot, y, planned: visit.stage.planned };
    if (!next) {
      pieces.push({ ...base, key: `segment:${name}`, weight: "main", start, end, openFrom });
      return;
    }
    const isSameRow = next.y === y;
    const latest = isSameRow ? next.start : next.start - shortest;
    const earliest = start + (Math.min(end, next.start) - start) * LEFT_STRAIGHT;
    const leaves = Math.max(start, Math.min(end, Math.max(latest, Math.min(earliest, next.start))));
    pieces.push({
      ...base,
      key: `segment:${name}`,
      weight: "main",
      start,
      end: leaves,
      // What a bend takes of a stage it doesn't take of its dashes.
      openFrom: end > next.start ? leaves : leaves - Math.min(end - openFrom, (leaves - start) / 3),
    });
    if (end > next.start) {
      pieces.push({
        ...base,
        key: `segment:${name}:rest`,
        weight: "thread",
        start: leaves,
        end,
        openFrom: Math.max(openFrom, leaves),
      });
    }
    if (next.start - leaves > 1e-9 || !isSameRow) {
      const missing = isSameRow ? 0 : Math.max(0, thinnest - (next.start - leaves)) / 2;
      bends.push({
        key: `bend:${next.name}`,
        weight: "main",
        startSlot: visit.lane.slot,
        endSlot: next.visit.lane.slot,
        start: leaves - missing,
        end: next.start + missing,
        startY: y,
        endY: next.y,
        style: next.visit.start - visit.end > LONG_GAP + visit.endSlack ? "dashed" : "solid",
      });
    }
  });
  return { pieces, bends };
}
