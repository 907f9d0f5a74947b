import {
  type Edtf,
  edtfSpan,
  type Length,
  type Month,
  parseEdtf,
  type ResolvedPeriod,
  type ResolvedStage,
} from "@trajectoires/model";

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

/** The length to print beside a period: only where it is known within two years, and is not "between nothing and a lot". */
export function printedLength(
  stage: Pick<ResolvedStage, "periods" | "planned">,
  options: { asOf?: Month | undefined; length?: Pick<Length, "atLeast" | "atMost"> | undefined },
  yearOnly: boolean,
): { min: number; max: number } | undefined {
  const worked = lengthOf(stage, options.asOf, yearOnly);
  const { atLeast = 0, atMost = null } = options.length ?? {};
  const lasts = !stage.planned && stage.periods.some((period) => period.end || period.ongoing);
  const known =
    options.length && !yearOnly && lasts && atMost !== null
      ? { min: Math.max(0, atLeast), max: atMost }
      : worked;
  if (!known) return undefined;
  const spread = known.max - known.min;
  return spread >= 0 && (spread <= 4 || (spread <= 24 && known.min > 1)) ? known : undefined;
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
  const exact = yearOnly || ongoing ? undefined : monthsBetweenDays(start.date, end?.date);
  return exact === undefined ? { min: Math.max(0, min), max } : { min: exact, max: exact };
}

/** Months, rounded, from one day to another, the last day included; `undefined` unless both are days. */
function monthsBetweenDays(start: Edtf | undefined, end: Edtf | undefined): number | undefined {
  const [first, last] = [start, end].map((edtf) => {
    const read = edtf === undefined ? undefined : parseEdtf(edtf);
    return read?.ok && read.value.type === "moment" && read.value.day ? read.value : undefined;
  });
  if (!first || !last) return undefined;
  const months = (edtfSpan(last).end ?? 0) - (edtfSpan(first).start ?? 0);
  return Math.max(0, Math.round(months));
}
