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

/** Sets the weakest fact of each contradiction aside until the rest agrees. */
export function settle(size: number, facts: readonly Fact[], most: number): Settlement {
  let kept = facts;
  let conflicts: Conflict[] = [];
  for (;;) {
    const solution = solve(size, kept, most);
    if (solution.networks.length) return { ...solution, kept, conflicts };
    if (conflicts.length < 1) {
      const sieved = sieve(size, kept);
      kept = sieved.kept;
      conflicts = sieved.conflicts;
      if (conflicts.length) continue;
    }
    const clashes = (some: readonly Fact[]) => !solve(size, some, most).networks.length;
    const [clash, weakest] = blame(kept, solution.clash, clashes);
    kept = kept.filter((fact) => fact !== weakest);
    conflicts.push(describe(clash, weakest));
  }
}

/**
 * Puts facts that leave no choice together, the strongest first, and leaves out what doesn't agree with those before it: in
 * every contradiction that is the weakest, and one pass finds all of them.
 */
function sieve(size: number, facts: readonly Fact[]): { kept: Fact[]; conflicts: Conflict[] } {
  const edges = (some: readonly Fact[]) => some.flatMap((fact) => toEdges(fact.limits, fact));
  const rejected = new Set<Fact>();
  let network = emptyNetwork(size);
  const insert = (some: readonly Fact[]) => {
    const next = extend(network, edges(some));
    if (!(next instanceof Set)) network = next;
    else if (some.length < 2) rejected.add(some[0] as Fact);
    else {
      insert(some.slice(0, some.length >> 1));
      insert(some.slice(some.length >> 1));
    }
  };
  insert(facts.filter(({ choose }) => !choose).sort((a, b) => compareStrength(b, a)));
  const conflicts = [...rejected].map((fact) => {
    const circle = extend(network, edges([fact])) as Set<Fact>;
    const clashes = (some: readonly Fact[]) =>
      extend(emptyNetwork(size), edges(some)) instanceof Set;
    return describe(shrink([...circle], clashes), fact);
  });
  return { kept: facts.filter((fact) => !rejected.has(fact)), conflicts };
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
 * As few facts as clash, and the weakest among them. That nothing ends before it starts isn't in question: a claim that
 * doesn't agree with the others even in the light of that is set aside, and not a weaker one without which they would
 * clash all the same.
 */
function blame(
  facts: readonly Fact[],
  clash: ReadonlySet<Fact>,
  clashes: (some: readonly Fact[]) => boolean,
): [clash: readonly Fact[], weakest: Fact] {
  const isLogic = ({ rank }: Fact) => rank === RANK.logic;
  const fewest = shrink([...clash], clashes);
  const logic = facts.filter(isLogic);
  const claims = shrink(
    fewest.filter((fact) => !isLogic(fact)),
    (some) => clashes([...logic, ...some]),
  );
  return [fewest, claims.sort(compareStrength)[0] as Fact];
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
