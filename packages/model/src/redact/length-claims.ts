import type { CareerPath } from "../document/career-path.js";
import type { Stage } from "../document/stage.js";
import type { Duration, DurationClaim, End, Point, When } from "../document/time.js";
import type { Bounds } from "../resolve/resolved.js";
import { namedPeriods } from "../resolve/stage-points.js";
import { readEdtf } from "../time/edtf.js";
import { edtfBounds } from "../time/edtf-bounds.js";
import { freeClaimIds } from "./free-claim-ids.js";

/** How long each period took, as claims, as far as its dates tell it. A period that isn't over is told up to the telling. */
export function lengthClaims(path: CareerPath): DurationClaim[] {
  const id = freeClaimIds(path, "length");
  return path.stages.flatMap((stage) =>
    stagePeriods(stage).flatMap(({ start, end, startName, endName }) => {
      const ongoing = end === "ongoing";
      const length = lengthBetween(bounds(start), bounds(ongoing ? path.telling : end));
      if (!length) return [];
      return {
        id: id(),
        type: "duration" as const,
        start: startName as Point,
        end: ongoing ? ("telling" as const) : (endName as Point),
        length,
      };
    }),
  );
}

function stagePeriods(stage: Stage) {
  return namedPeriods(stage, () => false).filter(({ endName }) => endName !== undefined);
}

function bounds(when: When | End | undefined): Bounds | undefined {
  const text = typeof when === "object" ? when.edtf : when;
  const date = text === undefined ? undefined : readEdtf(text);
  return date && edtfBounds(date);
}

/**
 * A length no more exact than its ends: from two months "about" so many months, from vaguer dates the whole range, in
 * years where it is a year wide.
 */
export function lengthBetween(
  start: Bounds | undefined,
  end: Bounds | undefined,
): Duration | undefined {
  if (!start || !end) return undefined;
  const least = end.earliest === null || start.latest === null ? null : end.earliest - start.latest;
  const most = end.latest === null || start.earliest === null ? null : end.latest - start.earliest;
  // Dates the wrong way round tell no length.
  if (most !== null && most < 0) return undefined;
  if (least === null || most === null) {
    if (most !== null) return { value: most + 1, unit: "month", word: "less-than" };
    return least !== null && least > 1
      ? { value: least - 1, unit: "month", word: "more-than" }
      : undefined;
  }
  if (most === 0) return { value: 1, unit: "month", word: "less-than" };
  if (least === most) return { value: most, unit: "month", word: "about" };
  const value = Math.max(least, 0);
  if (most - value < 11) return { value, upTo: most, unit: "month" };
  return { value: Math.floor(value / 12), upTo: Math.ceil(most / 12), unit: "year" };
}
