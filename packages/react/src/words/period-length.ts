import type { Month, ResolvedPoint } from "@trajectoires/model";
import { edtfSpan, readEdtf } from "@trajectoires/model/time";
import type { PeriodOf } from "./describe-period.js";

/**
 * How many months a stage lasted, all its periods together, counted as people do: April to October of a year are seven.
 * Whether the last month counts where dates were only worked out nobody knows.
 * What goes on lasts until `asOf`, and without it for nobody knows how long. `undefined` for moments and unknown lengths.
 */
export function lengthOf(
  { periods, planned }: Pick<PeriodOf, "periods" | "planned">,
  asOf?: Month,
  yearOnly?: boolean,
): { min: number; max: number } | undefined {
  // A year may be meant from its first month on, or up to its last.
  const first = (month: Month) => (yearOnly ? 12 * Math.floor(month / 12) : month);
  const last = (month: Month) => first(month) + (yearOnly ? 11 : 0);
  let min = 0;
  let max = 0;
  for (const { start, end, ongoing } of periods) {
    const to = ongoing ? { earliest: asOf, latest: asOf } : end;
    const [firstDay, lastDay] = [start, ongoing || yearOnly ? null : end].map(daySpan);
    const days = firstDay && lastDay && Math.max(0, Math.round(lastDay.end - firstDay.start));
    // A missing limit makes the sum no number.
    const counted = ongoing || (start.date && end?.date) ? 1 : 0;
    min += days ?? Math.max(0, first(to?.earliest ?? NaN) - last(start.latest ?? NaN) + counted);
    max += days ?? last(to?.latest ?? NaN) - first(start.earliest ?? NaN) + 1;
  }
  return !planned && max >= 0 && max >= min ? { min, max } : undefined;
}

/** The stretch of a date to the day, in months with fractions. */
function daySpan(point: ResolvedPoint | null): { start: number; end: number } | undefined {
  const date = readEdtf(point?.date ?? "");
  return date && "day" in date ? (edtfSpan(date) as { start: number; end: number }) : undefined;
}
