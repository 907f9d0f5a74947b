import type { Id } from "../document/time.js";
import { type Fact, type Limit, RANK, toEdges } from "./fact.js";
import { emptyNetwork, extend, factsOnPath, type Network } from "./network.js";
import type { Conflict, Month } from "./resolved.js";
import { type Solution, solve } from "./solve.js";

/** After so many trials a set of facts is named as it is: who writes a thousand of them to clash gets a longer list. */
const MOST_TRIALS = 500;

/** Facts that agree with each other, and what they leave possible. */
export interface Settlement extends Solution {
  readonly kept: readonly Fact[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Sets the weakest fact of each contradiction aside until the rest agrees: first the strongest are put together, then those
 * of the next rank are added to what was kept, so that no weak fact is lost to a strong one that goes itself.
 */
export function settle(size: number, facts: readonly Fact[], most: number): Settlement {
  const whole = solve(size, facts, most);
  if (whole.networks.length) return { ...whole, kept: facts, conflicts: [] };

  let kept: readonly Fact[] = [];
  for (let rank = RANK.logic; rank >= 0; rank--) {
    const tier = facts.filter((fact) => fact.rank === rank);
    kept = withoutWeakest(size, sieve(size, kept, tier), most);
  }
  const sure = new Set(kept);
  const conflicts: Conflict[] = [];
  let clashWith = clashFinder(size, kept, most);
  for (const fact of facts) {
    if (sure.has(fact)) continue;
    // What the source says is a better reason than what is only assumed.
    let clash = clashWith(fact, Math.min(fact.rank, RANK.vague));
    if (!clash.size) clash = clashWith(fact, 0);
    if (clash.size) {
      const fewest = shrink([...clash], (some) => clashes(size, some, most));
      conflicts.push(describe(fewest, fact));
      continue;
    }
    // What it contradicted has gone itself.
    kept = [...kept, fact].sort(byPlace);
    clashWith = clashFinder(size, kept, most);
  }
  // A choice that was followed before may have been loosened since, or the other way round.
  kept = withoutWeakest(size, kept, most);
  return { ...solve(size, kept, most), kept, conflicts };
}

/** Facts without the weakest of each contradiction. */
function withoutWeakest(size: number, facts: readonly Fact[], most: number): readonly Fact[] {
  const { clash } = solve(size, facts, most);
  if (!clash.size) return facts;
  const weakest = blame(facts, clash, (some) => clashes(size, some, most));
  return withoutWeakest(
    size,
    facts.filter((fact) => fact !== weakest),
    most,
  );
}

/**
 * Adds those of some facts that agree with the ones that are kept, the earlier in the document first; one pass finds all
 * that don't. What leaves a choice is added unseen.
 */
function sieve(size: number, kept: readonly Fact[], added: readonly Fact[]): Fact[] {
  const result = [...kept, ...added.filter(({ choose }) => choose)];
  let network = emptyNetwork(size);
  const insert = (some: readonly Fact[]) => {
    const edges = some.flatMap((fact) => (fact.choose ? [] : toEdges(fact.limits, fact)));
    const next = extend(network, edges);
    if (!(next instanceof Set)) {
      network = next;
      return true;
    }
    if (some.length < 2) return false;
    for (const half of [some.slice(0, some.length >> 1), some.slice(some.length >> 1)]) {
      if (insert(half)) result.push(...half);
    }
    return false;
  };
  insert(kept);
  const plain = added.filter(({ choose }) => !choose);
  if (insert(plain)) result.push(...plain);
  return result.sort(byPlace);
}

/** Finds what a fact contradicts among those that are kept and have at least a certain rank. */
function clashFinder(
  size: number,
  kept: readonly Fact[],
  most: number,
): (fact: Fact, rank: number) => ReadonlySet<Fact> {
  const solutions: Solution[] = [];
  return (fact, rank) => {
    const said = kept.filter((other) => other.rank >= rank);
    if ([...said, fact].some(({ choose }) => choose))
      return solve(size, [...said, fact], most).clash;
    // Without choices there is one network, to which the fact only has to be added.
    solutions[rank] ??= solve(size, said, most);
    const [network] = (solutions[rank] as Solution).networks as [Network];
    const next = extend(network, toEdges(fact.limits, fact));
    return next instanceof Set ? next : new Set();
  };
}

function clashes(size: number, facts: readonly Fact[], most: number): boolean {
  return !solve(size, facts, most).networks.length;
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
    return namesOf(facts.sort(byPlace));
  }
  const range = side === "earliest" ? [-Infinity, month - 1] : [month + 1, Infinity];
  const limit = [0, point, ...range] as unknown as Limit;
  const opposite: Fact = { id: "", rank: RANK.logic, place: -1, points: [], limits: [limit] };
  const refutes = (some: readonly Fact[]) => solve(network.edges.length, [...some, opposite], most);
  const clash = [...refutes(kept).clash].filter((fact) => fact !== opposite);
  return namesOf(shrink(clash, (some) => !refutes(some).networks.length));
}

/**
 * The weakest of the facts that clash. That nothing ends before it starts isn't in question: a claim that doesn't agree with
 * the others even in the light of that goes, and not a weaker one without which they would clash all the same.
 */
function blame(
  facts: readonly Fact[],
  clash: ReadonlySet<Fact>,
  holds: (some: readonly Fact[]) => boolean,
): Fact {
  const isLogic = ({ rank }: Fact) => rank === RANK.logic;
  const logic = facts.filter(isLogic);
  const claims = [...clash].filter((fact) => !isLogic(fact));
  const needed = shrink(claims, (some) => holds([...logic, ...some]));
  return needed.sort(compareStrength)[0] as Fact;
}

/**
 * As few of some facts as something still holds of, in the order of the document (Junker's QuickXplain, AAAI 2004: finds
 * k of n in about k log n trials). The strong are kept rather than the weak, so that they are not blamed on those.
 */
function shrink(facts: readonly Fact[], holds: (some: readonly Fact[]) => boolean): Fact[] {
  let trials = 0;
  const search = (
    sure: readonly Fact[],
    added: boolean,
    open: readonly Fact[],
  ): readonly Fact[] => {
    if (trials++ > MOST_TRIALS) return open;
    if (added && holds(sure)) return [];
    if (open.length < 2) return open;
    const [strong, weak] = [open.slice(0, open.length >> 1), open.slice(open.length >> 1)];
    const fromWeak = search([...sure, ...strong], true, weak);
    return [...search([...sure, ...fromWeak], fromWeak.length > 0, strong), ...fromWeak];
  };
  const strongestFirst = [...facts].sort((a, b) => compareStrength(b, a));
  const needed = holds([]) ? [] : search([], false, strongestFirst);
  return [...needed].sort(byPlace);
}

/** The weakest first; among equals the later in the document. */
function compareStrength(a: Fact, b: Fact): number {
  return a.rank - b.rank || b.place - a.place;
}

function byPlace(a: Fact, b: Fact): number {
  return a.place - b.place;
}

function namesOf(facts: readonly Fact[]): Id[] {
  return [...new Set(facts.map(({ id }) => id))];
}

function describe(clash: readonly Fact[], weakest: Fact): Conflict {
  const claims = namesOf(clash);
  const others = claims.filter((id) => id !== weakest.id).join(", ") || "itself";
  return {
    claims,
    points: [...new Set(clash.flatMap(({ points }) => points))],
    setAside: weakest.id,
    message: `${weakest.id} was set aside: it contradicts ${others}`,
  };
}
