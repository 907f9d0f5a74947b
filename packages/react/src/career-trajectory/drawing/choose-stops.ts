import type { SceneStop } from "../scene-stops.js";

/** So many stops are drawn without asking whether there is room: a career of everyday length is shown whole. */
const FEW = 60;
/** Nearer than this, in pixels, two stops could not be told apart or pressed one at a time. */
const APART = 26;
/** More than these are never drawn at once. */
const MOST = 120;

/**
 * The stops that there is room for: turning points first, then stages on the line, then what runs beside it. Those that are kept out are
 * there at a closer look, and for the keyboard at once.
 *
 * @param length of the whole drawing, px
 */
export function chooseStops(stops: readonly SceneStop[], length: number): SceneStop[] {
  if (stops.length <= FEW) return [...stops];
  let apart = APART;
  let chosen = chooseApart(stops, length, apart);
  // Wider apart, both ways, rather than none at one end: with more rows than that, places along time alone would never be few enough.
  while (chosen.size > MOST) {
    apart *= 1.5;
    chosen = chooseApart(stops, length, apart);
  }
  return stops.filter((stop) => chosen.has(stop));
}

function chooseApart(
  stops: readonly SceneStop[],
  length: number,
  apart: number,
): ReadonlySet<SceneStop> {
  const chosen = new Set<SceneStop>();
  /** Squares of the drawing that hold a stop: whoever is nearer than a square is in it or beside it. */
  const squares = new Map<string, SceneStop[]>();
  const isFree = (stop: SceneStop, column: number, row: number): boolean => {
    for (let x = column - 1; x <= column + 1; x += 1)
      for (let y = row - 1; y <= row + 1; y += 1)
        for (const other of squares.get(`${x} ${y}`) ?? [])
          if (Math.abs(other.at - stop.at) * length < apart && Math.abs(other.y - stop.y) < apart)
            return false;
    return true;
  };
  for (const weight of [3, 2, 1, 0])
    for (const stop of stops) {
      if (stop.weight !== weight) continue;
      const column = Math.floor((stop.at * length) / apart);
      const row = Math.floor(stop.y / apart);
      if (!isFree(stop, column, row)) continue;
      const key = `${column} ${row}`;
      squares.set(key, [...(squares.get(key) ?? []), stop]);
      chosen.add(stop);
    }
  return chosen;
}
