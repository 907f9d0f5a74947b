import { createSpanIndex, type SpanIndex } from "@trajectoires/layout/trajectory";
import type { DrawnPart } from "../drawn-part.js";
import type { SceneStop } from "../scene-stops.js";
import type { TrajectoryScene } from "../trajectory-scene.js";
import { keepByLevel } from "./by-level.js";
import { hasPlace, isDense } from "./dense.js";

/** So many stops in a part are shown without asking whether there is room: a career of everyday length is shown whole. */
const FEW = 60;
/** Nearer than this, in pixels, two stops could not be told apart or pressed one at a time. */
const APART = 26;
/** A part is about so long, px, and shows no more stops than these. */
const PART = 2200;
const MOST = 120;

/** The stops that there is room for in a part of a drawing, in the order of time. Which these are depends on its length alone: none comes or goes while somebody pans. */
export function findStops(scene: TrajectoryScene, part: DrawnPart): SceneStop[] {
  const { start, end, length } = part;
  const stops = chosen(scene, length).find(start, end);
  return isDense(scene, part) ? stops.filter((stop) => hasPlace(scene, stop, length)) : stops;
}

const chosen = keepByLevel(
  (scene, length): SpanIndex<SceneStop> =>
    createSpanIndex(
      chooseStops(scene.stops, length, (stop) => hasPlace(scene, stop, length)),
      ({ at }) => ({ start: at, end: at }),
    ),
);

/**
 * The stops that there is room for: turning points first, then stages on the line, then what runs beside it, and of these the longest first.
 * Those that are kept out are there at a closer look, and for the keyboard at once.
 *
 * @param length of the whole drawing, px
 * @param comesFirst those of one kind that are better shown than others. Default: none
 */
export function chooseStops(
  stops: readonly SceneStop[],
  length: number,
  comesFirst: (stop: SceneStop) => boolean = () => false,
): SceneStop[] {
  const sorted = [...stops].sort((a, b) => a.at - b.at);
  if (mostInPart(sorted, length) <= FEW) return sorted;
  const first = new Set(sorted.filter(comesFirst));
  const rank = (stop: SceneStop) => 2 * stop.weight + Number(first.has(stop));
  const ranked = [...sorted].sort((a, b) => rank(b) - rank(a) || b.length - a.length);
  let apart = APART;
  let chosen = chooseApart(ranked, length, apart);
  // Wider apart, both ways, rather than none at one end: with more rows than that, places along time alone would never be few enough.
  while (mostInPart(chosen, length) > MOST) {
    apart *= 1.5;
    chosen = chooseApart(ranked, length, apart);
  }
  return chosen;
}

/** How many stops, sorted by place, the fullest part has. */
function mostInPart(sorted: readonly SceneStop[], length: number): number {
  let most = 0;
  let first = 0;
  for (const [index, { at }] of sorted.entries()) {
    while ((at - (sorted[first] as SceneStop).at) * length > PART) first += 1;
    most = Math.max(most, index + 1 - first);
  }
  return most;
}

/** A number for each square: cheaper to make and to find than a text. */
const STRIDE = 2 ** 20;

/** Takes each stop that lies so far from those taken before. Order of what is given: what matters more first; of the result: that of time. */
function chooseApart(ranked: readonly SceneStop[], length: number, apart: number): SceneStop[] {
  const taken: SceneStop[] = [];
  /** Squares of the drawing that hold a stop: whoever is nearer than a square is in it or beside it. */
  const squares = new Map<number, SceneStop[]>();
  const isFree = (stop: SceneStop, column: number, row: number): boolean => {
    for (let x = column - 1; x <= column + 1; x += 1)
      for (let y = row - 1; y <= row + 1; y += 1)
        for (const other of squares.get(x * STRIDE + y) ?? [])
          if (Math.abs(other.at - stop.at) * length < apart && Math.abs(other.y - stop.y) < apart)
            return false;
    return true;
  };
  for (const stop of ranked) {
    const column = Math.floor((stop.at * length) / apart);
    const row = Math.floor(stop.y / apart);
    if (!isFree(stop, column, row)) continue;
    const square = squares.get(column * STRIDE + row);
    if (square) square.push(stop);
    else squares.set(column * STRIDE + row, [stop]);
    taken.push(stop);
  }
  return taken.sort((a, b) => a.at - b.at);
}
