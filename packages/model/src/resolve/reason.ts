import type { CareerPath } from "../document/career-path.js";
import type { Claim, Edtf, Id } from "../document/time.js";
import { dateText, stageOfPoint } from "./stage-points.js";

/** What stands behind an id that explanations and conflicts name: a claim, or what the document says without one. */
export type Reason =
  /** A claim of the document. */
  | { readonly kind: "claim"; readonly id: Id; readonly claim: Claim }
  /** A date in a field: of a stage's start or end, of birth or of the telling. */
  | { readonly kind: "date"; readonly id: Id; readonly point: string; readonly date: Edtf }
  /** A stage goes on at the time of telling. */
  | { readonly kind: "ongoing"; readonly id: Id; readonly stage: Id }
  /** A stage doesn't end before it starts, nor do its periods begin before the one before has ended. */
  | { readonly kind: "stage"; readonly id: Id; readonly stage: Id }
  /** A stage lies within the one that it is part of. */
  | { readonly kind: "part"; readonly id: Id; readonly stage: Id; readonly whole: Id }
  /** The stages of a stint follow each other. */
  | { readonly kind: "stint"; readonly id: Id; readonly stages: readonly Id[] };

/**
 * Finds what an id stands for that `ExplainedCareer.explain` or a conflict names. Where a claim has the id of something else
 * the claim is meant.
 *
 * @returns `undefined` for an id that names nothing in the document.
 */
export function findReason(path: CareerPath, id: Id): Reason | undefined {
  const claim = path.claims?.find((one) => one.id === id);
  if (claim) return { kind: "claim", id, claim };
  const stint = path.stints?.find((one) => one.id === id);
  if (stint) return { kind: "stint", id, stages: stint.stages };
  const name = stageOfPoint(id).replace(/\.partOf$/, "");
  const stage = path.stages.find((one) => one.id === name);
  if (stage && id === name) return { kind: "stage", id, stage: id };
  if (stage && id === `${name}.partOf`) {
    return { kind: "part", id, stage: name, whole: stage.partOf as Id };
  }
  const date = dateOf(path, id, stage);
  if (date === undefined) return undefined;
  return date === "ongoing"
    ? { kind: "ongoing", id, stage: name }
    : { kind: "date", id, point: id, date };
}

function dateOf(
  path: CareerPath,
  point: string,
  stage: CareerPath["stages"][number] | undefined,
): Edtf | undefined {
  if (point === "birth") return dateText(path.person?.birth);
  if (point === "telling") return dateText(path.telling);
  const side = point.endsWith(".start") ? "start" : "end";
  const periods = stage ? [stage, ...(stage.laterPeriods ?? [])] : [];
  const number = /#(\d+)\./.exec(point)?.[1];
  const period = number
    ? periods[Number(number) - 1]
    : periods[side === "start" ? 0 : periods.length - 1];
  return dateText(period?.[side]);
}
