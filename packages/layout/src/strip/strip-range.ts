import type { Month, ResolvedCareer } from "@trajectoires/model";
import { findVisits, type Visit } from "../trajectory/visits.js";
import type { StripRange } from "./strip-layout.js";

/** So many lanes can share one scale from top to bottom before their lines touch in a row of 24 px. */
const MOST_SHARED = 6;

/** The periods that carry the main line, in the order of time. */
export function findLine(career: ResolvedCareer): Visit[] {
  return findVisits(career).visits.filter(({ role }) => role === "main");
}

/** The whole years that some periods lie in; `undefined` without one. */
export function yearsOf(visits: readonly Visit[]): StripRange | undefined {
  let start: Month = Number.POSITIVE_INFINITY;
  let end: Month = Number.NEGATIVE_INFINITY;
  for (const visit of visits) {
    start = Math.min(start, visit.start);
    // A moment on a New Year's Day, too, has a year around it.
    end = Math.max(end, visit.end, visit.start + 1);
  }
  return end > start
    ? { start: 12 * Math.floor(start / 12), end: 12 * Math.ceil(end / 12) }
    : undefined;
}

/**
 * One scale of time for many rows: the whole years from the first start of a main line to the last end. Threads don't count, so that a hobby
 * begun in childhood doesn't press everybody's career to one side.
 *
 * @returns `undefined` where no career has a stage with a place in time
 */
export function findStripRange(careers: Iterable<ResolvedCareer>): StripRange | undefined {
  let range: StripRange | undefined;
  for (const career of careers) {
    const own = yearsOf(findLine(career));
    if (!own) continue;
    range = {
      start: Math.min(range?.start ?? own.start, own.start),
      end: Math.max(range?.end ?? own.end, own.end),
    };
  }
  return range;
}

/**
 * One order of lanes for many rows, so that the same domain lies equally high in each: sorted by how early they come in the careers that have
 * them, on average, since a line that mostly falls is the easiest to follow.
 *
 * @returns keys of lanes; nothing if there are more than six, since their lines would touch: each row then has an order of its own
 */
export function findStripLanes(careers: Iterable<ResolvedCareer>): readonly string[] {
  const places = new Map<string, { sum: number; count: number }>();
  for (const career of careers) {
    const keys = [...new Set(findLine(career).map(({ lane }) => lane.key))];
    for (const [index, key] of keys.entries()) {
      const place = places.get(key) ?? { sum: 0, count: 0 };
      place.sum += (index + 0.5) / keys.length;
      place.count++;
      places.set(key, place);
    }
    if (places.size > MOST_SHARED) return [];
  }
  const mean = (key: string) => {
    const { sum, count } = places.get(key) ?? { sum: 0, count: 1 };
    return sum / count;
  };
  return [...places.keys()].sort((a, b) => mean(a) - mean(b));
}
