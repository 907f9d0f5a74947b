import { type Bounds, monthParts } from "@trajectoires/model";
import type { Style, Words } from "./create-words.js";
import { type DateText, monthText, spanText } from "./date-text.js";

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
  { earliest, latest }: Bounds,
  style?: Style,
  neverMonths = false,
): DateText | undefined {
  if (earliest === null || latest === null) {
    const [start, end] = [earliest, latest].map((month) =>
      month === null ? undefined : monthText(words, month, { yearOnly: true }),
    );
    return spanText(words, start, end);
  }
  const width = latest - earliest;
  if (!(width >= 0)) return undefined;
  const sameYear = monthParts(earliest).year === monthParts(latest).year;
  const yearOnly = neverMonths || width > (sameYear ? 5 : 11);
  const options = { yearOnly, style: style ?? "short" };
  const start = monthText(words, earliest, options);
  const end = monthText(words, latest, options);
  return spanText(words, start, end, width > 24 ? "long" : style);
}
