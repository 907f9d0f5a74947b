import type { CareerPath } from "../document/career-path.js";
import type { Id } from "../document/time.js";

/**
 * The stages' ids in the order in which they happened as far as the order of telling shows it: chapters in their order,
 * each flashback before what it interrupts (the scenes of its chapter so far), and what no chapter tells after its
 * neighbour in the document.
 */
export function tellingSequence(path: CareerPath): Id[] {
  const sequence: Id[] = [];
  for (const chapter of path.chapters ?? []) {
    const scenes: Id[] = [];
    for (const { mode, items } of chapter.sections ?? []) {
      if (mode === "flashback") scenes.unshift(...items);
      else scenes.push(...items);
    }
    sequence.push(...scenes);
  }
  const told = new Set(sequence);
  const untold = new Map<Id | undefined, Id[]>();
  let neighbour: Id | undefined;
  for (const { id } of path.stages) {
    if (told.has(id)) neighbour = id;
    else if (untold.has(neighbour)) untold.get(neighbour)?.push(id);
    else untold.set(neighbour, [id]);
  }
  return [
    ...(untold.get(undefined) ?? []),
    ...[...told].flatMap((id) => [id, ...(untold.get(id) ?? [])]),
  ];
}

/** A place on the line of time: at a reading (`side` 0), just before it (−1) or just after it (1). */
type Place = readonly [reading: number, side: number];

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

  const neighbours: Place[] = [];
  let neighbour: Place = [-Infinity, 1];
  for (const stage of sequence) {
    const reading = readings[stage] ?? null;
    if (reading !== null) neighbour = [reading, 1];
    neighbours[stage] = neighbour;
  }

  const places: Place[] = [];
  for (const stage of topological) {
    const reading = readings[stage] ?? null;
    let place: Place | undefined = reading === null ? undefined : [reading, 0];
    if (!place) {
      for (const a of before[stage] as number[]) {
        const known = places[a];
        if (!known || known[0] === -Infinity) continue;
        const candidate: Place = [known[0], known[1] || 1];
        if (!place || comparePlaces(candidate, place) > 0) place = candidate;
      }
    }
    const limit = next[stage];
    places[stage] = place ?? (limit === undefined ? (neighbours[stage] as Place) : [limit, -1]);
  }

  const rank: number[] = [];
  topological.forEach((stage, i) => {
    rank[stage] = i;
  });
  return topological.sort(
    (a, b) =>
      comparePlaces(places[a] as Place, places[b] as Place) ||
      (rank[a] as number) - (rank[b] as number),
  );
}

function comparePlaces(a: Place, b: Place): number {
  return a[0] === b[0] ? a[1] - b[1] : a[0] - b[0];
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
