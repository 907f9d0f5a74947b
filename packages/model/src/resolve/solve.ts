import { type Choice, type Fact, toEdges } from "./fact.js";
import { type Edge, emptyNetwork, extend, type Network } from "./network.js";

/** What facts together leave possible. */
export interface Solution {
  /** One network for each combination of choices that is consistent; none if the facts contradict each other. */
  readonly networks: readonly Network[];
  /** If they do: facts that can't all be true. Not the fewest. */
  readonly clash: ReadonlySet<Fact>;
  /** Facts whose choice was too wide to be followed: only what all its ways have in common was used. */
  readonly loosened: readonly Fact[];
}

/** What a fact leaves open in each of the networks so far. */
interface Decision {
  readonly fact: Fact;
  readonly ways: readonly Choice[];
  /** It is still open in some network, so that others had better be taken first. */
  readonly open: boolean;
  /** How many networks would follow. */
  readonly count: number;
}

/**
 * Puts facts together. Facts that leave a choice ("June or July", one of several claims) branch the network, the fewest
 * ways first, so that others have less left to choose from; what all branches rule out is ruled out.
 *
 * @param size Number of points, the origin included.
 * @param most Branches beyond which all choices left are loosened to what their ways have in common.
 */
export function solve(size: number, facts: readonly Fact[], most: number): Solution {
  const clash = new Set<Fact>();
  const chosen = new Map<Fact, readonly Choice[]>();
  let loosened: readonly Fact[] = [];

  /** Goes on from a network, and keeps in mind why where there is no way on. */
  const follow = (network: Network, edges: readonly Edge[]): Network[] => {
    const next = extend(network, edges);
    if (!(next instanceof Set)) return [next];
    for (const fact of next) clash.add(fact);
    return [];
  };
  /** Takes decisions in all networks: `branches` lists the edges of each way on from the i-th. */
  const decide = (
    networks: readonly Network[],
    decisions: readonly Decision[],
    branches: (i: number) => readonly (readonly Edge[])[],
  ): Network[] => {
    for (const { fact, ways } of decisions) {
      chosen.set(fact, ways);
      if (ways.some(({ options }) => !options.length)) clash.add(fact);
    }
    return networks.flatMap((network, i) =>
      decisions.every(({ ways }) => ways[i]?.options.length)
        ? branches(i).flatMap((edges) => follow(network, edges))
        : [],
    );
  };

  const limits = facts.flatMap((fact) => toEdges(fact.limits, fact));
  let networks = follow(emptyNetwork(size), limits);
  let pending = facts.filter(({ choose }) => choose);
  while (networks.length && pending.length) {
    const before = networks;
    const decisions = pending.map((fact) => decisionOf(fact, before));
    const clear = decisions.filter(
      ({ ways, open }) => !open && ways.every(({ options }) => options.length < 2),
    );
    const narrowest = decisions.reduce((a, b) =>
      (Number(b.open) - Number(a.open) || b.count - a.count) < 0 ? b : a,
    );
    let now = clear;
    let next: Network[] | undefined;
    if (clear.length) {
      next = decide(before, clear, (i) => [clear.flatMap((one) => edgesOf(one, i)[0] ?? [])]);
    } else if (narrowest.count <= 4 * most) {
      now = [narrowest];
      next = decide(before, now, (i) => edgesOf(narrowest, i));
    }
    if (!next || next.length > most) {
      now = decisions;
      next = decide(before, now, (i) => [now.flatMap((one) => commonEdges(edgesOf(one, i)))]);
      loosened = now.filter(({ count }) => count > before.length).map(({ fact }) => fact);
    }
    networks = next;
    const done = new Set(now.map(({ fact }) => fact));
    pending = pending.filter((fact) => !done.has(fact));
  }
  if (networks.length) return { networks, clash: new Set(), loosened };
  // Whatever left a fact that clashes no other way has its part in it. (The loop goes on into what it adds.)
  for (const fact of clash) {
    for (const way of chosen.get(fact) ?? []) for (const reason of way.because()) clash.add(reason);
  }
  return { networks, clash, loosened };
}

function decisionOf(fact: Fact, networks: readonly Network[]): Decision {
  const ways = networks.map((network) => (fact.choose as (network: Network) => Choice)(network));
  const open = ways.some((way) => way.open);
  return { fact, ways, open, count: ways.reduce((sum, { options }) => sum + options.length, 0) };
}

function edgesOf({ fact, ways }: Decision, i: number): Edge[][] {
  return (ways[i]?.options ?? []).map((option) => toEdges(option, fact));
}

/** What every one of several lists of edges demands at least. */
function commonEdges(lists: readonly (readonly Edge[])[]): Edge[] {
  const [first = [], ...others] = lists;
  return first.flatMap((edge) => {
    let { limit } = edge;
    for (const list of others) {
      const same = list.filter(({ from, to }) => from === edge.from && to === edge.to);
      limit = Math.max(limit, Math.min(...same.map((other) => other.limit)));
    }
    return limit < Infinity ? [{ ...edge, limit }] : [];
  });
}
