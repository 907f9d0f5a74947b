import { type Network, tighten } from "./network.js";

/**
 * One consistent reading of a network: a month for every point that something bounds, `null` for the others.
 *
 * Everything as late as possible is a solution, and so is everything as early as possible; a Simple Temporal Network is
 * convex, so every point in the middle of its own bounds is one too (rounding down keeps it one, as all distances are
 * whole months). Points that are bounded on one side only then stand as near to that side as the others let them.
 */
export function readNetwork(network: Network): (number | null)[] {
  const latest = network.latest.length;
  const negated = network.earliest.length.map((length, point) => {
    const high = latest[point] as number;
    return high < Infinity ? Math.ceil((length - high) / 2) : length;
  });
  tighten(network, negated, true);
  const reading = negated.map((length, point) =>
    length < Infinity ? 0 - length : (latest[point] as number),
  );
  tighten(network, reading, false);
  return reading.map((month) => (month < Infinity ? month : null));
}

/**
 * Moves readings from the first of their month to their day, in place: what has a day to its own, and what surely comes
 * no earlier than that and hasn't one to just the same.
 *
 * @param days Fraction of the month that had passed, by point.
 */
export function placeDays(
  { edges }: Network,
  reading: (number | null)[],
  days: ReadonlyMap<number, number>,
): void {
  const months = [...reading];
  const fraction = (point: number) => (reading[point] ?? 0) - (months[point] ?? 0);
  const queue = [...days.keys()].filter((point) => months[point] !== null);
  for (const point of queue) reading[point] = (months[point] as number) + (days.get(point) ?? 0);
  for (let i = 0; i < queue.length; i++) {
    const point = queue[i] as number;
    for (const { from: later, to, limit } of edges[point] ?? []) {
      if (to !== point || limit !== 0 || !later || days.has(later)) continue;
      if (months[later] !== months[point] || fraction(later) >= fraction(point)) continue;
      reading[later] = reading[point] as number;
      queue.push(later);
    }
  }
}
