import type { Duration, VagueWord } from "../document/time.js";

/** From how many to how many months, both inclusive. */
export type MonthRange = readonly [least: number, most: number];

/** What each vague word makes of a stated length in months. */
export type VagueWords = { readonly [word in VagueWord]: (months: number) => MonthRange };

/**
 * The library's reading of vague words, in whole months between two points:
 * `about` ± 20 %, at least ± 1 month · `bit-over` more than it and less than one and a half times (a year: 13 to 17) ·
 * `almost` from 80 % and less than it (a year: 10 to 11) · `more-than` it or more · `less-than` it or less · `some` 1 or
 * more. Where no whole month lies between (a little over a month), the range is widened to the whole months around.
 */
export const VAGUE_WORDS: VagueWords = {
  about: (x) => wholeMonths(x - Math.max(1, x / 5), x + Math.max(1, x / 5)),
  "bit-over": (x) => wholeMonths(x, 1.5 * x, true, true),
  almost: (x) => wholeMonths(0.8 * x, x, false, true),
  "more-than": (x) => [x, Infinity],
  "less-than": (x) => [0, x],
  some: () => [1, Infinity],
};

/**
 * How many months lie between the months of two points that a length sets apart, both limits inclusive. Months and
 * years without a word are taken as written; days and weeks are as many months as they may touch (14 days: 0 or 1).
 *
 * @returns `undefined` for a length without a number.
 */
export function durationMonths(
  { value, upTo, unit = "month", word }: Duration,
  words: VagueWords = VAGUE_WORDS,
): MonthRange | undefined {
  const low = word === "some" ? (value ?? 1) : value;
  const high = upTo ?? low;
  if (!(low !== undefined && low >= 0 && high !== undefined && high >= low)) return undefined;
  const days = unit === "day" ? 1 : unit === "week" ? 7 : 0;
  const factor = unit === "year" ? 12 : 1;
  const least = days ? Math.floor((low * days) / 31) : low * factor;
  const most = days ? Math.ceil((high * days) / 28) : high * factor;
  const read = word && words[word];
  const [min, max] = read ? [read(least)[0], read(most)[1]] : [Math.floor(least), Math.ceil(most)];
  return [Math.max(0, Math.floor(min)), Math.ceil(max)];
}

/** The whole months in a range; where there are none, those around it. */
function wholeMonths(low: number, high: number, openLow = false, openHigh = false): MonthRange {
  const least = openLow ? Math.floor(low) + 1 : Math.ceil(low);
  const most = openHigh ? Math.ceil(high) - 1 : Math.floor(high);
  return least > most ? [Math.floor(low), Math.ceil(high)] : [least, most];
}
