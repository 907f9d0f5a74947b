import type { CareerPath } from "../document/career-path.js";
import type { Stage } from "../document/stage.js";
import type { Claim, Id } from "../document/time.js";
import { orderStages, tellingSequence } from "./order.js";
import type { ResolvedPeriod, ResolvedStage } from "./resolved.js";
import { claimPoints, stageOfPoint } from "./stage-points.js";

/** Where each id is, the first of those with the same. */
export function firstIndices(list: readonly { readonly id: Id }[]): Map<Id, number> {
  return new Map(list.map(({ id }, i) => [id, i] as const).reverse());
}

/** The whole that each stage is part of, unless it is missing or the chain of wholes runs in a circle. */
export function soundParents(
  stages: readonly Stage[],
  indexOf: ReadonlyMap<Id, number>,
): (Id | undefined)[] {
  return stages.map(({ id, partOf }) => {
    if (partOf === undefined) return undefined;
    const seen = new Set([id]);
    for (let whole: Id | undefined = partOf; whole !== undefined; ) {
      if (seen.has(whole)) return undefined;
      seen.add(whole);
      whole = stages[indexOf.get(whole) ?? -1]?.partOf;
    }
    return indexOf.has(partOf) ? partOf : undefined;
  });
}

/**
 * Document, stages' times and relations put together.
 *
 * @param gone Ids of the claims that were set aside: they speak for no stage, and still order what nothing else orders
 */
export function assembleStages(
  path: CareerPath,
  gone: ReadonlySet<Id>,
  periods: readonly (readonly ResolvedPeriod[])[],
  parentOf: readonly (Id | undefined)[],
  indexOf: ReadonlyMap<Id, number>,
): { stages: ResolvedStage[]; stageById: Map<Id, ResolvedStage> } {
  const claimsOf: Claim[][] = path.stages.map(() => []);
  for (const claim of path.claims ?? []) {
    for (const point of claimPoints(claim)) {
      const own = claimsOf[indexOf.get(stageOfPoint(point)) ?? -1];
      if (own && own.at(-1) !== claim && !gone.has(claim.id)) own.push(claim);
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

  const place: number[] = [];
  const parts: Id[][] = path.stages.map(() => []);
  stageOrder(path, periods, indexOf).forEach((stage, i) => {
    place[stage] = i;
    parts[indexOf.get(parentOf[stage] as Id) ?? -1]?.push((path.stages[stage] as Stage).id);
  });

  const stages = path.stages.map((stage, i): ResolvedStage => {
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
  return { stages, stageById: byId(stages) };
}

function stageOrder(
  path: CareerPath,
  periods: readonly (readonly ResolvedPeriod[])[],
  indexOf: ReadonlyMap<Id, number>,
): number[] {
  const edges: [number, number][] = [];
  const edge = (earlier: Id, later: Id) => {
    const a = indexOf.get(earlier);
    const b = indexOf.get(later);
    if (a !== undefined && b !== undefined && a !== b) edges.push([a, b]);
  };
  // Only what comes before a stage's start tells that the stage is the later one.
  const comesBefore = (earlier: string, later: string) => {
    const id = stageOfPoint(later);
    if (later === `${id}.start`) edge(stageOfPoint(earlier), id);
  };
  for (const claim of path.claims ?? []) {
    if (claim.type === "order" && (claim.atLeast ?? 0) >= 0) comesBefore(claim.before, claim.after);
    else if (claim.type === "duration") comesBefore(claim.start, claim.end);
  }
  for (const { stages } of path.stints ?? []) {
    stages.forEach((id, i) => {
      if (i) edge(stages[i - 1] as Id, id);
    });
  }
  const readings = periods.map(([first]) => first?.start.reading ?? first?.start.latest ?? null);
  return orderStages(readings, edges, tellingSequence(path, indexOf));
}

/** The first of those with the same id wins. */
function byId<T extends { readonly id: Id }>(list: readonly T[]): Map<Id, T> {
  return new Map(list.map((entry) => [entry.id, entry] as const).reverse());
}
