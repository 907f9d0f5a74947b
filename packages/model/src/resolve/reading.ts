import { type Choose, type Fact, toEdges } from "./fact.js";
import { extend, type Network, tighten } from "./network.js";
import { addByHalves } from "./settle.js";

/**
 * One consistent reading of a network: a month for every point that something bounds, `null` for the others.
 *
 * Everything as late as possible is a solution, and so is everything as early as possible; a Simple Temporal Network is
 * convex, so every point in the middle of its own bounds is one too (rounding down keeps it one, as all distances are
 * whole months). Points that are bounded on one side only then stand as near to that side as the others let them.
 */
export function readNetwork(network: Network): (number | null)[] {
  const [{ length: latest }, { length: earliest }] = network;
  const negated = earliest.map((length, point) => {
    const high = latest[point] as number;
    return high < Infinity ? Math.ceil((length - high) / 2) : length;
  });
  tighten(network, negated, 1);
  const reading = negated.map((length, point) =>
    length < Infinity ? 0 - length : (latest[point] as number),
  );
  tighten(network, reading, 0);
  return Array.from(reading, (month) => (month < Infinity ? month : null));
}

/**
 * The network in which facts whose choice was not followed (months of any year, or more combinations than were tried) have
 * taken the way that is nearest to the reading, so that the next reading satisfies them too.
 */
export function takeNearest(network: Network, facts: readonly Fact[]): Network {
  const near = readNetwork(network);
  addByHalves(facts, (some) => {
    const ways = some.map((fact) => (fact.choose as Choose)(network, near).options);
    // The next nearest ways are tried for one fact at a time.
    const most = some.length < 2 ? (ways[0]?.length ?? 0) : 1;
    for (let way = 0; way < most; way++) {
      const edges = some.flatMap((fact, i) => toEdges(ways[i]?.[way] ?? [], fact));
      const next = extend(network, edges);
      if (next instanceof Set) continue;
      network = next;
      return true;
    }
    return false;
  });
  return network;
}
