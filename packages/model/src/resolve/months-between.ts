import { shortestPaths } from "./network.js";
import type { Distance, ResolvedCareer, ResolvedPoint, Solved } from "./resolved.js";

/** So many points' paths are kept: neighbours are asked about together, and long careers must not fill the memory. */
const MOST_KEPT = 64;

/** Paths from points that were asked about, in every combination that is possible. */
const kept = new WeakMap<Solved, Map<number, Float64Array[]>>();

/**
 * How many months lie between the months of two points. Tighter than their bounds where claims tie them together:
 * of a stage that "lasted six months" some time, the bounds may lie years apart and the distance is 6. Unknown
 * points are apart by anything.
 */
export function monthsBetween(
  { points, solved }: ResolvedCareer,
  start: string,
  end: string,
): Distance {
  const [a, b] = [solved.find(start), solved.find(end)];
  if (a === undefined || b === undefined) return { atLeast: null, atMost: null };
  const [first, last] = [exactMonth(points.get(start)), exactMonth(points.get(end))];
  if (first !== null && last !== null) return { atLeast: last - first, atMost: last - first };
  const [most, least] = [longest(solved, a, b), longest(solved, b, a)];
  return {
    atLeast: least < Infinity ? 0 - least : null,
    atMost: most < Infinity ? most : null,
  };
}

function longest(solved: Solved, from: number, to: number): number {
  let known = kept.get(solved);
  if (!known) {
    known = new Map();
    kept.set(solved, known);
  }
  let paths = known.get(from);
  if (!paths) {
    if (known.size >= MOST_KEPT) known.clear();
    paths = solved.settlement.networks.map((network) => shortestPaths(network, from));
    known.set(from, paths);
  }
  return Math.max(...paths.map((lengths) => lengths[to] as number));
}

function exactMonth(point: ResolvedPoint | undefined): number | null {
  return point && point.earliest === point.latest ? point.earliest : null;
}
