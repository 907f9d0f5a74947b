import type { Fact } from "../resolve/fact.js";
import type { NumberedPoints } from "../resolve/frame-career.js";
import { type Edge, emptyNetwork, insert, type Network } from "../resolve/network.js";
import type { Bounds, ResolvedPoint } from "../resolve/resolved.js";
import type { CareerTimes } from "./solved-career.js";

/** Networks in which points are as far apart as in those that a career was solved by. */
export function readWays(
  { ties: shared = [], ways = [{}] }: Pick<CareerTimes, "ties" | "ways">,
  { names, size }: NumberedPoints,
  points: ReadonlyMap<string, ResolvedPoint>,
): Network[] {
  return ways.map(({ ties = [], bounds = [] }) => {
    const own: (Bounds | undefined)[] = names.map((name) => points.get(name));
    for (const [point, earliest, latest] of threes(bounds))
      own[point as number] = { earliest, latest };
    const edges: Edge[] = [];
    const tie = (from: number, to: number, limit: number) =>
      edges.push({ from, to, limit, fact: undefined as unknown as Fact });
    own.forEach((bound, point) => {
      if (!point || !bound) return;
      if (bound.latest !== null) tie(0, point, bound.latest);
      if (bound.earliest !== null) tie(point, 0, 0 - bound.earliest);
    });
    for (const [from, to, limit] of threes([...shared, ...ties])) tie(from, to, limit);
    const network = emptyNetwork(size);
    insert(network, edges);
    return network;
  });
}

function threes<T>(list: readonly T[]): [T, T, T][] {
  return Array.from(
    { length: list.length / 3 },
    (_, i) => list.slice(3 * i, 3 * i + 3) as [T, T, T],
  );
}
