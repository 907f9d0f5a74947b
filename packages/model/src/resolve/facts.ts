import type { CareerPath } from "../document/career-path.js";
import type { Claim, ClaimStatus, End, Id, When } from "../document/time.js";
import type { EdtfBoundsOptions } from "../time/edtf-bounds.js";
import { claimLimits, dateLimit } from "./claim-limits.js";
import type { VagueWords } from "./duration-months.js";
import { type Fact, type Limit, RANK } from "./fact.js";
import { claimPoints, type NamedPeriod } from "./stage-points.js";

/** How claims are read. */
export interface FactOptions extends EdtfBoundsOptions {
  readonly words: VagueWords;
  /** Whether an assumption is made. */
  readonly assumes: (claim: Id) => boolean;
}

/** A document's points, numbered; 0 is the origin of the calendar. */
export interface NumberedPoints {
  readonly size: number;
  readonly find: (name: string) => number | undefined;
}

/** Numbers `birth`, `telling` and the points of all periods. `"<id>#1.start"` is another name of `"<id>.start"`. */
export function numberPoints(periods: readonly (readonly NamedPeriod[])[]): NumberedPoints {
  const numbers = new Map([
    ["birth", 1],
    ["telling", 2],
  ]);
  let size = 3;
  for (const { startName, endName, aliases } of periods.flat()) {
    numbers.set(startName, size).set(aliases[0], size++);
    if (endName) numbers.set(endName, size).set(aliases[1], size++);
  }
  return { size, find: (name) => numbers.get(name) };
}

/** Everything that a document says about time, in its order: fields, what follows from parts and stints, claims. */
export function collectFacts(
  path: CareerPath,
  periods: readonly (readonly NamedPeriod[])[],
  parentOf: readonly (Id | undefined)[],
  indexOf: ReadonlyMap<Id, number>,
  { find }: NumberedPoints,
  options: FactOptions,
): Fact[] {
  const facts: Fact[] = [];
  const add = (
    id: Id,
    status: ClaimStatus | "logic",
    points: readonly string[],
    limits: readonly Limit[],
    choose?: Fact["choose"],
  ) =>
    facts.push({
      id,
      rank: RANK[status] ?? RANK.stated,
      place: facts.length,
      points,
      limits,
      choose,
    });
  const date = (point: string, when: End | undefined) => {
    const limit = dateLimit(find(point), dateText(when), options);
    if (limit) add(point, "stated", [point], [limit]);
  };
  const order = (id: Id, status: ClaimStatus | "logic", before?: string, after?: string) => {
    const [a, b] = [find(before ?? ""), find(after ?? "")];
    if (a === undefined || b === undefined) return;
    add(id, status, [before as string, after as string], [[a, b, 0, Number.POSITIVE_INFINITY]]);
  };

  date("birth", path.person?.birth);
  date("telling", path.telling);
  path.stages.forEach((stage, i) => {
    const own = periods[i] as readonly NamedPeriod[];
    own.forEach(({ startName, endName, start, end }, k) => {
      order(stage.id, "logic", own[k - 1]?.endName, startName);
      order(stage.id, "logic", startName, endName);
      date(startName, start);
      if (end !== "ongoing") date(endName ?? "", end);
      else if (!stage.planned) {
        order(`${stage.id}.end`, "stated", startName, "telling");
        order(`${stage.id}.end`, "stated", "telling", endName);
      }
    });
    const whole = periods[indexOf.get(parentOf[i] as Id) ?? -1];
    const [first, last] = [own[0], own[own.length - 1]];
    if (!whole || !first || !last) return;
    const wholeEnd = whole[whole.length - 1] as NamedPeriod;
    order(`${stage.id}.partOf`, "background", whole[0]?.startName, first.startName);
    if (wholeEnd.end !== "ongoing" && last.end !== "ongoing") {
      order(`${stage.id}.partOf`, "background", last.endName ?? last.startName, wholeEnd.endName);
    }
  });
  for (const { id, stages } of path.stints ?? []) {
    stages.forEach((stage, i) => {
      const before = periods[indexOf.get(stages[i - 1] ?? "") ?? -1];
      const after = periods[indexOf.get(stage) ?? -1];
      const last = before?.[before.length - 1];
      if (!last || !after) return;
      order(
        id,
        "background",
        last.end === "ongoing" ? before[0]?.startName : (last.endName ?? last.startName),
        after[0]?.startName,
      );
    });
  }
  for (const claim of path.claims ?? []) {
    const read = isMade(claim, options) && claimLimits(claim, find, options.words, options);
    if (read) add(claim.id, claim.status ?? "stated", claimPoints(claim), read.limits, read.choose);
  }
  return facts;
}

/** The EDTF text of a field, whether or not it can be read. */
export function dateText(when: When | End | undefined): string | undefined {
  return typeof when === "object" ? when?.edtf : when;
}

function isMade(claim: Claim, { assumes }: FactOptions): boolean {
  return claim.status !== "assumption" || assumes(claim.id);
}
