import { type Fact, toEdges } from "./fact.js";
import { emptyNetwork, insert } from "./network.js";
import { type Solution, solve } from "./solve.js";

/** Facts that agree with each other, and what they leave possible. */
export interface Settlement extends Solution {
  readonly kept: readonly Fact[];
  readonly setAside: readonly Fact[];
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

  let kept: Fact[] = [];
  let setAside: Fact[] = [];
  const keep = (some: readonly Fact[], agree: (part: readonly Fact[]) => boolean) =>
    addByHalves(some, (part) => {
      const isKept = agree(part);
      if (isKept) kept.push(...part);
      else if (part.length < 2) setAside.push(...part);
      return isKept;
    });

  // First in one network, to which each only has to be added: that finds all but what combinations of choices rule out.
  let network = emptyNetwork(size);
  keep([...facts].sort(compareStrength).reverse(), (part) => {
    if (part.some(({ choose }) => choose)) {
      const [next] = solve(network, part, 0).networks;
      network = next ?? network;
      return !!next;
    }
    return !insert(
      network,
      part.flatMap((fact) => toEdges(fact.limits, fact)),
      [],
    );
  });
  const agreed = kept;
  solution = solve(empty, agreed, most);
  if (!solution.networks.length) {
    let trials = 0;
    const together = (part: readonly Fact[]) => {
      const next = solve(empty, [...kept, ...part], trials++ < MOST_TRIALS ? most : 0);
      if (next.networks.length) solution = next;
      return next.networks.length > 0;
    };
    const before = setAside;
    [kept, setAside] = [[], []];
    keep(agreed, together);
    // What contradicted one of those that went themselves may come back.
    for (const fact of before) keep([fact], together);
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
