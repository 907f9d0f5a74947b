import {
  type Month,
  parseEdtf,
  type ResolvedPeriod,
  type ResolvedStage,
} from "@trajectoires/model";
import type { MonthRange } from "./format-duration.js";

/**
 * How many months a stage lasted, all its periods together, counted as people do: April to October of a year are seven.
 * What goes on lasts until `asOf`, and without it for nobody knows how long. `undefined` for moments and unknown lengths.
 */
export function lengthOf(
  stage: Pick<ResolvedStage, "periods" | "planned">,
  asOf?: Month,
  yearOnly = false,
): { min: number; max: number } | undefined {
  let min = 0;
  let max = 0;
  for (const period of stage.periods) {
    const length = stage.planned ? undefined : periodLength(period, asOf, yearOnly);
    if (!length) return undefined;
    min += length.min;
    max += length.max;
  }
  return max >= 0 && max >= min ? { min, max } : undefined;
}

/** Whether a length is known well enough to be printed: within two years, and not "somewhere between nothing and a lot". */
export function spreadIsTelling({ min, max }: MonthRange): boolean {
  const spread = (max ?? Infinity) - (min ?? 0);
  return spread <= 4 || (spread <= 24 && (min ?? 0) > 1);
}

function periodLength(period: ResolvedPeriod, asOf: Month | undefined, yearOnly: boolean) {
  const { start, end, ongoing } = period;
  if (start.earliest === null || start.latest === null) return undefined;
  if (ongoing && asOf === undefined) return undefined;
  const last = ongoing ? { earliest: asOf, latest: asOf } : end;
  if (last?.earliest == null || last.latest == null) return undefined;
  const widen = (month: Month, toEnd: number) =>
    yearOnly ? 12 * Math.floor(month / 12) + toEnd : month;
  const min = widen(last.earliest, 0) - widen(start.latest, 11) + 1;
  const max = widen(last.latest, 11) - widen(start.earliest, 0) + 1;
  // Known to the day: from the 15th to the 3rd is a month less.
  const partial = !yearOnly && !ongoing && dayOf(end?.date) < dayOf(start.date) - 1 ? 1 : 0;
  return { min: Math.max(0, min - partial), max: max - partial };
}

function dayOf(edtf: string | undefined): number {
  const read = edtf === undefined ? undefined : parseEdtf(edtf);
  return (read?.ok && read.value.type === "moment" && read.value.day) || Number.NaN;
}
