import type { CareerPath } from "../document/career-path.js";
import type { Edtf, Id, When } from "../document/time.js";
import { parseEdtf } from "../time/edtf.js";
import { type EdtfBoundsOptions, edtfBounds, edtfSpan } from "../time/edtf-bounds.js";
import { assembleStages, firstIndices, soundParents } from "./assemble-stages.js";
import { VAGUE_WORDS, type VagueWords } from "./duration-months.js";
import type { Fact } from "./fact.js";
import { collectFacts, dateText, numberPoints } from "./facts.js";
import { shortestPaths } from "./network.js";
import { placeDays, readNetwork } from "./reading.js";
import type { Distance, Month, ResolvedCareer, ResolvedPeriod, ResolvedPoint } from "./resolved.js";
import { forcedBy, type Settlement, settle } from "./settle.js";
import { claimPoints, type NamedPeriod, namedPeriods } from "./stage-points.js";

/** Options of `resolveCareer`. */
export interface ResolveOptions extends EdtfBoundsOptions {
  /** What "now" means, as EDTF. Default: the document's `telling`, where that is a date. Anything unreadable counts as absent. */
  readonly asOf?: Edtf;
  /** Which claims of status `"assumption"` count: `"all"` (the default), `"none"`, or those with the given ids. */
  readonly assumptions?: "all" | "none" | readonly Id[];
  /** Other readings of vague words, in months. The others stay as in `VAGUE_WORDS`. */
  readonly vagueWords?: Partial<VagueWords>;
  /**
   * How many combinations of choices (months of several years, one of several claims) are followed one by one. Default 64. Beyond
   * it only what all ways of a choice have in common is used: the bounds still hold, but may be wider, and an issue says so.
   */
  readonly maxCombinations?: number;
}

const UNKNOWN: ResolvedPoint = { earliest: null, latest: null, reading: null };

/**
 * Works out when everything was: bounds for every point from all claims together, and one consistent reading. Takes any
 * document that `parseCareerPath` returns and never throws on one written by hand: dates that cannot be read, ids that
 * lead nowhere and claims that say nothing count as absent, and of claims that contradict each other the weakest.
 */
export function resolveCareer(path: CareerPath, options: ResolveOptions = {}): ResolvedCareer {
  const { assumptions = "all", vagueWords, maxCombinations = 64 } = options;
  const claims = path.claims ?? [];
  const claimed = new Set(claims.flatMap(claimPoints));
  const indexOf = firstIndices(path.stages);
  const parentOf = soundParents(path.stages, indexOf);
  const periods = path.stages.map((stage, i) =>
    // Of stages with the same id the first has the names.
    namedPeriods(stage, claimed, indexOf.get(stage.id) === i ? stage.id : `${stage.id}@${i}`),
  );
  const { size, find } = numberPoints(periods);
  const facts = collectFacts(
    path,
    periods,
    parentOf,
    indexOf,
    { size, find },
    {
      ...options,
      words: { ...VAGUE_WORDS, ...vagueWords },
      assumes: (id) =>
        assumptions === "all" || (assumptions !== "none" && assumptions.includes(id)),
    },
  );
  const settlement = settle(size, facts, maxCombinations);
  const dates = datesOf(path, periods, settlement.kept);
  const asOf = monthOf(options.asOf) ?? monthOf(dateText(path.telling));
  const points = pointsOf(settlement, dates, find, options);
  const resolved = periods.map((own) => own.map((period) => resolvePeriod(period, points, asOf)));

  return {
    path,
    asOf,
    ...assembleStages(path, resolved, parentOf, indexOf),
    points,
    between: distances(settlement, points, find),
    explain: (name, side) => {
      const point = find(name);
      const bound = points.get(name)?.[side] ?? null;
      if (point === undefined || bound === null) return [];
      return forcedBy(settlement, point, side, bound, maxCombinations);
    },
    conflicts: settlement.conflicts,
    issues: settlement.loosened.map(({ id }) => ({
      code: "too-many-combinations",
      severity: "note",
      path: `/claims/${claims.findIndex((claim) => claim.id === id)}`,
      message: `There are more than ${maxCombinations} combinations: of "${id}" only what all its choices share was used, so dates may be less precise than they could be`,
      hint: "Give the points that it names narrower dates",
    })),
  };
}

/** The bounds and the reading of each point by its name, joined over all combinations that are possible. */
function pointsOf(
  { networks }: Settlement,
  dates: ReadonlyMap<string, Edtf | undefined>,
  find: (name: string) => number | undefined,
  options: EdtfBoundsOptions,
): Map<string, ResolvedPoint> {
  const size = networks[0]?.edges.length ?? 0;
  const join = (side: "earliest" | "latest") =>
    Array.from({ length: size }, (_, p) =>
      Math.max(...networks.map((n) => n[side].length[p] as number)),
    );
  const [negated, latest] = [join("earliest"), join("latest")];

  // The combination whose middle is nearest to the middle of all is the one that is read.
  let network = networks[0];
  let least = Infinity;
  for (const candidate of networks) {
    let distance = 0;
    for (let p = 0; p < size; p++) {
      const off =
        (latest[p] as number) -
        (negated[p] as number) -
        (candidate.latest.length[p] as number) +
        (candidate.earliest.length[p] as number);
      if (off) distance += Math.abs(off) || 0;
    }
    if (distance < least) [network, least] = [candidate, distance];
  }
  if (!network) return new Map();

  const reading = readNetwork(network);
  const days = new Map<number, number>();
  for (const [name, text] of dates) {
    const read = text === undefined ? undefined : parseEdtf(text);
    if (!read?.ok || read.value.type !== "moment" || !read.value.day) continue;
    const { start } = edtfSpan(read.value, options);
    const point = find(name) as number;
    const month = reading[point] as number;
    if (start !== null && Math.floor(start) === month) days.set(point, start - month);
  }
  placeDays(network, reading, days);

  return new Map(
    [...dates].map(([name, date]) => {
      const point = find(name) as number;
      const finite = (month: number) => (Number.isFinite(month) ? month : null);
      return [
        name,
        {
          earliest: finite(0 - (negated[point] as number)),
          latest: finite(latest[point] as number),
          reading: reading[point] ?? null,
          ...(date === undefined ? {} : { date }),
        },
      ];
    }),
  );
}

/** Every point by name, with the date that a field or a claim gives for it. */
function datesOf(
  path: CareerPath,
  periods: readonly (readonly NamedPeriod[])[],
  kept: readonly Fact[],
): Map<string, Edtf | undefined> {
  const dates = new Map<string, Edtf | undefined>();
  const add = (name: string, when: When | undefined) => {
    const text = dateText(when);
    dates.set(name, typeof text === "string" && parseEdtf(text).ok ? text : undefined);
  };
  add("birth", path.person?.birth);
  add("telling", path.telling);
  for (const { startName, endName, start, end } of periods.flat()) {
    add(startName, start);
    if (endName) add(endName, end);
  }
  const keptIds = new Set(kept.map(({ id }) => id));
  for (const claim of path.claims ?? []) {
    if (claim.type !== "date" || !keptIds.has(claim.id)) continue;
    if (dates.has(claim.point) && !dates.get(claim.point)) add(claim.point, claim.edtf);
  }
  return dates;
}

function resolvePeriod(
  { startName, endName, end }: NamedPeriod,
  points: Map<string, ResolvedPoint>,
  asOf: Month | undefined,
): ResolvedPeriod {
  const ongoing = end === "ongoing";
  let startPoint = points.get(startName) ?? UNKNOWN;
  let endPoint = endName === undefined ? null : (points.get(endName) ?? UNKNOWN);
  if (endPoint && endPoint.reading !== null) {
    let { reading } = endPoint;
    const from = startPoint.reading ?? reading;
    // What only has to lie on the right side of the other end of its period is placed by nothing.
    if (ongoing && asOf !== undefined) reading = Math.max(reading, asOf);
    if (endPoint.latest === null && reading <= from) {
      endPoint = { ...endPoint, reading: null };
    } else if (startPoint.earliest === null && from >= reading) {
      startPoint = { ...startPoint, reading: null };
    }
    if (endPoint.reading !== null) endPoint = { ...endPoint, reading };
    points.set(startName, startPoint).set(endName as string, endPoint);
  }
  return { start: startPoint, end: endPoint, ongoing, endUnknown: end === "unknown" };
}

/** Answers how far points are apart, each from its own shortest paths, which are kept. */
function distances(
  { networks }: Settlement,
  points: ReadonlyMap<string, ResolvedPoint>,
  find: (name: string) => number | undefined,
): (start: string, end: string) => Distance {
  const paths = new Map<number, number[][]>();
  const from = (point: number) => {
    let known = paths.get(point);
    if (!known) {
      known = networks.map((network) => shortestPaths(network, point));
      paths.set(point, known);
    }
    return known;
  };
  return (start, end) => {
    const [a, b] = [find(start), find(end)];
    if (a === undefined || b === undefined) return { atLeast: null, atMost: null };
    const [first, last] = [points.get(start), points.get(end)];
    if (first && last && first.earliest !== null && last.earliest !== null) {
      const apart = last.earliest - first.earliest;
      if (first.earliest === first.latest && last.earliest === last.latest) {
        return { atLeast: apart, atMost: apart };
      }
    }
    const longest = (source: number, target: number) =>
      Math.max(...from(source).map((lengths) => lengths[target] as number));
    const [most, least] = [longest(a, b), longest(b, a)];
    return {
      atLeast: Number.isFinite(least) ? 0 - least : null,
      atMost: Number.isFinite(most) ? most : null,
    };
  };
}

function monthOf(text: Edtf | undefined): Month | undefined {
  const read = typeof text === "string" ? parseEdtf(text) : undefined;
  return read?.ok ? (edtfBounds(read.value).latest ?? undefined) : undefined;
}
