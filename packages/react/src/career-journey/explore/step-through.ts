import type { Id } from "@trajectoires/model";

/** Where something stands in a list, and what comes before and after it. */
export interface Step {
  /** From 1; 0 where it is not in the list. */
  readonly n: number;
  readonly total: number;
  readonly previous: Id | undefined;
  readonly next: Id | undefined;
}

/** The neighbours of one in a list that has ends. */
export function stepWithin(list: readonly Id[], id: Id): Step {
  const at = list.indexOf(id);
  return {
    n: at + 1,
    total: list.length,
    previous: at > 0 ? list[at - 1] : undefined,
    next: at >= 0 ? list[at + 1] : undefined,
  };
}

/**
 * The match to go to: the next one in reading order, or the one before, seen from where the reader is; round the ends. `undefined` for no
 * matches.
 *
 * @param order all stages and pivots in reading order
 * @param here where the reader is; `null` at the beginning
 */
export function nextMatch(
  order: readonly Id[],
  matches: ReadonlySet<Id>,
  here: Id | null,
  step: 1 | -1,
): Id | undefined {
  const at = here === null ? -1 : order.indexOf(here);
  const start = at < 0 && step < 0 ? order.length : at;
  for (let moved = 1; moved <= order.length; moved += 1) {
    const id = order.at((start + step * moved) % order.length);
    if (id !== undefined && matches.has(id)) return id;
  }
  return undefined;
}
