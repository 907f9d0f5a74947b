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
  /** By number. */
  readonly names: readonly string[];
  readonly find: (name?: string) => number | undefined;
}

/** Numbers `birth`, `telling` and the points of all periods. `"<id>#1.start"` is another name of `"<id>.start"`. */
export function numberPoints(periods: readonly (readonly NamedPeriod[])[]): NumberedPoints {
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
    more?: Pick<Fact, "choose" | "date">,
  ) =>
    facts.push({
      id,
      rank: RANK[status] ?? RANK.stated,
      place: facts.length,
      points,
      ends: more ? points.flatMap((point) => find(point) ?? []) : NONE,
      limits,
      ...more,
    });
  const date = (point: string, when: End | undefined) => {
    const text = dateText(when);
    const limit = dateLimit(find(point), text, options);
    if (limit) add(point, "stated", [point], [limit], { date: text });
  };
  /** That points come one after the other: each second name after the one before. Pairs with a point that isn't there say nothing. */
  const order = (id: Id, status: ClaimStatus | "logic", names: readonly (string | undefined)[]) => {
    const limits: Limit[] = [];
    for (let i = 0; i < names.length; i += 2) {
      const a = find(names[i]);
      const b = find(names[i + 1]);
      if (a && b) limits.push([a, b, 0, Infinity]);
    }
    if (limits.length) add(id, status, names as string[], limits);
  };

  date("birth", path.person?.birth);
  date("telling", path.telling);
  path.stages.forEach((stage, i) => {
    const own = periods[i] as readonly NamedPeriod[];
    const names: (string | undefined)[] = [];
    own.forEach(({ startName, endName }, k) => {
      if (k) names.push(own[k - 1]?.endName, startName);
      if (endName) names.push(startName, endName);
    });
    order(stage.id, "logic", names);
    for (const { startName, endName, start, end } of own) {
      date(startName, start);
      if (end !== "ongoing") date(endName ?? "", end);
      else if (!stage.planned) {
        order(endName as string, "stated", [startName, "telling", "telling", endName]);
      }
    }
    const whole = periods[indexOf.get(parentOf[i] as Id) ?? -1];
    const wholeEnd = whole?.[whole.length - 1];
    const last = own[own.length - 1];
    if (!wholeEnd || !last) return;
    const endsWithin = wholeEnd.end !== "ongoing" && last.end !== "ongoing";
    order(`${stage.id}.partOf`, "background", [
      whole[0]?.startName,
      own[0]?.startName,
      ...(endsWithin ? [last.endName ?? last.startName, wholeEnd.endName] : []),
    ]);
  });
  for (const { id, stages } of path.stints ?? []) {
    const sequence = stages.flatMap((stage) => {
      const own = periods[indexOf.get(stage) ?? -1];
      return own ? [own] : [];
    });
    order(
      id,
      "background",
      sequence.slice(1).flatMap((after, i) => {
        const before = sequence[i] as readonly NamedPeriod[];
        const last = before[before.length - 1] as NamedPeriod;
        const over =
          last.end === "ongoing" ? before[0]?.startName : (last.endName ?? last.startName);
        return [over, after[0]?.startName];
      }),
    );
  }
  for (const claim of path.claims ?? []) {
    const read = isMade(claim, options) && claimLimits(claim, find, options.words, options);
    if (!read) continue;
    const more = read.choose || read.date ? read : undefined;
    add(claim.id, claim.status ?? "stated", claimPoints(claim), read.limits, more);
  }
  return facts;
}

const NONE: readonly number[] = [];

/** The EDTF text of a field, whether or not it can be read. */
export function dateText(when: When | End | undefined): string | undefined {
  return typeof when === "object" ? when?.edtf : when;
}

function isMade(claim: Claim, { assumes }: FactOptions): boolean {
  return claim.status !== "assumption" || assumes(claim.id);
}
