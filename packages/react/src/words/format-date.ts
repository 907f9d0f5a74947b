import type { Edtf, Month } from "@trajectoires/model";
import { parseEdtf } from "@trajectoires/model/time";
import type { Style, Words } from "./create-words.js";
import { dateText, monthText } from "./date-text.js";

/**
 * An EDTF date in words, never more precise than it was written: "2015", "Apr 2020", "c. 2015", "spring 2020",
 * "the 2010s", "2019–2020". `style: "long"` writes months in full and says "about 2015", "between 2019 and 2020";
 * `yearOnly` prints no more than the year. Empty for what isn't a date.
 */
export function formatDate(
  words: Words,
  edtf: Edtf,
  options?: { style?: Style; yearOnly?: boolean },
): string {
  return dateText(words, edtf, options?.style, options?.yearOnly)?.text ?? "";
}

/** A month by its number: "Apr 2020". */
export function formatMonth(words: Words, month: Month, options?: { style?: Style }): string {
  return Number.isFinite(month) ? monthText(words, month, options?.style).text : "";
}

/**
 * Value for the `datetime` attribute of `<time>`: a plain year, month or day. `undefined` for everything HTML cannot say
 * (seasons, decades, intervals, approximate and uncertain dates).
 */
export function toDateTime(edtf: Edtf): string | undefined {
  return /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(edtf) && parseEdtf(edtf).ok
    ? edtf
    : undefined;
}
