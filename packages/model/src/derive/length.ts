import { monthsBetween } from "../resolve/months-between.js";
import type {
  ResolvedCareer,
  ResolvedPeriod,
  ResolvedPoint,
  ResolvedStage,
} from "../resolve/resolved.js";
import { periodNames } from "../resolve/stage-points.js";
import { edtfSpan } from "../time/edtf-bounds.js";
import { dayOfPoint } from "./day-of-point.js";

/** A length of time in months, as far as it is known. */
export interface Length {
  readonly atLeast: number;
  /** `null` where nothing limits it. */
  readonly atMost: number | null;
  /** In the one consistent reading that is drawn; `null` where nothing places it. */
  readonly reading: number | null;
}

/** A stretch of months, half-open, as far as it is known, with what its length is known to be. */
export interface Stretch {
  /** The names of the points that limit it. */
  readonly startName: string;
  readonly endName: string;
  /** First month that it may hold, and first month that it surely holds. */
  readonly earliestStart: number;
  readonly latestStart: number;
  /** The month after the last that it surely holds, and after the last that it may hold. */
  readonly earliestEnd: number;
  readonly latestEnd: number;
  readonly readingStart: number | null;
  readonly readingEnd: number | null;
  readonly length: Length;
}

/**
 * The periods of a stage as stretches. A moment has none, neither has what begins only after `asOf`, and of stages with the
 * same id only the first has points to go by.
 */
export function stageStretches(career: ResolvedCareer, stage: ResolvedStage): Stretch[] {
  if (career.stageById.get(stage.id) !== stage) return [];
  return stage.periods.flatMap((period, k) => {
    const names = periodNames(stage.id, k, stage.periods.length);
    return periodStretch(career, stage, period, names) ?? [];
  });
}

/**
 * Months count as readers of a résumé count them: from January to March is three, both months included. Dates to the
 * day count days. A length that the document itself states ("six months") is taken as stated. A length that only
 * follows from other claims may be either, so that its upper bound includes the last month and its lower doesn't.
 */
function periodStretch(
  career: ResolvedCareer,
  { claims }: ResolvedStage,
  { start, end: stated, ongoing }: ResolvedPeriod,
  { startName, endName }: { startName: string; endName: string },
): Stretch | undefined {
  const asOf = ongoing ? career.asOf : undefined;
  const end = asOf === undefined ? stated : { earliest: asOf, latest: asOf, reading: asOf };
  if (!end || (start.earliest ?? -Infinity) > (asOf ?? Infinity)) return undefined;

  const [first, last] = [daySpan(start), daySpan(end)];
  const counted = (start.date && end.date) || ongoing ? 1 : 0;
  const isStated = claims.some(
    (claim) => claim.type === "duration" && claim.start === startName && claim.end === endName,
  );
  const endMonth = counted || !isStated ? 1 : 0;
  let length: { atLeast: number; atMost: number | null };
  if (first && last) {
    const days = Math.max(Math.round(last.end - first.start), 0);
    length = { atLeast: days, atMost: days };
  } else if (asOf !== undefined) {
    // It may not have begun by then.
    length = {
      atLeast: start.latest === null ? 0 : Math.max(asOf - start.latest + 1, 0),
      atMost: start.earliest === null ? null : asOf - start.earliest + 1,
    };
  } else {
    const apart = monthsBetween(career, startName, endName);
    const atLeast = Math.max(apart.atLeast ?? 0, 0) + counted;
    length = {
      atLeast,
      atMost: apart.atMost === null ? null : Math.max(apart.atMost + endMonth, atLeast),
    };
  }
  const readingEnd = end.reading === null ? null : (last?.end ?? end.reading + endMonth);
  const drawn = minus(readingEnd, start.reading);
  return {
    startName,
    endName,
    earliestStart: first?.start ?? start.earliest ?? -Infinity,
    latestStart: first?.start ?? start.latest ?? Infinity,
    earliestEnd: last?.end ?? (end.earliest ?? -Infinity) + counted,
    latestEnd: last?.end ?? (end.latest ?? Infinity) + 1,
    readingStart: start.reading,
    readingEnd,
    length: {
      ...length,
      reading: drawn === null ? null : clamp(Math.round(drawn), length.atLeast, length.atMost),
    },
  };
}

/** Lengths one after the other. */
export function addLengths(lengths: readonly Length[]): Length {
  return lengths.reduce(
    (a, b) => ({
      atLeast: a.atLeast + b.atLeast,
      atMost: plus(a.atMost, b.atMost),
      reading: plus(a.reading, b.reading),
    }),
    { atLeast: 0, atMost: 0, reading: 0 },
  );
}

function daySpan(point: ResolvedPoint): { start: number; end: number } | undefined {
  const date = dayOfPoint(point);
  return date && (edtfSpan(date) as { start: number; end: number });
}

function clamp(value: number, least: number, most: number | null): number {
  return Math.max(least, most === null ? value : Math.min(value, most));
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function minus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
