import type { Bounds, ResolvedPoint } from "@trajectoires/model";
import type { Style, Words } from "./create-words.js";
import { approximately, type DateText, dateText, monthText, spanText } from "./date-text.js";

/** Bounds further apart than this (in months) are no date any more: claims in words say more. */
const NARROW = 24;

/**
 * The months in which a moment may lie, in a few words: "Apr 2020", "Apr–Jul 2020", "2020", "2016–2017",
 * "between 2013 and 2017", "by 2019", "2014 or later". Months only where they are few. Empty if nothing bounds it.
 */
export function formatBounds(words: Words, bounds: Bounds, options?: { style?: Style }): string {
  return boundsText(words, bounds, options?.style)?.text ?? "";
}

/** Bounds as a text with what the grammar around it needs; `undefined` if nothing bounds it, or the bounds cross. */
export function boundsText(
  words: Words,
  bounds: Bounds,
  style?: Style,
  yearOnly?: boolean,
): DateText | undefined {
  const width = widthOf(bounds);
  if (width < 0) return undefined;
  const years = yearOnly || width > 11 || (width > 5 && inOneYear(bounds));
  const [start, end] = [bounds.earliest, bounds.latest].map((month) =>
    month === null ? undefined : monthText(words, month, style, years),
  );
  return spanText(words, start, end, width > NARROW ? "long" : style);
}

/**
 * A point in time as a date: its own as it was written; else, where bounds that were worked out allow it, the month or
 * the year that contains them, or "c. 2017" for narrow ones. `undefined` where only wide bounds are known.
 */
export function pointText(
  words: Words,
  point: ResolvedPoint,
  style?: Style,
  yearOnly?: boolean,
): DateText | undefined {
  const own = dateText(words, point.date ?? "", style, yearOnly);
  const width = widthOf(point);
  if (own || !(width >= 0 && width <= NARROW)) return own;
  const [earliest, latest] = [point.earliest as number, point.latest as number];
  if (!width || inOneYear(point)) return monthText(words, earliest, style, yearOnly || width > 0);
  // The year that the drawing shows, where there is one.
  const { reading } = point;
  const drawn = reading !== null && reading >= earliest && reading < latest + 1;
  const month = drawn ? reading : (earliest + latest) / 2;
  return approximately(words, monthText(words, month, style, true), style);
}

/** How many months lie between bounds; infinitely many if there is but one. */
function widthOf({ earliest, latest }: Bounds): number {
  return earliest === null || latest === null ? Infinity : latest - earliest;
}

function inOneYear({ earliest, latest }: Bounds): boolean {
  return Math.floor((earliest as number) / 12) === Math.floor((latest as number) / 12);
}
