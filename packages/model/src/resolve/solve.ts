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

/**
 * Puts facts together. Facts that leave a choice ("June or July", one of several claims) branch the network, the fewest
 * ways first, so that others have less left to choose from; what all branches rule out is ruled out.
 *
 * @param size Number of points, the origin included.
 * @param most Branches beyond which a choice is loosened to what its ways have in common.
 */
export function solve(size: number, facts: readonly Fact[], most: number): Solution {
  const clash = new Set<Fact>();
  const reasons: Choice[] = [];
  /** Goes on from a network, and keeps in mind why where there is no way on. */
  const follow = (network: Network, edges: readonly Edge[]): Network[] => {
    const next = extend(network, edges);
    if (!(next instanceof Set)) return [next];
    for (const fact of next) clash.add(fact);
    return [];
  };

  const limits = facts.flatMap((fact) => toEdges(fact.limits, fact));
  let networks = follow(emptyNetwork(size), limits);
  let pending = facts.filter(({ choose }) => choose);
  let loosened: Fact[] = [];
  while (networks.length && pending.length) {
    const before = networks;
    const choices = pending.map((fact) => {
      const ways = before.map((network) => (fact.choose as (n: Network) => Choice)(network));
      const open = ways.some((way) => way.open);
      const count = ways.reduce((sum, { options }) => sum + options.length, 0);
      return { fact, ways, count: open ? Number.POSITIVE_INFINITY : count };
    });
    choices.sort((a, b) => a.count - b.count);
    const decided = choices.filter(
      ({ ways, count }) =>
        count < Number.POSITIVE_INFINITY && ways.every(({ options }) => options.length < 2),
    );
    let now = decided.length ? decided : choices.slice(0, 1);
    const [{ fact, ways, count }] = now as [(typeof choices)[number]];
    let next: Network[] | undefined;
    if (decided.length) {
      next = before.flatMap((network, i) =>
        decided.every((choice) => choice.ways[i]?.options.length)
          ? follow(
              network,
              decided.flatMap((choice) => toEdges(choice.ways[i]?.options[0] ?? [], choice.fact)),
            )
          : [],
      );
    } else if (count <= 4 * most) {
      next = before.flatMap((network, i) =>
        (ways[i] as Choice).options.flatMap((option) => follow(network, toEdges(option, fact))),
      );
    }
    if (!next || next.length > most) {
      now = choices;
      loosened = choices
        .filter((choice) => choice.count < Number.POSITIVE_INFINITY)
        .map((choice) => choice.fact);
      next = before.flatMap((network, i) =>
        follow(
          network,
          choices.flatMap((choice) =>
            commonEdges((choice.ways[i] as Choice).options.map((o) => toEdges(o, choice.fact))),
          ),
        ),
      );
    }
    networks = next;
    const done = new Set(now.map((choice) => choice.fact));
    pending = pending.filter((one) => !done.has(one));
    for (const one of done) clash.add(one);
    reasons.push(...now.flatMap((choice) => choice.ways));
  }
  if (networks.length) return { networks, clash: new Set(), loosened };
  for (const fact of reasons.flatMap(({ because }) => because())) clash.add(fact);
  return { networks, clash, loosened };
}

/** What every one of several lists of edges demands at least. */
function commonEdges(lists: readonly (readonly Edge[])[]): Edge[] {
  const [first = [], ...others] = lists;
  return first.flatMap((edge) => {
    let { limit } = edge;
    for (const list of others) {
      const limits = list
        .filter(({ from, to }) => from === edge.from && to === edge.to)
        .map((other) => other.limit);
      limit = Math.max(limit, Math.min(...limits));
    }
    return limit < Number.POSITIVE_INFINITY ? [{ ...edge, limit }] : [];
  });
}
