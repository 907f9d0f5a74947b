import type { Month } from "@trajectoires/model";
import { createTimeScale, type Knot, type ShortenedStretch, type TimeScale } from "./time-scale.js";
import type { Spacing } from "./trajectory-layout.js";
import type { Visit } from "./visits.js";

/** Share of the drawing that is kept free before the first stage and after the last. */
const ROOM = 0.03;

/** A stretch without the line is drawn shorter if it is as long as this, in months, and as this share of the whole. */
const QUIET_MONTHS = 24;
const QUIET_SHARE = 0.12;

/** The scale of a drawing: from the first thing to the last, with some room, in the spacing that is asked for. */
export function chooseScale(
  visits: readonly Visit[],
  spacing: Spacing,
  range: { readonly start: Month; readonly end: Month } | undefined,
): TimeScale {
  const first = range?.start ?? visits.reduce((least, it) => Math.min(least, it.start), Infinity);
  const last = range?.end ?? visits.reduce((most, it) => Math.max(most, it.end), -Infinity);
  if (!(last > first)) {
    // One moment, or nothing: a year around it.
    const middle = Number.isFinite(first) ? first : 0;
    return createTimeScale([
      [middle - 6, 0],
      [middle + 6, 1],
    ]);
  }
  if (spacing === "even") return evenScale(visits, first, last);
  const quiet = spacing === "time" ? findQuiet(visits, first, last) : [];
  const busy = last - first - quiet.reduce((sum, it) => sum + it.end - it.start, 0);
  let along = 0;
  const knots: Knot[] = [[first, 0]];
  for (const it of quiet) {
    const before = knots[knots.length - 1] as Knot;
    if (it.start > before[0]) {
      along += it.start - before[0];
      knots.push([it.start, along]);
    }
    // More is told of a childhood with three interests than of an empty one.
    const room = busy * Math.min(0.4, 0.1 + 0.08 * it.starts);
    along += Math.min(it.end - it.start, Math.max(room, 6));
    knots.push([it.end, along]);
  }
  const before = knots[knots.length - 1] as Knot;
  if (last > before[0]) knots.push([last, along + last - before[0]]);
  return range ? createTimeScale(knots, quiet) : withRoom(knots, quiet);
}

/** Lengthens the first and the last stretch, each at its own pace, so that nothing stands at an edge. */
function withRoom(knots: readonly Knot[], shortened: readonly ShortenedStretch[]): TimeScale {
  const total = (knots[knots.length - 1] as Knot)[1] - (knots[0] as Knot)[1];
  const room = total * ROOM;
  const extend = ([month, along]: Knot, [otherMonth, other]: Knot): Knot => {
    const pace = (otherMonth - month) / (other - along);
    const sign = Math.sign(along - other);
    return [month + sign * room * pace, along + sign * room];
  };
  const start = extend(knots[0] as Knot, knots[1] as Knot);
  const end = extend(knots[knots.length - 1] as Knot, knots[knots.length - 2] as Knot);
  return createTimeScale([start, ...knots.slice(1, -1), end], shortened);
}

/** One step for each month in which something starts. */
function evenScale(visits: readonly Visit[], first: Month, last: Month): TimeScale {
  const starts = [...new Set(visits.map(({ start }) => start))]
    .filter((month) => month > first && month < last)
    .sort((a, b) => a - b);
  return withRoom(
    [first, ...starts, last].map((month, index) => [month, index]),
    [],
  );
}

interface QuietStretch extends ShortenedStretch {
  /** How many stages start in it. */
  readonly starts: number;
}

/** Long stretches in which the main line doesn't run: a childhood with two threads, years away. */
function findQuiet(visits: readonly Visit[], first: Month, last: Month): QuietStretch[] {
  const least = Math.max(QUIET_MONTHS, (last - first) * QUIET_SHARE);
  const quiet: QuietStretch[] = [];
  const add = (start: Month, end: Month) => {
    if (end - start < least) return;
    const starts = visits.filter((it) => it.start >= start && it.start < end).length;
    quiet.push({ start, end, starts });
  };
  const main = visits.filter(({ role }) => role === "main").sort((a, b) => a.start - b.start);
  if (main.length === 0) return [];
  let reached = first;
  for (const it of main) {
    add(reached, Math.min(it.start, last));
    reached = Math.max(reached, it.end);
  }
  add(reached, last);
  return quiet;
}
