import type { Stage, StageKind } from "../document/stage.js";
import type { Claim, End, Id, SimpleClaim, When } from "../document/time.js";

/** A period of a stage with the names of its points. */
export interface NamedPeriod {
  readonly startName: string;
  /** Absent for a moment. */
  readonly endName: string | undefined;
  readonly start: When | undefined;
  readonly end: End | undefined;
}

/** Kinds that are moments unless the document gives them an end. */
const MOMENTS: readonly StageKind[] = ["credential", "award", "publication", "life"];

/**
 * The periods of a stage. The first starts at `<id>.start` and the last ends at `<id>.end`; between them the k-th
 * period ends at `<id>#k.end` and starts at `<id>#k.start`.
 *
 * @param isClaimed Whether a claim names a point.
 * @param id What its points are named after.
 */
export function namedPeriods(
  stage: Stage,
  isClaimed: (point: string) => boolean,
  id: Id = stage.id,
): NamedPeriod[] {
  const { kind, laterPeriods = [] } = stage;
  const momentary =
    kind === "milestone" ||
    (MOMENTS.includes(kind) && !stage.end && !laterPeriods.length && !isClaimed(`${id}.end`));
  const periods = [stage, ...(momentary ? [] : laterPeriods)];
  return periods.map(({ start, end }, k) => {
    const { startName, endName } = periodNames(id, k, periods.length);
    return {
      startName,
      endName: momentary ? undefined : endName,
      start,
      end: momentary ? undefined : end,
    };
  });
}

/** The names of the points of the k-th period (from 0) of those that a stage has. */
export function periodNames(
  id: Id,
  k: number,
  count: number,
): { startName: string; endName: string } {
  return {
    startName: k === 0 ? `${id}.start` : `${id}#${k + 1}.start`,
    endName: k === count - 1 ? `${id}.end` : `${id}#${k + 1}.end`,
  };
}

/** The EDTF text of a field, whether or not it can be read. */
export function dateText(when: When | End | undefined): string | undefined {
  return typeof when === "object" ? when?.edtf : when;
}

/** The points that a claim speaks of, those of every alternative included. */
export function claimPoints(claim: Claim): string[] {
  switch (claim.type) {
    case "order":
      return [claim.before, claim.after];
    case "duration":
      return [claim.start, claim.end];
    case "age":
      return ["birth", claim.point];
    case "month":
      return claim.sameYearAs ? [claim.point, claim.sameYearAs] : [claim.point];
    case "anyOf":
      return (claim.claims ?? ([] as SimpleClaim[])).flatMap(claimPoints);
    default:
      return [claim.point];
  }
}

/** The stage that a point belongs to; `"birth"` and `"telling"` name none. */
export function stageOfPoint(point: string): Id {
  return point.replace(/(#\d+)?\.(start|end)$/, "");
}
