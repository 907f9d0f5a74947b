import type { Id, ResolvedCareer } from "@trajectoires/model";

/** The number of each pivot by id, from 1, in the order of time of the stages they lead to: the same in every view. */
export function numberPivots(career: ResolvedCareer): ReadonlyMap<Id, number> {
  const pivots = (career.path.pivots ?? []).map((pivot) => ({
    id: pivot.id,
    order: career.stageById.get(pivot.between[1])?.order ?? Number.POSITIVE_INFINITY,
  }));
  pivots.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  return new Map(pivots.map(({ id }, index) => [id, index + 1]));
}
