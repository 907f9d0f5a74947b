import type { DayMonthOrder } from "./day-month-order.js";
import { isPresentWord } from "./present-words.js";
import { type DateReading, readDate } from "./read-date.js";

/** Two dates that were written in one text; `start.raw` is all of it. */
export interface RangeReading {
  readonly start: DateReading;
  readonly end: DateReading | "ongoing";
}

const SEPARATORS = [
  / [-\u2010-\u2015\u2212]+ /,
  / ?[\u2012-\u2015~～〜] ?/,
  / (?:to|until|till|through|bis|à|au|jusqu['’]?(?:à|en)?|a|al|hasta|até|fino a|tot|do|по|до|إلى|حتى) /iu,
  / ?[至到] ?/,
  /(?<=\d{4})-(?=\d{4}$|\D)/,
];
const SINCE =
  /^(?:since|from|depuis|seit|ab|desde|dal|da|sinds|od|с|sedan|منذ)\s+(?=\S*\d|\p{L})/iu;

/**
 * Reads "2015 – 2017", "Jan 2015 to Present", "June – August 2015", "2015年4月～2017年3月", "since 2015".
 * `undefined` if the text is not two dates.
 */
export function readRange(text: string, order?: DayMonthOrder): RangeReading | undefined {
  if (text.length > 80) return undefined;
  const trimmed = text.trim();
  const since = SINCE.exec(trimmed);
  if (since) {
    const start = readDate(trimmed.slice(since[0].length), order);
    return start && !start.problem
      ? { start: { ...start, raw: trimmed }, end: "ongoing" }
      : undefined;
  }
  const spaced = trimmed.replace(/\s+/g, " ");
  for (const separator of SEPARATORS) {
    const match = separator.exec(spaced);
    if (!match) continue;
    const left = spaced.slice(0, match.index);
    const right = spaced.slice(match.index + match[0].length);
    const end = isPresentWord(right) ? "ongoing" : readDate(right, order);
    if (!end) continue;
    // "June – August 2015": the year is said once.
    const year = end === "ongoing" ? "" : ` ${end.date.year}`;
    const start = readDate(left, order) ?? (left && readDate(left + year, order));
    if (!start || start.problem || (end !== "ongoing" && end.problem)) continue;
    return { start: { ...start, raw: trimmed }, end };
  }
  return undefined;
}
