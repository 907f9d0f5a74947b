import type { SceneStop } from "../scene-stops.js";

/** So many stops are drawn without asking whether there is room: a career of everyday length is shown whole. */
const FEW = 60;
/** Nearer than this on one row, in pixels, two stops could not be told apart or pressed one at a time. */
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
  const rows = new Map<number, number[]>();
  const chosen = new Set<SceneStop>();
  const apart = APART / length;
  for (const weight of [3, 2, 1, 0])
    for (const stop of stops) {
      if (chosen.size >= MOST) break;
      if (stop.weight !== weight) continue;
      const row = rows.get(stop.y);
      if (row?.some((at) => Math.abs(at - stop.at) < apart)) continue;
      if (row) row.push(stop.at);
      else rows.set(stop.y, [stop.at]);
      chosen.add(stop);
    }
  return stops.filter((stop) => chosen.has(stop));
}
