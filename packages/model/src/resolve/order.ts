import type { CareerPath } from "../document/career-path.js";
import type { Id } from "../document/time.js";

/**
 * The stages' indices in the order in which they happened as far as the order of telling shows it: chapters in their order,
 * each flashback before what it interrupts (the scenes of its chapter so far), and what no chapter tells after its
 * neighbour in the document.
 */
export function tellingSequence(path: CareerPath, indexOf: ReadonlyMap<Id, number>): number[] {
  const told = new Set<number | undefined>();
  for (const chapter of path.chapters ?? []) {
    const scenes: Id[] = [];
    for (const { mode, items } of chapter.sections ?? []) {
      if (mode === "flashback") scenes.unshift(...items);
      else scenes.push(...items);
    }
    for (const id of scenes) told.add(indexOf.get(id));
  }
  told.delete(undefined);
  const sequences = new Map([undefined, ...told].map((stage) => [stage, [stage]]));
  let sequence = sequences.get(undefined);
  path.stages.forEach((_, stage) => {
    sequence = sequences.get(stage) ?? sequence;
    if (!told.has(stage)) sequence?.push(stage);
  });
  return [...sequences.values()].flat().slice(1) as number[];
}

/** How far just before or just after something is from it: less than any day from the next. */
const BESIDE = 1e-6;

/**
 * Puts stages into the order of time. A stage with a reading stands where it says. One without stands after the last
 * of those that `edges` put before it, else before the first of those that follow it, else after its neighbour in
 * `sequence`. Ties are broken by `edges`, then by `sequence`.
 *
 * @param readings By stage index; `null` where nothing places the stage.
 * @param edges Pairs of stage indices, the earlier first. Circles among them are cut.
 * @param sequence Every stage's index once.
 * @returns The stage indices, earliest first.
 */
export function orderStages(
  readings: readonly (number | null)[],
  edges: readonly (readonly [number, number])[],
  sequence: readonly number[],
): number[] {
  const before: number[][] = readings.map(() => []);
  for (const [a, b] of edges) before[b]?.push(a);
  const topological = predecessorsFirst(before, sequence);

  // The first dated stage among those that follow, for each undated one.
  const next: (number | undefined)[] = [];
  for (const stage of [...topological].reverse()) {
    const from = readings[stage] ?? next[stage];
    if (from === undefined) continue;
    for (const a of before[stage] as number[]) next[a] = Math.min(next[a] ?? from, from);
  }

  const neighbours: number[] = [];
  let neighbour = -Infinity;
  for (const stage of sequence) {
    neighbour = justAfter(readings[stage]) ?? neighbour;
    neighbours[stage] = neighbour;
  }

  const places: number[] = [];
  for (const stage of topological) {
    let last = -Infinity;
    for (const a of before[stage] as number[])
      last = Math.max(last, justAfter(readings[a]) ?? places[a] ?? last);
    const limit = next[stage];
    places[stage] =
      readings[stage] ??
      (last > -Infinity
        ? last
        : limit === undefined
          ? (neighbours[stage] as number)
          : limit - BESIDE);
  }
  // What is nowhere is equal to what is nowhere: such a difference is no number, which sorting takes for none.
  return topological.sort((a, b) => (places[a] as number) - (places[b] as number));
}

function justAfter(reading: number | null | undefined): number | undefined {
  return reading == null ? undefined : reading + BESIDE;
}

/** Depth-first, with a stack of its own: careers of any length must not exhaust the call stack. */
function predecessorsFirst(before: readonly number[][], sequence: readonly number[]): number[] {
  const sorted: number[] = [];
  const state: number[] = []; // 1 while its predecessors are being placed, 2 when it is placed
  for (const first of sequence) {
    const stack = [first];
    while (stack.length) {
      const stage = stack[stack.length - 1] as number;
      if (!state[stage]) {
        state[stage] = 1;
        for (const a of before[stage] as number[]) if (!state[a]) stack.push(a);
      } else {
        stack.pop();
        if (state[stage] === 1) sorted.push(stage);
        state[stage] = 2;
      }
    }
  }
  return sorted;
}
