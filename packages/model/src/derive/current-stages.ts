import type { ResolvedCareer, ResolvedStage } from "../resolve/resolved.js";

/**
 * The stages that are going on, in the order of time: the ongoing ones, and where `asOf` is known also those that have
 * surely begun and surely not ended by then. What only starts after `asOf` isn't among them.
 */
export function currentStages(career: ResolvedCareer): ResolvedStage[] {
  const { asOf } = career;
  return career.stages
    .filter(({ start, end, ongoing, planned }) => {
      if (planned || !end) return false;
      if (asOf === undefined) return ongoing;
      if (ongoing) return (start.earliest ?? asOf) <= asOf;
      return (start.latest ?? asOf + 1) <= asOf && (end.earliest ?? asOf - 1) >= asOf;
    })
    .sort((a, b) => a.order - b.order);
}
