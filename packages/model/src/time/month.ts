import type { Month } from "../resolve/resolved.js";

/**
 * A calendar month as one number: `12 × year + month − 1`. Integer arithmetic on the proleptic Gregorian calendar, with
 * a year 0. A month outside 1 to 12 runs over into the years beside: `toMonth(2020, 14)` is February 2021.
 */
export function toMonth(year: number, month: number): Month {
  return 12 * year + month - 1;
}

/** The year and the month (1 to 12) of a month number. Fractions, as readings have them, are cut off. */
export function monthParts(month: Month): { year: number; month: number } {
  const year = Math.floor(month / 12);
  return { year, month: Math.floor(month) - 12 * year + 1 };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
