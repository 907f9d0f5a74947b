import {
  type Claim,
  edtfBounds,
  parseEdtf,
  type ResolvedPeriod,
  type ResolvedPoint,
} from "@trajectoires/model";

/** What words are made from, of a stage. */
export interface PeriodsOfStage {
  id: string;
  periods: ResolvedPeriod[];
  claims: Claim[];
  planned: boolean;
  ongoing: boolean;
}

/** A dated point ("2020-04"), one worked out ("2017-06..2018-12"), or one of which nothing is known (""). */
export function point(known: string): ResolvedPoint {
  const [from, to] = known.split("..");
  const sides = [from, to].map((side) => {
    const read = parseEdtf(side ?? "");
    return read.ok ? edtfBounds(read.value) : undefined;
  });
  const dated = to === undefined;
  const earliest = sides[0]?.earliest ?? null;
  const latest = (dated ? sides[0] : sides[1])?.latest ?? null;
  const reading = earliest === null || latest === null ? null : (earliest + latest) / 2;
  return { earliest, latest, reading, ...(dated && known && { date: known }) };
}

/** A period from one such point to another; `null` for a moment. */
export const period = (
  start: string,
  end: string | null,
  more: Partial<ResolvedPeriod> = {},
): ResolvedPeriod => ({
  start: point(start),
  end: end === null ? null : point(end),
  ongoing: false,
  endUnknown: false,
  ...more,
});

export const stage = (
  periods: ResolvedPeriod[],
  claims: Claim[] = [],
  planned = false,
): PeriodsOfStage => ({
  id: "x",
  periods,
  claims,
  planned,
  ongoing: periods.some((one) => one.ongoing),
});
