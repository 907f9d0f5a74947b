/** A year, perhaps with a month, perhaps with a day. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `"2020"`, `"2020-04"` or `"2020-04-15"`. */
export function toEdtf({ year, month, day }: CalendarDate): string {
  const two = (value: number) => `-${String(value).padStart(2, "0")}`;
  return `${String(year).padStart(4, "0")}${month ? two(month) : ""}${month && day ? two(day) : ""}`;
}

/** First and last month it may mean, counted as `12 × year + month − 1`. */
export function monthBounds({ year, month }: CalendarDate): readonly [number, number] {
  return month ? [year * 12 + month - 1, year * 12 + month - 1] : [year * 12, year * 12 + 11];
}
