import type { Id } from "../document/time.js";
import { type Fact, type Limit, RANK } from "./fact.js";
import { factsOnPath, type Network } from "./network.js";
import type { Conflict, Month } from "./resolved.js";
import { type Solution, solve } from "./solve.js";

/** Facts that agree with each other, and what they leave possible. */
export interface Settlement extends Solution {
  readonly kept: readonly Fact[];
  readonly conflicts: readonly Conflict[];
}

/** Sets the weakest fact of each contradiction aside until the rest agrees. */
export function settle(size: number, facts: readonly Fact[], most: number): Settlement {
  let kept = facts;
  const conflicts: Conflict[] = [];
  for (;;) {
    const solution = solve(size, kept, most);
    if (solution.networks.length) return { ...solution, kept, conflicts };
    const clash = shrink([...solution.clash], (some) => !solve(size, some, most).networks.length);
    const weakest = clash.reduce((a, b) => (compareStrength(b, a) < 0 ? b : a));
    kept = kept.filter((fact) => fact !== weakest);
    conflicts.push(describe(clash, weakest));
  }
}

/**
 * The ids of the facts that force a bound of a point. Where no fact leaves a choice they lie on the shortest path to it;
 * otherwise they are those that together contradict its opposite.
 */
export function forcedBy(
  { kept, networks }: Settlement,
  point: number,
  side: "earliest" | "latest",
  month: Month,
  most: number,
): Id[] {
  const [network] = networks as [Network];
  if (!kept.some(({ choose }) => choose)) {
    const facts = factsOnPath(network[side], point, side === "earliest");
    return namesOf(facts.sort((a, b) => a.place - b.place));
  }
  const infinity = Number.POSITIVE_INFINITY;
  const range = side === "earliest" ? [-infinity, month - 1] : [month + 1, infinity];
  const limit = [0, point, ...range] as unknown as Limit;
  const opposite: Fact = { id: "", rank: RANK.logic, place: -1, points: [], limits: [limit] };
  const refutes = (some: readonly Fact[]) => solve(network.edges.length, [...some, opposite], most);
  const clash = [...refutes(kept).clash].filter((fact) => fact !== opposite);
  return namesOf(shrink(clash, (some) => !refutes(some).networks.length));
}

/**
 * As few of some facts as something still holds of, in the order of the document (Junker's QuickXplain, AAAI 2004: finds
 * k of n in about k log n trials). The strong are kept rather than the weak, so that they are not blamed on those.
 */
function shrink(facts: readonly Fact[], holds: (some: readonly Fact[]) => boolean): Fact[] {
  const search = (
    sure: readonly Fact[],
    added: boolean,
    open: readonly Fact[],
  ): readonly Fact[] => {
    if (added && holds(sure)) return [];
    if (open.length < 2) return open;
    const [strong, weak] = [open.slice(0, open.length >> 1), open.slice(open.length >> 1)];
    const fromWeak = search([...sure, ...strong], true, weak);
    return [...search([...sure, ...fromWeak], fromWeak.length > 0, strong), ...fromWeak];
  };
  const strongestFirst = [...facts].sort((a, b) => compareStrength(b, a));
  const needed = holds([]) ? [] : search([], false, strongestFirst);
  return [...needed].sort((a, b) => a.place - b.place);
}

/** The weakest first; among equals the later in the document. */
function compareStrength(a: Fact, b: Fact): number {
  return a.rank - b.rank || b.place - a.place;
}

function namesOf(facts: readonly Fact[]): Id[] {
  return [...new Set(facts.map(({ id }) => id))];
}

function describe(clash: readonly Fact[], weakest: Fact): Conflict {
  const claims = namesOf(clash);
  const others = claims.filter((id) => id !== weakest.id);
  return {
    claims,
    points: [...new Set(clash.flatMap(({ points }) => points))],
    setAside: weakest.id,
    message: others.length
      ? `${weakest.id} was set aside: it contradicts ${others.join(", ")}`
      : `${weakest.id} was set aside: it contradicts itself`,
  };
}
