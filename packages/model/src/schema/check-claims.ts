import type { Point } from "../document/time.js";
import type { DocumentIds } from "./assign-ids.js";
import type { Draft } from "./draft.js";
import { quote } from "./json.js";
import { keepEntries } from "./keep-entries.js";
import { inside, type Place, type Reading } from "./reading.js";

type DraftClaim = NonNullable<Draft["claims"]>[number];

const pointKeys = ["point", "start", "end", "before", "after"] as const;

/** Follows the points that claims speak of. A claim about nothing is left out and kept in `extra`. */
export function checkClaims(draft: Draft, ids: DocumentIds, reading: Reading): void {
  if (!draft.claims) return;
  const periods = new Map(
    draft.stages.map((stage) => [
      stage.id,
      stage.kind === "milestone" ? 0 : 1 + (stage.laterPeriods?.length ?? 0),
    ]),
  );
  const resolve = (written: string, place: Place) => {
    const point = findPoint(written, ids.stagesAndPivots, periods);
    if (typeof point === "string") return point as Point;
    reading.report(
      point.code,
      place.pointer,
      `${quote(written)} ${point.problem}. What says so was left out and is kept in extra.`,
      point.hint,
    );
    return undefined;
  };
  const check = (claim: DraftClaim): DraftClaim | undefined => {
    if (claim.type === "anyOf") {
      keepEntries(reading, claim.claims, (one) => check(one) as typeof one | undefined);
      return claim.claims.length > 0 ? claim : undefined;
    }
    const points = claim as unknown as Record<string, Point | undefined>;
    for (const key of pointKeys) {
      const written = points[key];
      if (written === undefined) continue;
      points[key] = resolve(written, inside(reading.place(claim), key));
      if (points[key] === undefined) return undefined;
    }
    if (claim.type === "month" && claim.sameYearAs !== undefined) {
      const place = inside(reading.place(claim), "sameYearAs");
      const written = claim.sameYearAs;
      const point = resolve(written, place);
      if (point !== undefined) claim.sameYearAs = point;
      else {
        delete claim.sameYearAs;
        reading.keep(place, written);
      }
    }
    return claim;
  };
  keepEntries(reading, draft.claims, check);
}

type BadPoint = { code: "dangling-id" | "malformed-point"; problem: string; hint: string };

function findPoint(
  written: string,
  ids: ReadonlyMap<string, string>,
  periods: ReadonlyMap<string, number>,
): string | BadPoint {
  if (written === "birth" || written === "telling") return written;
  const dot = written.lastIndexOf(".");
  const side = written.slice(dot + 1);
  if (dot < 0 || (side !== "start" && side !== "end")) {
    return {
      code: "malformed-point",
      problem: "is no point in time",
      hint: 'Write "birth", "telling", "<stage id>.start" or "<stage id>.end".',
    };
  }
  // An id that was written with other characters may itself hold a number sign: the whole is tried first.
  const whole = written.slice(0, dot);
  const hash = ids.has(whole) ? -1 : whole.lastIndexOf("#");
  const number = hash < 0 ? "" : whole.slice(hash + 1);
  const id = ids.get(hash < 0 ? whole : whole.slice(0, hash));
  const count = id === undefined ? undefined : periods.get(id);
  if (count === undefined) {
    return {
      code: "dangling-id",
      problem: "speaks of a stage that isn’t in this document",
      hint: "Add the stage, or mend its id here.",
    };
  }
  if (count === 0 && side === "end") {
    return {
      code: "malformed-point",
      problem: "is no point: a milestone has only a start",
      hint: `Write "${id}.start".`,
    };
  }
  if (hash < 0) return `${id}.${side}`;
  // The first period starts, and the last one ends, where the stage does: those points have no number.
  const [least, most] = side === "start" ? [2, count] : [1, count - 1];
  if (/^[1-9]\d{0,4}$/.test(number) && Number(number) >= least && Number(number) <= most) {
    return `${id}#${number}.${side}`;
  }
  return {
    code: "malformed-point",
    problem: "names a period that this stage doesn’t have",
    hint: 'The first period ends at "#1.end", the first of laterPeriods starts at "#2.start"; the last one ends at ".end".',
  };
}
