/** A stage or a pivot as the keyboard sees it. */
export interface Stop {
  /** Id of the stage or the pivot. */
  readonly id: string;
  readonly isPivot: boolean;
  /** Where it is along time, as a fraction of the whole. */
  readonly at: number;
  /** Where it is from top to bottom, in pixels. */
  readonly y: number;
}

/** Where a key leads. `back` and `on` are along time, whatever the writing direction. */
export type Move = "on" | "back" | "up" | "down" | "first" | "last" | "nextPivot" | "previousPivot";

/** Moves among stops by their places, without looking at all of them. */
export interface StopMoves {
  /** Every stop in the order of time; those at the same moment from top to bottom. */
  readonly stops: readonly Stop[];
  /** Place in `stops`, from 0; `-1` for an unknown id. */
  readonly indexOf: (id: string) => number;
  /** The stop that a move leads to; itself where there is none that way. */
  readonly find: (id: string, move: Move) => Stop | undefined;
}

/** Makes the stops of a drawing ready to be moved among. */
export function createStopMoves(unsorted: readonly Stop[]): StopMoves {
  const stops = [...unsorted].sort((a, b) => a.at - b.at || a.y - b.y);
  const indexes = new Map(stops.map(({ id }, index) => [id, index]));
  const pivots = stops.flatMap(({ isPivot }, index) => (isPivot ? [index] : []));
  const backwards = [...pivots].reverse();
  const rows = new Map<number, Stop[]>();
  for (const stop of stops) {
    const row = rows.get(stop.y);
    if (row) row.push(stop);
    else rows.set(stop.y, [stop]);
  }
  const heights = [...rows.keys()].sort((a, b) => a - b);

  /** The nearest along time in the next row that way. */
  const across = (stop: Stop, step: 1 | -1): Stop => {
    const y = heights[heights.indexOf(stop.y) + step];
    return y === undefined ? stop : (nearest(rows.get(y) as Stop[], stop.at) as Stop);
  };

  const find = (id: string, move: Move): Stop | undefined => {
    const index = indexes.get(id);
    if (move === "last") return stops[stops.length - 1];
    if (move === "first" || index === undefined) return stops[0];
    const stop = stops[index] as Stop;
    if (move === "up") return across(stop, -1);
    if (move === "down") return across(stop, 1);
    if (move === "on") return stops[index + 1] ?? stop;
    if (move === "back") return stops[index - 1] ?? stop;
    const next =
      move === "nextPivot"
        ? pivots.find((pivot) => pivot > index)
        : backwards.find((pivot) => pivot < index);
    return next === undefined ? stop : stops[next];
  };

  return { stops, indexOf: (id) => indexes.get(id) ?? -1, find };
}

/** The stop nearest to a place in a list that is sorted by place. */
function nearest(row: readonly Stop[], at: number): Stop | undefined {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] as Stop).at < at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [row[low - 1], row[low]];
  if (!before || !after) return before ?? after;
  return at - before.at < after.at - at ? before : after;
}

/** What a key means on a stop; `undefined` for keys that are not the drawing's. */
export function moveOfKey(key: string, isMirrored: boolean, withShift: boolean): Move | undefined {
  switch (key) {
    case "ArrowRight":
      return isMirrored ? "back" : "on";
    case "ArrowLeft":
      return isMirrored ? "on" : "back";
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    case "Home":
      return "first";
    case "End":
      return "last";
    case "p":
    case "P":
      return withShift ? "previousPivot" : "nextPivot";
    default:
      return undefined;
  }
}
