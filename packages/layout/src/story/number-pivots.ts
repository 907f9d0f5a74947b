import type { Id, Pivot, ResolvedCareer } from "@trajectoires/model";

/**
 * Where a pivot stands in the order of time: just before the stage it leads to. Where that one had begun before the stage it comes
 * from (somebody went back), just behind the latter.
 */
export function pivotOrder(career: ResolvedCareer, { between: [before, after] }: Pivot): number {
  const start = career.stageById.get(before)?.order ?? -Infinity;
  const end = career.stageById.get(after)?.order ?? Infinity;
  return end > start ? end - 0.5 : start + 0.5;
}

/** The number of each pivot by id, from 1, in the order of time: the same in every view. */
export function numberPivots(career: ResolvedCareer): ReadonlyMap<Id, number> {
  const pivots = (career.path.pivots ?? []).map((pivot) => ({
    id: pivot.id,
    order: pivotOrder(career, pivot),
  }));
  pivots.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  return new Map(pivots.map(({ id }, index) => [id, index + 1]));
}
