import type { CareerPath } from "../document/career-path.js";
import type { Stage } from "../document/stage.js";
import type { Claim, Id } from "../document/time.js";
import type { CareerFrame } from "./frame-career.js";
import type { ResolvedPeriod, ResolvedStage } from "./resolved.js";
import { claimPoints, stageOfPoint } from "./stage-points.js";

/**
 * Document, stages' times and relations put together.
 *
 * @param frame the document's stages with their points
 * @param gone ids of the claims that were set aside: they speak for no stage
 * @param periods of every stage
 * @param sequence the stages' indices in the order of time
 */
export function assembleStages(
  path: CareerPath,
  { parentOf, indexOf }: CareerFrame,
  gone: ReadonlySet<Id>,
  periods: readonly (readonly ResolvedPeriod[])[],
  sequence: readonly number[],
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
  sequence.forEach((stage, i) => {
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

/** The first of those with the same id wins. */
function byId<T extends { readonly id: Id }>(list: readonly T[]): Map<Id, T> {
  return new Map(list.map((entry) => [entry.id, entry] as const).reverse());
}
