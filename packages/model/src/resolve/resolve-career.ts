import type { CareerPath } from "../document/career-path.js";
import type { Stage } from "../document/stage.js";
import type { Claim, Edtf, Id, When } from "../document/time.js";
import { type EdtfDate, parseEdtf } from "../time/edtf.js";
import { edtfBounds, edtfSpan } from "../time/edtf-bounds.js";
import { orderStages, tellingSequence } from "./order.js";
import type {
  Bounds,
  Distance,
  Month,
  ResolvedCareer,
  ResolvedPeriod,
  ResolvedPoint,
  ResolvedStage,
} from "./resolved.js";
import { claimPoints, namedPeriods, stageOfPoint } from "./stage-points.js";

/** Options of `resolveCareer`. */
export interface ResolveOptions {
  /** What "now" means, as EDTF. Default: the document's `telling`, where that is a date. Anything unreadable counts as absent. */
  readonly asOf?: Edtf;
}

const UNKNOWN: ResolvedPoint = { earliest: null, latest: null, reading: null };

/**
 * Works out when everything was. Takes any document that `parseCareerPath` returns and never throws on one written by
 * hand: dates that cannot be read and ids that lead nowhere count as absent.
 */
export function resolveCareer(path: CareerPath, options: ResolveOptions = {}): ResolvedCareer {
  const claims = path.claims ?? [];
  const claimed = new Set(claims.flatMap(claimPoints));
  const points = new Map<string, ResolvedPoint>();
  points.set("birth", datedPoint(path.person?.birth));
  points.set("telling", datedPoint(path.telling));
  const periods = path.stages.map((stage) =>
    namedPeriods(stage, claimed).map(({ startName, endName, start, end }): ResolvedPeriod => {
      const startPoint = datedPoint(start);
      points.set(startName, startPoint);
      const endPoint = end === "ongoing" ? UNKNOWN : datedPoint(end);
      if (endName) points.set(endName, endPoint);
      return {
        start: startPoint,
        end: endName ? endPoint : null,
        ongoing: end === "ongoing",
        endUnknown: end === "unknown",
      };
    }),
  );
  const stages = assembleStages(path, claims, periods);
  return {
    path,
    asOf: monthOf(options.asOf) ?? monthOf(path.telling),
    stages,
    stageById: byId(stages),
    points,
    between: (start, end) => distance(points.get(start), points.get(end)),
  };
}

function distance(start: Bounds = UNKNOWN, end: Bounds = UNKNOWN): Distance {
  const minus = (a: Month | null, b: Month | null) => (a === null || b === null ? null : a - b);
  return {
    atLeast: minus(end.earliest, start.latest),
    atMost: minus(end.latest, start.earliest),
  };
}

/** Document, stages' times and relations put together. */
function assembleStages(
  path: CareerPath,
  claims: readonly Claim[],
  periods: readonly (readonly ResolvedPeriod[])[],
): ResolvedStage[] {
  const indexOf = new Map<Id, number>();
  path.stages.forEach(({ id }, i) => {
    if (!indexOf.has(id)) indexOf.set(id, i);
  });
  const parentOf = path.stages.map((stage) => soundParent(stage, path.stages, indexOf));
  const claimsOf: Claim[][] = path.stages.map(() => []);
  for (const claim of claims) {
    for (const id of new Set(claimPoints(claim).map(stageOfPoint))) {
      claimsOf[indexOf.get(id) ?? -1]?.push(claim);
    }
  }
  const stintOf = new Map(
    (path.stints ?? []).flatMap((stint) => stint.stages.map((id) => [id, stint])),
  );
  const organisations = byId(path.organisations ?? []);
  const domains = byId(path.domains ?? []);
  const slots = new Map(
    (path.domains ?? []).map(({ id, slot }, i) => [id, slot ?? (i % 12) + 1] as const),
  );

  const order = stageOrder(path, claims, periods, indexOf);
  const place: number[] = [];
  const parts: Id[][] = path.stages.map(() => []);
  order.forEach((stage, i) => {
    place[stage] = i;
    const parent = parentOf[stage];
    if (parent !== undefined)
      parts[indexOf.get(parent) as number]?.push((path.stages[stage] as Stage).id);
  });

  return path.stages.map((stage, i) => {
    const own = periods[i] as readonly ResolvedPeriod[];
    const last = own[own.length - 1] as ResolvedPeriod;
    return {
      id: stage.id,
      stage,
      index: i,
      order: place[i] as number,
      periods: own,
      start: (own[0] as ResolvedPeriod).start,
      end: last.end,
      ongoing: last.ongoing,
      planned: stage.planned === true,
      claims: claimsOf[i] as Claim[],
      organisation: organisations.get(stage.organisation as Id),
      domain: domains.get(stage.domain as Id),
      slot: slots.get(stage.domain as Id) ?? 0,
      stint: stintOf.get(stage.id),
      parent: parentOf[i],
      parts: parts[i] as Id[],
    };
  });
}

function stageOrder(
  path: CareerPath,
  claims: readonly Claim[],
  periods: readonly (readonly ResolvedPeriod[])[],
  indexOf: ReadonlyMap<Id, number>,
): number[] {
  const edges: [number, number][] = [];
  const edge = (earlier: Id, later: Id) => {
    const a = indexOf.get(earlier);
    const b = indexOf.get(later);
    if (a !== undefined && b !== undefined && a !== b) edges.push([a, b]);
  };
  for (const claim of claims) {
    if (claim.type === "order" && !((claim.atLeast ?? 0) < 0)) {
      edge(stageOfPoint(claim.before), stageOfPoint(claim.after));
    } else if (claim.type === "duration") edge(stageOfPoint(claim.start), stageOfPoint(claim.end));
  }
  for (const { stages } of path.stints ?? []) {
    stages.forEach((id, i) => {
      if (i) edge(stages[i - 1] as Id, id);
    });
  }
  const sequence = new Set<number>();
  for (const id of tellingSequence(path)) {
    const index = indexOf.get(id);
    if (index !== undefined) sequence.add(index);
  }
  path.stages.forEach((_, i) => {
    sequence.add(i); // those whose id somebody else has already
  });
  const readings = periods.map((own) => own[0]?.start.reading ?? null);
  return orderStages(readings, edges, [...sequence]);
}

/** The whole that a stage is part of, unless it is missing or the chain of wholes runs in a circle. */
function soundParent(
  stage: Stage,
  stages: readonly Stage[],
  indexOf: ReadonlyMap<Id, number>,
): Id | undefined {
  const seen = new Set<Id>([stage.id]);
  for (let whole: Stage | undefined = stage; whole?.partOf !== undefined; ) {
    if (seen.has(whole.partOf)) return undefined;
    seen.add(whole.partOf);
    whole = stages[indexOf.get(whole.partOf) ?? -1];
  }
  return indexOf.has(stage.partOf as Id) ? stage.partOf : undefined;
}

/** The first of those with the same id wins. */
function byId<T extends { readonly id: Id }>(list: readonly T[]): Map<Id, T> {
  return new Map([...list].reverse().map((entry) => [entry.id, entry]));
}

/** The date in a document's field as written, and read; `undefined` if there is none that can be read. */
function dateOf(when: When | undefined): { text: Edtf; date: EdtfDate } | undefined {
  const text = typeof when === "object" ? when?.edtf : when;
  const read = typeof text === "string" ? parseEdtf(text) : undefined;
  return read?.ok ? { text: text as Edtf, date: read.value } : undefined;
}

function datedPoint(when: When | undefined): ResolvedPoint {
  const found = dateOf(when);
  if (!found) return UNKNOWN;
  const { earliest, latest } = edtfBounds(found.date);
  const dayStart = edtfSpan(found.date).start;
  const middle =
    earliest === null || latest === null
      ? (earliest ?? latest)
      : earliest === latest
        ? dayStart
        : Math.floor((earliest + latest) / 2);
  return { earliest, latest, date: found.text, reading: middle };
}

function monthOf(when: When | undefined): Month | undefined {
  const found = dateOf(when);
  return found ? (edtfBounds(found.date).latest ?? undefined) : undefined;
}
