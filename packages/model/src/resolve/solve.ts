import { type Choice, type Choose, type Fact, toEdges } from "./fact.js";
import { type Edge, earliest, extend, latest, type Network } from "./network.js";

/** What facts together leave possible. */
export interface Solution {
  /** One network for each combination of choices that is consistent; none if the facts contradict each other. */
  readonly networks: readonly Network[];
  /** If they do: facts of contradictions that were met. What left a fact among them no other way is missing: see `Question`. */
  readonly clash: Set<Fact>;
  /** Facts whose choice was too wide to be followed: only what all its ways have in common was used. */
  readonly loosened: ReadonlySet<Fact>;
}

/** What a fact leaves open in a network. */
export interface Question extends Choice {
  readonly fact: Fact;
  readonly network: Network;
  /** What all ways demand at least, once somebody asked. */
  common?: readonly Edge[];
}

/** A network, and the questions that are left in it. */
interface State {
  readonly network: Network;
  readonly questions: readonly Question[];
}

/** How often what is left open is asked again after it narrowed something. */
const MOST_PASSES = 4;

/**
 * Puts facts together. Facts that leave a choice ("June or July", one of several claims) branch the network, the fewest
 * ways first, so that others have less left to choose from; what all branches rule out is ruled out.
 *
 * @param base What is known already.
 * @param most Branches beyond which all choices left are loosened to what their ways have in common.
 * @param asked An empty list, for those who want to know what was asked on the way.
 */
export function solve(
  base: Network,
  facts: readonly Fact[],
  most: number,
  asked: Question[] = [],
): Solution {
  const clash = new Set<Fact>();
  const loosened = new Set<Fact>();

  /** Goes on from a network, and keeps in mind why where there is no way on. */
  const follow = (network: Network, edges: readonly Edge[]): Network[] => {
    const next = edges.length ? extend(network, edges) : network;
    if (!(next instanceof Set)) return [next];
    for (const fact of next) clash.add(fact);
    return [];
  };
  const ask = (network: Network, fact: Fact): Question => {
    const question: Question = { fact, network, ...(fact.choose as Choose)(network) };
    asked.push(question);
    if (!question.options.length) clash.add(fact);
    return question;
  };
  /** Takes what leaves no choice, until everything that is left does. */
  const narrow = (network: Network, questions: readonly Question[]): State[] => {
    for (;;) {
      const now = questions.map((one) => (hasMoved(one, network) ? ask(network, one.fact) : one));
      if (!now.every(hasWay)) return [];
      const sure = now.filter(isSure);
      if (!sure.length) return [{ network, questions: now }];
      const [next] = follow(network, sure.flatMap(commonEdges));
      if (!next) return [];
      network = next;
      questions = now.filter((question) => !isSure(question));
    }
  };
  const branch = ({ network, questions }: State): State[] => {
    const narrowest = narrowestOf(questions);
    const others = questions.filter((question) => question !== narrowest);
    const edges = narrowest?.options.map((option) => toEdges(option, narrowest.fact)) ?? [[]];
    return edges.flatMap((some) => follow(network, some)).flatMap((next) => narrow(next, others));
  };
  /** Uses what all ways of each question have in common. */
  const loosen = (state: State): State[] => {
    let [{ network, questions }, pass] = [state, 0];
    do {
      const edges = questions
        .flatMap(commonEdges)
        .filter((edge) => tightens(network, edge) || (!pass && edge.from && edge.to));
      if (!edges.length) break;
      const [next] = follow(network, edges);
      const [narrowed] = next ? narrow(next, questions) : [];
      if (!narrowed) return [];
      ({ network, questions } = narrowed);
    } while (++pass < MOST_PASSES);
    return [{ network, questions }];
  };

  const choices = facts.filter(({ choose }) => choose);
  const limits: Edge[] = [];
  for (const fact of facts) toEdges(fact.limits, fact, limits);
  let states = follow(base, limits)
    .flatMap((network) =>
      narrow(
        network,
        choices.map((fact) => ask(network, fact)),
      ),
    )
    .flatMap(loosen);
  for (;;) {
    const ways = states.map(({ questions }) => narrowestOf(questions)?.options.length ?? 1);
    const count = ways.reduce((sum, way) => sum + way, 0);
    if (count === states.length) break;
    // Ways that lead nowhere don't count, if they aren't too many to be tried.
    const next = count > 4 * most ? states : states.flatMap(branch);
    if (count > 4 * most || next.length > most) {
      for (const { questions } of states)
        for (const { fact, open } of questions) if (!open) loosened.add(fact);
      break;
    }
    states = next;
  }
  return { networks: states.flatMap(loosen).map(({ network }) => network), clash, loosened };
}

function hasWay({ options }: Question): boolean {
  return options.length > 0;
}

function isSure({ open, options }: Question): boolean {
  return !open && options.length < 2;
}

/** Whether a network knows more of a fact's points than the one in which it was asked about. */
function hasMoved({ fact, network }: Question, now: Network): boolean {
  return fact.ends.some(
    (end) =>
      latest(network, end) !== latest(now, end) || earliest(network, end) !== earliest(now, end),
  );
}

function narrowestOf(questions: readonly Question[]): Question | undefined {
  let narrowest: Question | undefined;
  for (const question of questions) {
    const { open, options } = question;
    if (!open && options.length < (narrowest?.options.length ?? Infinity)) narrowest = question;
  }
  return narrowest;
}

/** What all ways demand at least. */
function commonEdges(question: Question): readonly Edge[] {
  question.common ??= findCommon(question.options.map((option) => toEdges(option, question.fact)));
  return question.common;
}

function findCommon([first = [], ...others]: Edge[][]): Edge[] {
  return first.flatMap((edge) => {
    let { limit } = edge;
    for (const list of others) {
      const same = list.filter(({ from, to }) => from === edge.from && to === edge.to);
      limit = Math.max(limit, Math.min(...same.map((other) => other.limit)));
    }
    return limit < Infinity ? [{ ...edge, limit }] : [];
  });
}

function tightens(network: Network, { from, to, limit }: Edge): boolean {
  return (
    latest(network, from) + limit < latest(network, to) ||
    earliest(network, to) - limit > earliest(network, from)
  );
}
