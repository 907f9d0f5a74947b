import type { CareerPath } from "../document/career-path.js";
import type { Id } from "../document/time.js";
import { type Fact, type Limit, RANK, toEdges } from "./fact.js";
import { monthsBetween } from "./months-between.js";
import { emptyNetwork, extend, factsOnPath, type Network, sizeOf } from "./network.js";
import { findReason, type Reason } from "./reason.js";
import { resolveTimes } from "./resolve-times.js";
import type { Conflict, ExplainedCareer, Month, ResolvedCareer, Working } from "./resolved.js";
import { byPlace, compareStrength } from "./settle.js";
import { type Question, solve } from "./solve.js";

/** After so many trials a set of facts is named as it is: who writes a thousand of them to clash gets a longer list. */
const MOST_TRIALS = 500;

/**
 * Adds to a resolved career why its points lie where they do, and what contradicts itself. Both are worked out when they
 * are first asked for. A career that `restoreCareer` made from plain data is solved once more for that.
 */
export function explainCareer(career: ResolvedCareer): ExplainedCareer {
  const { path, solved } = career;
  const working = workingOf(career);
  let conflicts: readonly Conflict[] | undefined;
  return {
    ...career,
    between: (start, end) => monthsBetween(career, start, end),
    explain: (name, side) => {
      const point = solved.numbers.find(name);
      const bound = career.points.get(name)?.[side] ?? null;
      return point === undefined || bound === null ? [] : forcedBy(working, point, side, bound);
    },
    issues: [...working.settlement.loosened].map(({ id }) => ({
      code: "too-many-combinations",
      severity: "note",
      path: `/claims/${(path.claims ?? []).findIndex((claim) => claim.id === id)}`,
      message: `There are more than ${working.maxCombinations} combinations: of "${id}" only what all its choices share was used, so dates may be less precise than they could be`,
      hint: "Give the points that it names narrower dates",
    })),
    get conflicts() {
      conflicts ??= findConflicts(path, working);
      return conflicts;
    },
  };
}

/** What the solver found; of a career whose times came as plain data it is found once more. */
function workingOf({ path, solved: { working, options } }: ResolvedCareer): Working {
  return working ?? (resolveTimes(path, options).solved.working as Working);
}

/** Every contradiction, in the order of what was set aside. */
function findConflicts(
  path: CareerPath,
  { settlement, byDays, maxCombinations }: Working,
): Conflict[] {
  const empty = emptyNetwork(sizeOf(settlement.networks[0] as Network));
  const clashes = (some: readonly Fact[]) => !solve(empty, some, maxCombinations).networks.length;
  const clashWith = clashFinder(empty, settlement.kept, maxCombinations);
  const fewest = (fact: Fact) => {
    // What the source says is a better reason than what goes without saying, and than what is only assumed.
    const said = clashWith(fact, Math.min(fact.rank, RANK.vague));
    return shrink([...(said.size ? said : clashWith(fact, 0).add(fact))], clashes);
  };
  return [
    ...settlement.setAside.map((fact) => toConflict(path, fact, fewest(fact), false)),
    ...byDays.map(({ fact, clash }) => toConflict(path, fact, [...clash].sort(byPlace), true)),
  ]
    .sort((a, b) => a.place - b.place)
    .map(({ conflict }) => conflict);
}

/** Finds what a fact contradicts among those that are kept and have at least a certain rank. */
function clashFinder(
  empty: Network,
  kept: readonly Fact[],
  most: number,
): (fact: Fact, rank: number) => Set<Fact> {
  const networks: Network[] = [];
  return (fact, rank) => {
    const said = kept.filter((other) => other.rank >= rank);
    if ([...said, fact].some(({ choose }) => choose))
      return findClash(empty, [...said, fact], most);
    // Without choices there is one network, to which the fact only has to be added.
    networks[rank] ??= solve(empty, said, most).networks[0] as Network;
    const next = extend(networks[rank], toEdges(fact.limits, fact));
    return next instanceof Set ? next : new Set();
  };
}

/** Facts that can't all be true, where some of the given leave choices: not the fewest; none if they agree. */
function findClash(empty: Network, facts: readonly Fact[], most: number): Set<Fact> {
  const asked: Question[] = [];
  const { networks, clash } = solve(empty, facts, most, asked);
  if (networks.length) return new Set();
  // Whatever left a fact that clashes no other way has its part in it. (The loop goes on into what it adds.)
  for (const fact of clash)
    for (const { network } of asked.filter((question) => question.fact === fact))
      for (const end of fact.ends)
        for (const side of [0, 1] as const)
          for (const reason of factsOnPath(network, end, side)) clash.add(reason);
  return clash;
}

function toConflict(path: CareerPath, weakest: Fact, clash: readonly Fact[], byDays: boolean) {
  const claims = namesOf(clash);
  const others = claims.filter((id) => id !== weakest.id).join(", ") || "itself";
  const conflict: Conflict = {
    claims,
    reasons: claims.map((id) => findReason(path, id)).filter((one): one is Reason => !!one),
    points: [...new Set(clash.flatMap(({ points }) => points))],
    setAside: weakest.id,
    byDays,
    message: `${weakest.id} was set aside: it contradicts ${others}`,
  };
  return { place: weakest.place, conflict };
}

/**
 * The ids of the facts that force a bound of a point. Where no fact leaves a choice they lie on the shortest path to it;
 * otherwise they are those that together contradict its opposite.
 */
function forcedBy(
  { settlement: { kept, networks }, maxCombinations }: Working,
  point: number,
  side: "earliest" | "latest",
  month: Month,
): Id[] {
  const [network] = networks as [Network];
  if (!kept.some(({ choose }) => choose)) {
    return namesOf(factsOnPath(network, point, side === "latest" ? 0 : 1).sort(byPlace));
  }
  const range = side === "earliest" ? [-Infinity, month - 1] : [month + 1, Infinity];
  const limits = [[0, point, ...range] as unknown as Limit];
  const opposite: Fact = { id: "", rank: RANK.logic, place: -1, points: [], ends: [], limits };
  const empty = emptyNetwork(sizeOf(network));
  const clash = findClash(empty, [...kept, opposite], maxCombinations);
  clash.delete(opposite);
  const refutes = (some: readonly Fact[]) =>
    !solve(empty, [...some, opposite], maxCombinations).networks.length;
  return namesOf(shrink([...clash], refutes));
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

function namesOf(facts: readonly Fact[]): Id[] {
  return [...new Set(facts.map(({ id }) => id))];
}
