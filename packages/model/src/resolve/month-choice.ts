import type { Choice, Limit } from "./fact.js";
import { earliest, latest, type Network } from "./network.js";

/** More years than this aren't tried one by one. */
const MOST_YEARS = 64;
/** In how many years before and after a reading a place for it is looked for. */
const NEAR_YEARS = 8;

/**
 * What a calendar-month claim leaves open: a stretch of neighbouring months in one of the years that the point's bounds
 * leave and, if it is tied to another point's year, those of that point as well.
 */
export function chooseMonth(
  network: Network,
  point: number,
  months: readonly number[],
  sameYearAs: number | undefined,
  near?: readonly (number | null)[],
): Choice {
  const points = sameYearAs === undefined ? [point] : [point, sameYearAs];
  const year = (month: number) => Math.floor(month / 12);
  let first = Math.max(...points.map((p) => year(earliest(network, p))));
  let last = Math.min(...points.map((p) => year(latest(network, p))));
  const runs = monthRuns(months);
  const inYear = (y: number) =>
    runs
      .map(([a, b]): Limit => [0, point, 12 * y + a - 1, 12 * y + b - 1])
      .filter(
        ([, , low, high]) => high >= earliest(network, point) && low <= latest(network, point),
      );
  /** The other point lies in the same years. */
  const inYears = (limit: Limit): Limit[] =>
    sameYearAs === undefined
      ? [limit]
      : [limit, [0, sameYearAs, 12 * year(limit[2]), 12 * year(limit[3]) + 11]];

  const at = near?.[point] ?? null;
  if (at !== null) {
    first = Math.max(first, year(at) - NEAR_YEARS);
    last = Math.min(last, year(at) + NEAR_YEARS);
  } else if (last - first >= MOST_YEARS) {
    // Whatever the year: not before the first such month after the one limit, nor after the last before the other.
    const low = Math.min(...[first, first + 1].flatMap(inYear).map((limit) => limit[2]));
    const high = Math.max(...[last - 1, last].flatMap(inYear).map((limit) => limit[3]));
    return { options: [inYears([0, point, low, high])], open: true };
  }
  const limits: Limit[] = [];
  for (let y = first; y <= last; y++) limits.push(...inYear(y));
  if (at !== null) {
    const away = ([, , low, high]: Limit) => Math.max(low - at, at - high);
    limits.sort((a, b) => away(a) - away(b));
  }
  return { options: limits.map(inYears) };
}

/** Months of the calendar as stretches of neighbours: 6, 7 and 9 are 6–7 and 9–9. */
function monthRuns(months: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const month of [...months].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && month <= run[1] + 1) run[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}
