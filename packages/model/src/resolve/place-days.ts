import type { Fact } from "./fact.js";
import { compareStrength } from "./settle.js";

/** A date to the day: the fraction of its month that had passed, and the fact that says so. */
export interface Day {
  readonly passed: number;
  readonly fact: Fact;
}

/** A fact that was left out of account, and those that it can't be true with. */
export interface DayClash {
  readonly fact: Fact;
  readonly clash: readonly Fact[];
}

/**
 * Moves readings from the first of their month to their day, in place: what has a day to its own, and what surely comes
 * no earlier than that and hasn't one to just the same.
 *
 * @param facts Those that count, with the orders among them.
 * @param days By point.
 * @returns Contradictions between days of one month; the weakest fact of each was left out of account.
 */
export function placeDays(
  facts: readonly Fact[],
  reading: (number | null)[],
  days: ReadonlyMap<number, Day>,
): DayClash[] {
  if (!days.size) return [];
  const months = [...reading];
  const followers = new Map<number, [later: number, fact: Fact][]>();
  for (const fact of facts) {
    for (const [earlier, later, least] of fact.limits) {
      if (
        fact.choose ||
        least ||
        !earlier ||
        months[earlier] == null ||
        months[earlier] !== months[later]
      )
        continue;
      followers.set(earlier, [...(followers.get(earlier) ?? []), [later, fact]]);
    }
  }
  const gone = new Map<Fact, DayClash>();
  const dayOf = (point: number) => {
    const day = days.get(point);
    return day && months[point] != null && !gone.has(day.fact) ? day : undefined;
  };
  for (let count = -1; count < gone.size; ) {
    count = gone.size;
    /** The point that gave each its day, and the fact by which. */
    const via: [earlier: number, fact: Fact][] = [];
    months.forEach((month, point) => {
      reading[point] = month === null ? null : month + (dayOf(point)?.passed ?? 0);
    });
    const queue = [...days.keys()].filter(dayOf);
    for (const point of queue) {
      for (const [later, fact] of followers.get(point) ?? []) {
        if (gone.has(fact) || (reading[later] as number) >= (reading[point] as number)) continue;
        const day = dayOf(later);
        if (!day) {
          reading[later] = reading[point] as number;
          via[later] = [point, fact];
          queue.push(later);
          continue;
        }
        const clash = [day.fact, fact];
        let first = point;
        for (let step = via[first]; step; step = via[first]) {
          clash.push(step[1]);
          first = step[0];
        }
        clash.push((days.get(first) as Day).fact);
        // What went in this pass may have had its part in it: the next one tells.
        if (clash.some((one) => gone.has(one))) continue;
        const [weakest] = [...clash].sort(compareStrength) as [Fact];
        gone.set(weakest, { fact: weakest, clash });
      }
    }
  }
  return [...gone.values()];
}
