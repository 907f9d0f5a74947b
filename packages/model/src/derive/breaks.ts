import type { StageKind } from "../document/stage.js";
import type { Id } from "../document/time.js";
import { monthsBetween } from "../resolve/months-between.js";
import type { ResolvedCareer, ResolvedStage } from "../resolve/resolved.js";
import { outerPoints } from "./relate.js";

/** Whole months between two stages of which the document says nothing, or says that they were a break. */
export interface DetectedBreak {
  /** The stage before, and the one after. */
  readonly after: Id;
  readonly before: Id;
  /** Whole months, as few and as many as they may be. */
  readonly atLeast: number;
  readonly atMost: number | null;
  /** The stages of kind `"break"` that the document tells about them. */
  readonly told: readonly Id[];
}

const ACTIVE: readonly StageKind[] = [
  "role",
  "study",
  "venture",
  "volunteering",
  "service",
  "project",
];

/**
 * The breaks that are certain: stretches between posts, studies, ventures, voluntary work and projects that surely last
 * longer than so many whole months. A fact, not a judgement: what may have been filled isn't listed, and a stage whose
 * time is unknown may fill anything.
 *
 * @param options.longerThan Whole months. Default 3.
 */
export function detectBreaks(
  career: ResolvedCareer,
  { longerThan = 3 }: { readonly longerThan?: number } = {},
): DetectedBreak[] {
  const active = career.stages
    .filter(({ stage, end, planned }) => end && !planned && ACTIVE.includes(stage.kind))
    .sort((a, b) => a.order - b.order);
  const breaks: DetectedBreak[] = [];
  let last: ResolvedStage | undefined;
  for (const next of active) {
    if (last) {
      const found = breakBefore(career, active, last, next, longerThan);
      if (found) breaks.push(found);
    }
    if (!last || endReading(next) > endReading(last)) last = next;
  }
  return breaks;
}

function endReading({ end, ongoing }: ResolvedStage): number {
  return ongoing ? Infinity : (end?.reading ?? -Infinity);
}

function breakBefore(
  career: ResolvedCareer,
  active: readonly ResolvedStage[],
  last: ResolvedStage,
  next: ResolvedStage,
  longerThan: number,
): DetectedBreak | undefined {
  const [start] = outerPoints(next);
  const [, end] = outerPoints(last);
  const stretch = monthsBetween(career, end, start);
  // A month of change on either side is not part of it: March to May leaves April.
  if ((stretch.atLeast ?? 0) - 1 <= longerThan) return undefined;
  let atLeast = Infinity;
  for (const other of active) {
    if (other === next) continue;
    const [otherStart, otherEnd] = outerPoints(other);
    // Whatever surely starts no earlier cannot fill it; every other stage has to be over before.
    if ((monthsBetween(career, start, otherStart).atLeast ?? -1) >= 0) continue;
    const apart = other.ongoing ? null : monthsBetween(career, otherEnd, start).atLeast;
    if (apart === null || apart - 1 <= longerThan) return undefined;
    atLeast = Math.min(atLeast, apart - 1);
  }
  if (atLeast === Infinity) return undefined;
  return {
    after: last.id,
    before: next.id,
    atLeast,
    atMost: stretch.atMost === null ? null : Math.max(stretch.atMost - 1, atLeast),
    told: career.stages.flatMap(({ id, stage, start: from, end: to }) =>
      stage.kind === "break" &&
      (from.reading ?? Infinity) < (next.start.reading ?? 0) &&
      (to?.reading ?? -Infinity) > (last.end?.reading ?? 0)
        ? [id]
        : [],
    ),
  };
}
