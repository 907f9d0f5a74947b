import { type CalendarDate, toEdtf } from "./calendar-date.js";

/** Which parts of a file's dates are there only because its format wanted them. */
export interface Padding {
  /** Days of 01 mean "some time in the month". */
  readonly days: boolean;
  /** First Januaries mean "some time in the year". */
  readonly months: boolean;
}

const FEWEST = 3;
const SHARE = 0.8;

/**
 * Looks at all dates of a file: if at least four in five of its days (and three or more) are the first, the day was filled in;
 * if every one is a first of January, so was the month.
 */
export function findPadding(dates: readonly CalendarDate[]): Padding {
  const withDay = dates.filter(({ day }) => day);
  const firsts = withDay.filter(({ day }) => day === 1);
  const days = withDay.length >= FEWEST && firsts.length >= SHARE * withDay.length;
  return { days, months: days && withDay.every(({ month, day }) => month === 1 && day === 1) };
}

/** The honest date behind a padded one; `undefined` if it is not padded. */
export function unpad(
  { year, month, day }: CalendarDate,
  padding: Padding,
): CalendarDate | undefined {
  if (day !== 1 || !padding.days) return undefined;
  return padding.months && month === 1 ? { year } : { year, ...(month && { month }) };
}

/** A padded date as the document writes it. */
export function unpaddedEdtf(date: CalendarDate, padding: Padding): string | undefined {
  const honest = unpad(date, padding);
  return honest && toEdtf(honest);
}
