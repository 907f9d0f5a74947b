import type { CareerPath } from "../document/career-path.js";
import type { Stage } from "../document/stage.js";
import type { Id } from "../document/time.js";
import { claimPoints, type NamedPeriod, namedPeriods } from "./stage-points.js";

/** What a document has times for, before any of them is known. */
export interface CareerFrame {
  /** Where each id is, the first of those with the same. */
  readonly indexOf: ReadonlyMap<Id, number>;
  /** By stage. */
  readonly parentOf: readonly (Id | undefined)[];
  /** By stage. */
  readonly periods: readonly (readonly NamedPeriod[])[];
  readonly numbers: NumberedPoints;
}

/** A document's points, numbered; 0 is the origin of the calendar. */
export interface NumberedPoints {
  readonly size: number;
  /** By number. */
  readonly names: readonly string[];
  readonly find: (name?: string) => number | undefined;
}

/** Numbers `birth`, `telling` and the points of all periods. `"<id>#1.start"` is another name of `"<id>.start"`. */
function numberPoints(periods: readonly (readonly NamedPeriod[])[]): NumberedPoints {
  const names = ["", "birth", "telling"];
  for (const own of periods) {
    for (const { startName, endName } of own) {
      names.push(startName);
      if (endName) names.push(endName);
    }
  }
  const numbers = new Map(names.map((name, point) => [name, point]));
  numbers.delete("");
  // The first and the last period may be named by their number as well: what starts by that and has no such end is the last.
  const find = (name = ""): number | undefined =>
    numbers.get(name) ??
    (/#1\.start$/.test(name)
      ? numbers.get(name.replace("#1.", "."))
      : /#\d+\.end$/.test(name) && find(name.replace(/end$/, "start"))
        ? numbers.get(name.replace(/#.*/, ".end"))
        : undefined);
  return { size: names.length, names, find };
}

/** Finds the stages' periods and names their points. */
export function frameCareer(path: CareerPath): CareerFrame {
  const claimed = new Set(path.claims?.flatMap(claimPoints));
  const isClaimed = (point: string) => claimed.has(point);
  const indexOf = firstIndices(path.stages);
  const periods = path.stages.map((stage, i) =>
    // Of stages with the same id the first has the names.
    namedPeriods(stage, isClaimed, indexOf.get(stage.id) === i ? stage.id : `${stage.id}@${i}`),
  );
  return {
    indexOf,
    parentOf: soundParents(path.stages, indexOf),
    periods,
    numbers: numberPoints(periods),
  };
}

/** Where each id is, the first of those with the same. */
function firstIndices(list: readonly { readonly id: Id }[]): Map<Id, number> {
  return new Map(list.map(({ id }, i) => [id, i] as const).reverse());
}

/** The whole that each stage is part of, unless it is missing or the chain of wholes runs in a circle. */
function soundParents(
  stages: readonly Stage[],
  indexOf: ReadonlyMap<Id, number>,
): (Id | undefined)[] {
  return stages.map(({ id, partOf }) => {
    if (partOf === undefined) return undefined;
    const seen = new Set([id]);
    for (let whole: Id | undefined = partOf; whole !== undefined; ) {
      if (seen.has(whole)) return undefined;
      seen.add(whole);
      whole = stages[indexOf.get(whole) ?? -1]?.partOf;
    }
    return indexOf.has(partOf) ? partOf : undefined;
  });
}
