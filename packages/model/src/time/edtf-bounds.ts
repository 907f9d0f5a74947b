import type { Edtf } from "../document/time.js";
import type { Bounds, Month } from "../resolve/resolved.js";
import type { EdtfDate, EdtfMoment } from "./edtf.js";
import { daysInMonth, monthParts, toMonth } from "./month.js";

/** How to read what EDTF leaves open. */
export interface EdtfBoundsOptions {
  /** Whose seasons: spring is March to May in the `"north"` (the default), September to November in the `"south"`. */
  readonly hemisphere?: "north" | "south";
  /**
   * By how many months an approximate date (`~`, `%`) may be off on either side. Default 0: EDTF doesn't say how wide
   * `~` is, so unless somebody states it the bounds stay those of the date and only the printed words say "about".
   */
  readonly approximateMonths?: number;
}

/**
 * The months in which a date may lie, both inclusive. Seasons are meteorological; winter begins in the December of its
 * year. An open and an unknown side of an interval are both unbounded (`null`).
 */
export function edtfBounds(date: EdtfDate, options: EdtfBoundsOptions = {}): Bounds {
  const [start, end] = date.type === "interval" ? [date.start, date.end] : [date, date];
  const earliest =
    typeof start === "string" ? null : firstMonth(start, options) - margin(start, options);
  const latest = typeof end === "string" ? null : lastMonth(end, options) + margin(end, options);
  // Seasons of the other hemisphere may turn an interval round: then only its start is sure.
  return { earliest, latest: latest !== null && latest < (earliest ?? latest) ? earliest : latest };
}

/**
 * The stretch in which a date lies, half-open, in months with fractions: `"2020-04"` is [24243, 24244), and
 * `"2020-04-16"` half a month into it. Finer than `edtfBounds` only for dates to the day.
 */
export function edtfSpan(
  date: EdtfDate,
  options: EdtfBoundsOptions = {},
): { start: number | null; end: number | null } {
  const { earliest, latest } = edtfBounds(date, options);
  const [start, end] = date.type === "interval" ? [date.start, date.end] : [date, date];
  return {
    start: earliest === null ? null : earliest + dayFraction(start, 0, options),
    end: latest === null ? null : latest + (dayFraction(end, 1, options) || 1),
  };
}

/**
 * Bounds as EDTF: one month, a whole year, or an interval; `undefined` if nothing bounds them.
 *
 * @example toEdtf({ earliest: 24243, latest: null }) // "2020-04/.."
 */
export function toEdtf({ earliest, latest }: Bounds): Edtf | undefined {
  if (earliest === null && latest === null) return undefined;
  if (earliest !== null && earliest === latest) return printMonth(earliest);
  if (earliest !== null && latest === earliest + 11 && monthParts(earliest).month === 1) {
    return printMonth(earliest).slice(0, -3);
  }
  const side = (month: Month | null) => (month === null ? ".." : printMonth(month));
  return `${side(earliest)}/${side(latest)}`;
}

function margin({ approximate }: EdtfMoment, { approximateMonths = 0 }: EdtfBoundsOptions): number {
  return approximate ? approximateMonths : 0;
}

function firstMonth({ year, month = 1, season }: EdtfMoment, options: EdtfBoundsOptions): Month {
  if (!season) return toMonth(year, month);
  const shift = options.hemisphere === "south" ? 2 : 0;
  return toMonth(year, 3 + 3 * ((season - 21 + shift) % 4));
}

function lastMonth(date: EdtfMoment, options: EdtfBoundsOptions): Month {
  if (date.season) return firstMonth(date, options) + 2;
  return toMonth(date.lastYear, date.month ?? 12);
}

/** How far into its month a day begins (`edge` 0) or ends (1). */
function dayFraction(date: EdtfMoment | string, edge: 0 | 1, options: EdtfBoundsOptions): number {
  if (typeof date === "string" || !date.day || margin(date, options)) return 0;
  return (date.day - 1 + edge) / daysInMonth(date.year, date.month as number);
}

function printMonth(number: Month): Edtf {
  const { year, month } = monthParts(number);
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${String(month).padStart(2, "0")}`;
}
