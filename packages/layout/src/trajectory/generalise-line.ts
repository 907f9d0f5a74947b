import type {
  TrajectoryBend,
  TrajectoryLane,
  TrajectoryLayout,
  TrajectoryPiece,
} from "./trajectory-layout.js";

/** A stay in a lane that is shorter than this many pixels is not told from the line that goes on. */
const SHORTEST_STAY = 28;

/** Half of what a turn takes along time, at most, px. */
const HALF_TURN = 11;

/** The line as it is seen from afar. */
export interface GeneralisedLine {
  /** One for each stay in a lane, in the order of time. Keys are those of the stages that the stays begin with. */
  readonly pieces: readonly TrajectoryPiece[];
  /** Between them, where the line really turns; keys as in the whole line. */
  readonly bends: readonly TrajectoryBend[];
}

/** How closely a line is looked at. */
export interface GeneraliseOptions {
  /** Length of the whole drawing, px. */
  readonly length: number;
  /** Stays in a lane that are shorter than this are left out, px. Default 28. */
  readonly shortest?: number;
}

/** A stretch of the line in one lane, as seen from afar. */
interface Stay {
  readonly lane: TrajectoryLane;
  readonly start: number;
  readonly end: number;
}

/**
 * The main line of a long career as one line that still turns. Time is cut into equal bins; the line is in each in the lane where it spends
 * most of it, and it turns where it really turns into that lane, nearest to the edge of the bins: generalisation by the mode, as of areas
 * on a map of a smaller scale. Where there are more bins than the line has pieces, it keeps all its turns.
 *
 * @returns one unbroken line; nothing for a layout without a main line
 */
export function generaliseLine(
  { pieces, bends, lanes }: Pick<TrajectoryLayout, "pieces" | "bends" | "lanes">,
  { length, shortest = SHORTEST_STAY }: GeneraliseOptions,
): GeneralisedLine {
  const main = pieces.filter(({ weight }) => weight === "main");
  const laneByRow = new Map(lanes.flatMap((lane) => lane.rows.map((y) => [y, lane] as const)));
  const laneOf = ({ y }: TrajectoryPiece) => laneByRow.get(y) as TrajectoryLane;
  const bin = shortest / Math.max(1, length);
  const isFew = main.length < 1 / bin;
  const stays = joinStays(
    isFew ? main.map((piece) => ({ ...piece, lane: laneOf(piece) })) : binned(main, laneOf, bin),
  );
  const entries = findEntries(main, laneOf);
  const byKey = new Map(bends.map((bend) => [bend.key, bend]));

  let reached = 0;
  const turns = stays.slice(1).map(({ lane, start }) => {
    const into = nearest(entries.get(lane) ?? [], start);
    const bend = into && byKey.get(bendOf(into));
    const middle = bend ? (bend.start + bend.end) / 2 : start;
    // No further from where the stay starts than turns may be without meeting.
    reached = Math.max(reached, Math.min(start + bin / 2, Math.max(start - bin / 2, middle)));
    return { into, middle: reached };
  });
  const places = turns.map(({ middle }, index) => {
    const before = turns[index - 1]?.middle ?? stays[0]?.start ?? middle;
    const after = turns[index + 1]?.middle ?? stays[stays.length - 1]?.end ?? middle;
    const room = Math.max(0, Math.min(middle - before, after - middle) / 2);
    const half = Math.min(HALF_TURN / Math.max(1, length), room);
    return { start: middle - half, end: middle + half };
  });
  let index = 0;
  const drawn = stays.map((stay, nth): TrajectoryPiece => {
    const own: TrajectoryPiece[] = [];
    for (; index < main.length && (main[index] as TrajectoryPiece).start < stay.end; index += 1)
      own.push(main[index] as TrajectoryPiece);
    const inLane = own.filter((piece) => laneOf(piece) === stay.lane);
    const { key, stage } = turns[nth - 1]?.into ?? inLane[0] ?? (main[0] as TrajectoryPiece);
    const end = places[nth]?.start ?? stay.end;
    return {
      key,
      stage,
      weight: "main",
      slot: stay.lane.slot,
      y: busiestRow(inLane) ?? (stay.lane.rows[0] as number),
      start: places[nth - 1]?.end ?? stay.start,
      end,
      openFrom: end,
      planned: inLane.length > 0 && inLane.every(({ planned }) => planned),
    };
  });
  return {
    pieces: drawn,
    bends: drawn.slice(1).map((after, nth): TrajectoryBend => {
      const before = drawn[nth] as TrajectoryPiece;
      return {
        key: bendOf(after),
        weight: "main",
        startSlot: before.slot,
        endSlot: after.slot,
        start: before.end,
        end: after.start,
        startY: before.y,
        endY: after.y,
        style: "solid",
      };
    }),
  };
}

type LaneOf = (piece: TrajectoryPiece) => TrajectoryLane;

/** A stay for each bin, in the lane that has most of it; what has nothing goes on as before. */
function binned(main: readonly TrajectoryPiece[], laneOf: LaneOf, bin: number): Stay[] {
  const bins = new Map<number, Map<TrajectoryLane, number>>();
  const last = Math.ceil(1 / bin) - 1;
  for (const piece of main) {
    const lane = laneOf(piece);
    const until = Math.min(last, Math.floor(piece.end / bin));
    for (let number = Math.max(0, Math.floor(piece.start / bin)); number <= until; number += 1) {
      const spent = bins.get(number) ?? new Map<TrajectoryLane, number>();
      bins.set(number, spent);
      const time = Math.min(piece.end, (number + 1) * bin) - Math.max(piece.start, number * bin);
      spent.set(lane, (spent.get(lane) ?? 0) + time);
    }
  }
  const [first, end] = [main[0]?.start ?? 0, main[main.length - 1]?.end ?? 0];
  return [...bins]
    .sort(([one], [other]) => one - other)
    .map(([number, spent]) => ({
      lane: mostOf(spent) as TrajectoryLane,
      start: Math.max(first, number * bin),
      end: Math.min(end, (number + 1) * bin),
    }));
}

/** Neighbours in one lane as one, each reaching to the next. */
function joinStays(stays: readonly Stay[]): Stay[] {
  const joined: Stay[] = [];
  for (const { lane, start, end } of stays) {
    const last = joined[joined.length - 1];
    if (last)
      joined[joined.length - 1] = {
        ...last,
        end: Math.max(last.end, last.lane === lane ? end : start),
      };
    if (last?.lane !== lane) joined.push({ lane, start, end });
  }
  return joined;
}

/** The pieces with which the line comes into each lane, in the order of time. */
function findEntries(
  main: readonly TrajectoryPiece[],
  laneOf: LaneOf,
): Map<TrajectoryLane, TrajectoryPiece[]> {
  const entries = new Map<TrajectoryLane, TrajectoryPiece[]>();
  for (const [index, piece] of main.entries()) {
    const lane = laneOf(piece);
    const before = main[index - 1];
    if (!before || laneOf(before) === lane) continue;
    const known = entries.get(lane);
    if (known) known.push(piece);
    else entries.set(lane, [piece]);
  }
  return entries;
}

/** The piece that starts nearest to a place, of some in the order of time. */
function nearest(sorted: readonly TrajectoryPiece[], place: number): TrajectoryPiece | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as TrajectoryPiece).start < place) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [sorted[low - 1], sorted[low]];
  if (!before || !after) return before ?? after;
  return place - before.start < after.start - place ? before : after;
}

/** The row in which pieces spend most of their time. */
function busiestRow(pieces: readonly TrajectoryPiece[]): number | undefined {
  const spent = new Map<number, number>();
  for (const { y, start, end } of pieces) spent.set(y, (spent.get(y) ?? 0) + (end - start));
  return mostOf(spent);
}

function mostOf<Key>(spent: ReadonlyMap<Key, number>): Key | undefined {
  let most: [Key, number] | undefined;
  for (const [key, time] of spent) if (!most || time > most[1]) most = [key, time];
  return most?.[0];
}

function bendOf({ key }: TrajectoryPiece): string {
  return key.replace("segment:", "bend:");
}
