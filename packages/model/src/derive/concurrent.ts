import type { Id } from "../document/time.js";
import { monthsBetween } from "../resolve/months-between.js";
import type { Distance, ResolvedCareer, ResolvedStage } from "../resolve/resolved.js";
import { type Answer, outerPoints } from "./relate.js";

/** A stage that ran at the same time, surely or perhaps. */
export interface Concurrency {
  readonly id: Id;
  readonly answer: Exclude<Answer, "no">;
}

/**
 * The stages that ran beside a stage, in the order of time. Sharing only a month of change is not running beside.
 * Moments, planned stages, and what the stage is part of or has as parts are left out.
 */
export function concurrentWith(career: ResolvedCareer, id: Id): Concurrency[] {
  const own = career.stageById.get(id);
  if (!own?.end) return [];
  const [start, end] = outerPoints(own);
  return [...career.stages]
    .sort((a, b) => a.order - b.order)
    .flatMap((other): Concurrency[] => {
      if (!other.end || other.planned || other === own) return [];
      if (isWithin(career, other, id) || isWithin(career, own, other.id)) return [];
      const [otherStart, otherEnd] = outerPoints(other);
      const overlap = [
        monthsBetween(career, start, otherEnd),
        monthsBetween(career, otherStart, end),
      ];
      if (overlap.some(({ atMost }) => atMost !== null && atMost <= 0)) return [];
      const certain = overlap.every(({ atLeast }: Distance) => atLeast !== null && atLeast > 0);
      return [{ id: other.id, answer: certain ? "yes" : "maybe" }];
    });
}

/** Whether a stage is part of another, at whatever depth. */
function isWithin(career: ResolvedCareer, stage: ResolvedStage, whole: Id): boolean {
  for (let at: ResolvedStage | undefined = stage; at?.parent !== undefined; ) {
    if (at.parent === whole) return true;
    at = career.stageById.get(at.parent);
  }
  return false;
}
