import type { Month, ResolvedCareer, ResolvedPoint, ResolvedStage } from "../resolve/resolved.js";
import { periodNames } from "../resolve/stage-points.js";
import { parseEdtf } from "../time/edtf.js";
import { edtfSpan } from "../time/edtf-bounds.js";

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
 * The periods of a stage as stretches. A moment has none, and neither has what begins only after `asOf`.
 *
 * Months count as readers of a résumé count them: from January to March is three, both months included. Dates to the
 * day count days. A length that the document itself states ("six months") is taken as stated. A length that only
 * follows from other claims may be either, so that its upper bound includes the last month and its lower doesn't.
 */
export function stageStretches(career: ResolvedCareer, stage: ResolvedStage): Stretch[] {
  const { asOf } = career;
  return stage.periods.flatMap((period, k) => {
    const { startName, endName } = periodNames(stage.id, k, stage.periods.length);
    const { start, ongoing } = period;
    const end: ResolvedPoint | null =
      ongoing && asOf !== undefined ? { earliest: asOf, latest: asOf, reading: asOf } : period.end;
    if (!end || (ongoing && asOf !== undefined && (start.earliest ?? asOf) > asOf)) return [];

    const startSpan = daySpan(start);
    const endSpan = daySpan(end);
    const counted = (start.date && end.date) || ongoing ? 1 : 0;
    const apart =
      ongoing && asOf !== undefined
        ? { atLeast: minus(asOf, start.latest), atMost: minus(asOf, start.earliest) }
        : career.between(startName, endName);
    // What only goes on until asOf may not have begun yet; anything else ends no earlier than it starts.
    const apartAtLeast = Math.max(apart.atLeast ?? 0, ongoing && asOf !== undefined ? -1 : 0);
    let atLeast = apartAtLeast + counted;
    let atMost = apart.atMost === null ? null : Math.max(apart.atMost + 1, atLeast);
    if (startSpan && endSpan) {
      atLeast = Math.max(Math.round(endSpan.end - startSpan.start), 0);
      atMost = atLeast;
    }
    const stated = stage.claims.find(
      (claim) => claim.type === "duration" && claim.start === startName && claim.end === endName,
    );
    if (stated && !counted && apart.atMost !== null) atMost = Math.max(apart.atMost, atLeast);

    const readingStart = start.reading;
    const readingEnd =
      end.reading === null
        ? null
        : endSpan
          ? endSpan.end
          : end.reading + (counted || !stated ? 1 : 0);
    const reading =
      readingStart === null || readingEnd === null
        ? null
        : clamp(Math.round(readingEnd - readingStart), atLeast, atMost);
    return [
      {
        startName,
        endName,
        earliestStart: startSpan?.start ?? start.earliest ?? -Infinity,
        latestStart: startSpan?.start ?? start.latest ?? Infinity,
        earliestEnd: endSpan?.end ?? (end.earliest ?? -Infinity) + counted,
        latestEnd: endSpan?.end ?? (end.latest ?? Infinity) + 1,
        readingStart,
        readingEnd,
        length: { atLeast, atMost, reading },
      },
    ];
  });
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

function daySpan({ date }: ResolvedPoint): { start: number; end: number } | undefined {
  const read = date ? parseEdtf(date) : undefined;
  if (!read?.ok || read.value.type !== "moment" || !read.value.day) return undefined;
  return edtfSpan(read.value) as { start: number; end: number };
}

function clamp(value: number, least: number, most: number | null): number {
  return Math.max(least, most === null ? value : Math.min(value, most));
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function minus(a: Month, b: Month | null): number | null {
  return b === null ? null : a - b;
}
