import { readWays } from "../solved/read-ways.js";
import { type Network, shortestPaths } from "./network.js";
import type { Distance, ResolvedCareer, ResolvedPoint, Solved } from "./resolved.js";

/** So many points' paths are kept: neighbours are asked about together, and long careers must not fill the memory. */
const MOST_KEPT = 64;

/** What was asked of a career. */
interface Asked {
  /** Every combination that is possible: as it was solved, or as plain data tells it. */
  readonly networks: readonly Network[];
  /** Paths from points that were asked about, in each. */
  readonly paths: Map<number, Float64Array[]>;
}

const kept = new WeakMap<Solved, Asked>();

/**
 * How many months lie between the months of two points. Tighter than their bounds where claims tie them together:
 * of a stage that "lasted six months" some time, the bounds may lie years apart and the distance is 6. Unknown
 * points are apart by anything.
 */
export function monthsBetween(career: ResolvedCareer, start: string, end: string): Distance {
  const { points, solved } = career;
  const { find } = solved.numbers;
  const [a, b] = [find(start), find(end)];
  if (a === undefined || b === undefined) return { atLeast: null, atMost: null };
  const [first, last] = [exactMonth(points.get(start)), exactMonth(points.get(end))];
  if (first !== null && last !== null) return { atLeast: last - first, atMost: last - first };
  const [most, least] = [longest(career, a, b), longest(career, b, a)];
  return {
    atLeast: least < Infinity ? 0 - least : null,
    atMost: most < Infinity ? most : null,
  };
}

function longest({ points, solved }: ResolvedCareer, from: number, to: number): number {
  let asked = kept.get(solved);
  if (!asked) {
    const { working, times, numbers } = solved;
    const networks = working?.settlement.networks ?? readWays(times ?? {}, numbers, points);
    asked = { networks, paths: new Map() };
    kept.set(solved, asked);
  }
  let paths = asked.paths.get(from);
  if (!paths) {
    if (asked.paths.size >= MOST_KEPT) asked.paths.clear();
    paths = asked.networks.map((network) => shortestPaths(network, from));
    asked.paths.set(from, paths);
  }
  return Math.max(...paths.map((lengths) => lengths[to] as number));
}

function exactMonth(point: ResolvedPoint | undefined): number | null {
  return point && point.earliest === point.latest ? point.earliest : null;
}
