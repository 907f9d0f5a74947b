import { earliest, edgesFrom, latest, type Network, sizeOf } from "../resolve/network.js";
import type { CareerTimes, SolvedWay } from "./solved-career.js";

/** What a network demands: every edge away from the calendar by its numbers as text, and whether bounds don't tell it. */
type Ties = ReadonlyMap<string, boolean>;

/** What networks say of distances beyond the bounds that all of them leave; nothing where those say it all. */
export function listWays(networks: readonly Network[]): Pick<CareerTimes, "ties" | "ways"> {
  const points = networks[0] ? [...Array(sizeOf(networks[0])).keys()].slice(1) : [];
  const all = networks.map((network) => tiesOf(network, points));
  const shared = new Set(
    all.flatMap((ties) => [...ties].flatMap(([tie, tells]) => (tells ? tie : []))),
  );
  for (const ties of all) for (const tie of shared) if (!ties.has(tie)) shared.delete(tie);

  const low = points.map((point) => Math.min(...networks.map((one) => earliest(one, point))));
  const high = points.map((point) => Math.max(...networks.map((one) => latest(one, point))));
  const ways = networks.map((network, i): SolvedWay => {
    const own = [...(all[i] as Ties)].flatMap(([tie, tells]) =>
      tells && !shared.has(tie) ? tie : [],
    );
    const bounds = points.flatMap((point) => {
      const [start, end] = [earliest(network, point), latest(network, point)];
      const isOther = start !== low[point - 1] || end !== high[point - 1];
      return isOther ? [point, finite(start), finite(end)] : [];
    });
    return {
      ...(own.length && { ties: toNumbers(own) }),
      ...(bounds.length && { bounds }),
    };
  });
  // Combinations that come to the same are told once.
  const different = new Map(ways.map((way) => [JSON.stringify(way), way]));
  return {
    ...(shared.size && { ties: toNumbers([...shared]) }),
    ...(different.size > 1 && { ways: [...different.values()] }),
  };
}

function tiesOf(network: Network, points: readonly number[]): Ties {
  const ties = new Map<string, boolean>();
  // By way of the calendar two points are never further apart than their bounds.
  for (const point of points)
    for (const { to, limit } of edgesFrom(network, point))
      if (to)
        ties.set(`${point} ${to} ${limit}`, limit < latest(network, to) - earliest(network, point));
  return ties;
}

function toNumbers(ties: readonly string[]): number[] {
  return ties.flatMap((tie) => tie.split(" ").map(Number));
}

function finite(month: number): number | null {
  return Number.isFinite(month) ? month : null;
}
