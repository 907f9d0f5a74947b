import type { Edtf } from "@trajectoires/model";
import { edtfBounds, parseEdtf, toMonth } from "@trajectoires/model/time";

/**
 * Months from a date to a moment, both months counted as on a résumé: a range where the date is less precise than a month. `undefined`
 * for a date that can't be read, is open or lies ahead.
 *
 * @param now milliseconds since 1970, UTC
 */
export function monthsSince(start: Edtf, now: number): { min: number; max: number } | undefined {
  const date = parseEdtf(start);
  if (!date.ok) return undefined;
  const { earliest, latest } = edtfBounds(date.value);
  if (earliest === null || latest === null) return undefined;
  const today = new Date(now);
  const month = toMonth(today.getUTCFullYear(), today.getUTCMonth() + 1);
  return earliest > month
    ? undefined
    : { min: Math.max(1, month - latest + 1), max: month - earliest + 1 };
}
