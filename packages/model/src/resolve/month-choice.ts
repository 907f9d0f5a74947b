import type { Choice, Limit } from "./fact.js";
import { factsOnPath, type Network } from "./network.js";

/** More years than this aren't tried one by one. */
const MOST_YEARS = 64;

/**
 * What a calendar-month claim leaves open: a stretch of neighbouring months in one of the years that the point's bounds
 * leave and, if it is tied to another point's year, those of that point as well.
 */
export function chooseMonth(
  network: Network,
  point: number,
  months: readonly number[],
  sameYearAs: number | undefined,
): Choice {
  const { latest, earliest } = network;
  const points = sameYearAs === undefined ? [point] : [point, sameYearAs];
  const from = -(earliest.length[point] as number);
  const to = latest.length[point] as number;
  const first = Math.max(...points.map((p) => Math.floor(-(earliest.length[p] as number) / 12)));
  const last = Math.min(...points.map((p) => Math.floor((latest.length[p] as number) / 12)));
  const because = () =>
    points.flatMap((p) => [...factsOnPath(latest, p, false), ...factsOnPath(earliest, p, true)]);
  const runs = monthRuns(months);
  const inYear = (year: number) =>
    runs
      .map(([a, b]): Limit => [0, point, 12 * year + a - 1, 12 * year + b - 1])
      .filter(([, , low, high]) => high >= from && low <= to);
  /** The other point lies in the same years. */
  const inYears = (limit: Limit): Limit[] => {
    if (sameYearAs === undefined) return [limit];
    const [low, high] = [12 * Math.floor(limit[2] / 12), 12 * Math.floor(limit[3] / 12) + 11];
    return [limit, [0, sameYearAs, low, high]];
  };

  if (last - first >= MOST_YEARS) {
    // Whatever the year: not before the first such month after the one limit, nor after the last before the other.
    const low = Math.min(...[first, first + 1].flatMap(inYear).map((limit) => limit[2]));
    const high = Math.max(...[last - 1, last].flatMap(inYear).map((limit) => limit[3]));
    return { options: [inYears([0, point, low, high])], because, open: true };
  }
  const options: Limit[][] = [];
  for (let year = first; year <= last; year++) {
    for (const limit of inYear(year)) options.push(inYears(limit));
  }
  return { options, because };
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
