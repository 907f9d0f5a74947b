import { monthParts, type ResolvedPoint } from "@trajectoires/model";
import type { Words } from "./create-words.js";
import {
  approximately,
  type DateText,
  type DateTextOptions,
  dateText,
  monthText,
} from "./date-text.js";

/** Bounds further apart than this (in months) are no date any more: claims in words say more. */
const NARROW = 24;

/**
 * A point in time as a date: its own as it was written; else, where bounds that were worked out allow it, the month or
 * the year that contains them, or "c. 2017" for narrow ones. `undefined` where only wide bounds are known.
 */
export function pointText(
  words: Words,
  point: ResolvedPoint,
  options: DateTextOptions,
): DateText | undefined {
  const own = point.date === undefined ? undefined : dateText(words, point.date, options);
  if (own) return own;
  const { earliest, latest, reading } = point;
  if (earliest === null || latest === null) return undefined;
  const width = latest - earliest;
  if (!(width >= 0 && width <= NARROW)) return undefined;
  if (width === 0) return monthText(words, earliest, options);
  const year = { ...options, yearOnly: true };
  if (monthParts(earliest).year === monthParts(latest).year)
    return monthText(words, earliest, year);
  // The year that the drawing shows, where there is one.
  const drawn = reading !== null && reading >= earliest && reading < latest + 1;
  const middle = drawn ? reading : Math.floor((earliest + latest) / 2);
  return approximately(words, monthText(words, middle, year), options.style);
}
