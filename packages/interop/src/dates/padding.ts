import { daysInMonth } from "@trajectoires/model";
import { type CalendarDate, toEdtf } from "./calendar-date.js";

/** Which parts of a file's dates are there only because its format wanted them. */
export interface Padding {
  /** Which day was filled in where only the month was known: the first, or the last of the month. */
  readonly day?: "first" | "last";
  /** First Januaries mean "some time in the year". */
  readonly months?: boolean;
}

const FEWEST = 3;
const SHARE = 0.8;

const isFirst = ({ day }: CalendarDate) => day === 1;
const isLast = ({ year, month, day }: CalendarDate) =>
  month !== undefined && day === daysInMonth(year, month);

/**
 * Looks at all dates of a file: if at least four in five of its days (and it gives three or more) are the first of a
 * month, or the last, the day was filled in; if every one is a first of January, so was the month.
 */
export function findPadding(dates: readonly CalendarDate[]): Padding {
  const withDay = dates.filter(({ day }) => day);
  if (withDay.length < FEWEST) return {};
  const mostAre = (test: (date: CalendarDate) => boolean) =>
    withDay.filter(test).length >= SHARE * withDay.length;
  if (mostAre(isFirst)) {
    return { day: "first", months: withDay.every((date) => date.month === 1 && isFirst(date)) };
  }
  return mostAre(isLast) ? { day: "last" } : {};
}

/** The honest date behind a padded one, as the document writes it; `undefined` if it is not padded. */
export function unpaddedEdtf(date: CalendarDate, padding: Padding): string | undefined {
  const isPadded = padding.day === "first" ? isFirst(date) : padding.day && isLast(date);
  if (!isPadded) return undefined;
  const { year, month } = date;
  return toEdtf(padding.months ? { year } : { year, ...(month && { month }) });
}
