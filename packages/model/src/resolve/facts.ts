import type { CareerPath } from "../document/career-path.js";
import type { Claim, ClaimStatus, End, Id } from "../document/time.js";
import type { EdtfBoundsOptions } from "../time/edtf-bounds.js";
import { claimLimits, dateLimit } from "./claim-limits.js";
import type { VagueWords } from "./duration-months.js";
import { type Fact, type Limit, RANK } from "./fact.js";
import type { CareerFrame } from "./frame-career.js";
import { claimPoints, dateText, type NamedPeriod } from "./stage-points.js";

/** How claims are read. */
export interface FactOptions extends EdtfBoundsOptions {
  readonly words: VagueWords;
  /** Whether an assumption is made. */
  readonly assumes: (claim: Id) => boolean;
}

/** Everything that a document says about time, in its order: fields, what follows from parts and stints, claims. */
export function collectFacts(
  path: CareerPath,
  { periods, parentOf, indexOf, numbers: { find } }: CareerFrame,
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
    const whole = extent(periods[indexOf.get(parentOf[i] as Id) ?? -1]);
    const part = extent(own);
    order(`${stage.id}.partOf`, "background", [
      whole?.start,
      part?.start,
      ...(whole?.ongoing || part?.ongoing ? [] : [part?.end, whole?.last.endName]),
    ]);
  });
  for (const { id, stages } of path.stints ?? []) {
    const sequence = stages.flatMap((stage) => extent(periods[indexOf.get(stage) ?? -1]) ?? []);
    order(
      id,
      "background",
      sequence.slice(1).flatMap((after, i) => {
        const { ongoing, start, end } = sequence[i] as Extent;
        return [ongoing ? start : end, after.start];
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

/** The points between which a stage lies; those of a moment are the same. */
interface Extent {
  readonly start: string;
  readonly end: string;
  readonly ongoing: boolean;
  readonly last: NamedPeriod;
}

function extent(own: readonly NamedPeriod[] | undefined): Extent | undefined {
  const [first] = own ?? [];
  const last = own?.at(-1);
  return (
    first &&
    last && {
      start: first.startName,
      end: last.endName ?? last.startName,
      ongoing: last.end === "ongoing",
      last,
    }
  );
}

function isMade(claim: Claim, { assumes }: FactOptions): boolean {
  return claim.status !== "assumption" || assumes(claim.id);
}
