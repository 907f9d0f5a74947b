import { type Network, shortestPaths } from "./network.js";
import type { Distance, ResolvedPoint } from "./resolved.js";

/** So many points' paths are kept: neighbours are asked about together, and long careers must not fill the memory. */
const MOST_KEPT = 64;

/** Answers how far points are apart, joined over all combinations that are possible. */
export function distances(
  networks: readonly Network[],
  points: ReadonlyMap<string, ResolvedPoint>,
  find: (name: string) => number | undefined,
): (start: string, end: string) => Distance {
  const kept = new Map<number, Float64Array[]>();
  const longest = (from: number, to: number) => {
    let paths = kept.get(from);
    if (!paths) {
      if (kept.size >= MOST_KEPT) kept.clear();
      paths = networks.map((network) => shortestPaths(network, from));
      kept.set(from, paths);
    }
    return Math.max(...paths.map((lengths) => lengths[to] as number));
  };
  return (start, end) => {
    const [a, b] = [find(start), find(end)];
    if (a === undefined || b === undefined) return { atLeast: null, atMost: null };
    const [first, last] = [exactMonth(points.get(start)), exactMonth(points.get(end))];
    if (first !== null && last !== null) return { atLeast: last - first, atMost: last - first };
    const [most, least] = [longest(a, b), longest(b, a)];
    return {
      atLeast: least < Infinity ? 0 - least : null,
      atMost: most < Infinity ? most : null,
    };
  };
}

function exactMonth(point: ResolvedPoint | undefined): number | null {
  return point && point.earliest === point.latest ? point.earliest : null;
}
