import { type Fact, toEdges } from "./fact.js";
import { emptyNetwork, insert } from "./network.js";
import { type Solution, solve } from "./solve.js";

/** A fact that was set aside, and facts that it can't be true with: not the fewest. */
export interface SetAside {
  readonly fact: Fact;
  readonly clash: readonly Fact[];
}

/** Facts that agree with each other, and what they leave possible. */
export interface Settlement extends Solution {
  readonly kept: readonly Fact[];
  readonly setAside: readonly SetAside[];
}

/** After so many trials of combinations only what all have in common is tried. */
const MOST_TRIALS = 200;

/**
 * Keeps all facts that agree. Where they don't, the strongest are put together first, and what contradicts those that are
 * kept already is set aside: so it is always the weakest that goes, and none because of one that goes itself.
 */
export function settle(size: number, facts: readonly Fact[], most: number): Settlement {
  const empty = emptyNetwork(size);
  let solution = solve(empty, facts, most);
  if (solution.networks.length) return { ...solution, kept: facts, setAside: [] };

  const setAside: SetAside[] = [];
  const keep = (
    some: readonly Fact[],
    agree: (some: readonly Fact[]) => Pick<Solution, "networks" | "clash">,
  ): Fact[] => {
    const kept: Fact[] = [];
    addByHalves(some, (part) => {
      const { networks, clash } = agree(part);
      if (networks.length) kept.push(...part);
      else if (part.length < 2) setAside.push({ fact: part[0] as Fact, clash: [...clash] });
      return networks.length > 0;
    });
    return kept;
  };
  const strongest = [...facts].sort(compareStrength).reverse();

  // First in one network, to which each only has to be added: that finds all but what combinations of choices rule out.
  let network = emptyNetwork(size);
  let kept = keep(strongest, (some) => {
    if (some.some(({ choose }) => choose)) {
      const next = solve(network, some, 0);
      network = next.networks[0] ?? network;
      return next;
    }
    const edges = some.flatMap((fact) => toEdges(fact.limits, fact));
    const clash = insert(network, edges, []);
    return { networks: clash ? [] : [network], clash: clash ?? new Set() };
  });
  solution = solve(empty, kept, most);
  if (!solution.networks.length) {
    let trials = 0;
    const together: Fact[] = [];
    solution = solve(empty, together, most);
    const agree = (some: readonly Fact[]) => {
      const next = solve(empty, [...together, ...some], trials++ < MOST_TRIALS ? most : 0);
      if (next.networks.length) {
        solution = next;
        together.push(...some);
      }
      return next;
    };
    keep(kept, agree);
    kept = together;
    // What contradicted one of those that went themselves may come back.
    const before = setAside.splice(0);
    const isGone = (fact: Fact) => !together.includes(fact);
    for (const one of before)
      if (!one.clash.some((fact) => fact !== one.fact && isGone(fact))) setAside.push(one);
      else keep([one.fact], agree);
  }
  return { ...solution, kept: kept.sort(byPlace), setAside };
}

/** Adds as much of a list as goes together, what comes first before the rest: all at once, or else by halves. */
export function addByHalves<T>(list: readonly T[], add: (some: readonly T[]) => boolean): void {
  if (!list.length || add(list) || list.length < 2) return;
  addByHalves(list.slice(0, list.length >> 1), add);
  addByHalves(list.slice(list.length >> 1), add);
}

/** The weakest first; among equals the later in the document. */
export function compareStrength(a: Fact, b: Fact): number {
  return a.rank - b.rank || b.place - a.place;
}

export function byPlace(a: Fact, b: Fact): number {
  return a.place - b.place;
}
