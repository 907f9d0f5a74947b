import { daysInMonth } from "@trajectoires/model";
import { type CalendarDate, toEdtf } from "./calendar-date.js";
import type { DayMonthOrder } from "./day-month-order.js";
import { foldWord, readMonthName } from "./month-names.js";

/** Why a date is less than what was written. */
export type DateProblem = "ambiguous-date" | "invalid-date" | "partly-read-date";

/** A date as far as it could be read. */
export interface DateReading {
  readonly date: CalendarDate;
  /** Never more precise than what was written. */
  readonly edtf: string;
  /** What was written, trimmed. */
  readonly raw: string;
  readonly problem?: DateProblem;
}

const SEASONS: Readonly<Record<string, number>> = {
  ...{ spring: 21, printemps: 21, fruhling: 21, fruhjahr: 21, primavera: 21 },
  ...{ summer: 22, ete: 22, sommer: 22, verano: 22 },
  ...{ autumn: 23, fall: 23, automne: 23, herbst: 23, otono: 23 },
  ...{ winter: 24, hiver: 24, invierno: 24 },
};
const APPROXIMATE = new Set(
  "~ c ca circa about around approx env environ vers um etwa hacia".split(" "),
);
const FILLERS = new Set("the of de del du di d en le el den г года год году r m kl".split(" "));
/** First year of a Japanese era, less one. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Digits of other scripts and full-width signs to ASCII. */
function toAscii(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u2010-\u2015\u2212]/g, "-");
}

/** Checks a month and a day; what is impossible is left off and said so. Zero stands for "not known". */
function checked(raw: string, year: number, month = 0, day = 0): DateReading {
  if (month < 1 || month > 12) {
    const date = { year };
    return { date, edtf: toEdtf(date), raw, ...(month > 12 && { problem: "invalid-date" }) };
  }
  if (day < 1 || day > daysInMonth(year, month)) {
    const date = { year, month };
    return { date, edtf: toEdtf(date), raw, ...(day > 0 && { problem: "invalid-date" }) };
  }
  const date = { year, month, day };
  return { date, edtf: toEdtf(date), raw };
}

function readWords(text: string, raw: string): DateReading | undefined {
  const words = text
    .replace(/~/g, "~ ")
    .split(/[\s,./-]+/)
    .filter(Boolean);
  if (words.length > 8) return undefined;
  let year: number | undefined;
  let month: number | undefined;
  let day: number | undefined;
  let season: number | undefined;
  let approximate = false;
  let unread = false;
  for (const word of words) {
    const folded = foldWord(word);
    const dayMatch = /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/.exec(folded);
    if (/^[12]\d{3}$/.test(word) && year === undefined) year = Number(word);
    else if (dayMatch && day === undefined) day = Number(dayMatch[1]);
    else if (SEASONS[folded] && month === undefined) season = SEASONS[folded];
    else if (APPROXIMATE.has(folded)) approximate = true;
    else if (!FILLERS.has(folded)) {
      const named = readMonthName(word);
      if (named === undefined || month !== undefined) unread = true;
      else month = named;
    }
  }
  if (year === undefined) return undefined;
  const found = unread ? checked(raw, year) : checked(raw, year, month, month ? day : 0);
  const edtf = !unread && season && !month ? `${year}-${season}` : found.edtf;
  const problem = unread || (day !== undefined && !month) ? "partly-read-date" : found.problem;
  return {
    ...found,
    edtf: approximate && !unread ? `${edtf}~` : edtf,
    ...(problem && { problem }),
  };
}

/**
 * Reads one date in whatever shape people write it: ISO and its shortenings, "04/2020", "Jan 2015", "3. Mai 2019",
 * "2015年4月", "2020-00", a bare number, a date-time. `order` says how "04/05/2020" is meant, for files where that is
 * known; without it only the year is kept. `undefined` if there is no date in it.
 */
export function readDate(input: unknown, order?: DayMonthOrder): DateReading | undefined {
  if (typeof input !== "string" && typeof input !== "number") return undefined;
  const raw = String(input).trim();
  if (raw.length > 60) return undefined;
  // A length in brackets after it, as in "2015年4月（2年）", says nothing new.
  const text = toAscii(raw)
    .replace(/\([^()]*\)$/, "")
    .trim();

  let match = /^([12]\d{3})([~?%]?)$/.exec(text);
  if (match) return { date: { year: Number(match[1]) }, edtf: text, raw };

  match = /^([12]\d{3})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:[T ]\d.*)?$/.exec(text);
  if (match) return checked(raw, Number(match[1]), Number(match[3]), Number(match[4] ?? 0));

  match = /^([12]\d{3})([01]\d)(\d\d)?$/.exec(text);
  if (match) return checked(raw, Number(match[1]), Number(match[2]), Number(match[3] ?? 0));

  match = /^(\d{1,2})[-/. ]+([12]\d{3})$/.exec(text);
  if (match) return checked(raw, Number(match[2]), Number(match[1]));

  match = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?([12]\d{3})(?:[T ]\d.*)?$/.exec(text);
  if (match) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    // Dots are written day first wherever they are written.
    const known = match[2] === "." || first > 12 ? "dmy" : second > 12 ? "mdy" : order;
    if (known === "mdy") return checked(raw, year, first, second);
    if (known === "dmy" || first === second) return checked(raw, year, second, first);
    return { date: { year }, edtf: toEdtf({ year }), raw, problem: "ambiguous-date" };
  }

  match =
    /^(令和|平成|昭和)?\s?(\d{1,4}|元)\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日号號일])?)?$/.exec(
      text,
    );
  if (match) {
    const era = ERAS[match[1] ?? ""];
    const year = (match[2] === "元" ? 1 : Number(match[2])) + (era ?? 0);
    if (year >= 1000) return checked(raw, year, Number(match[3] ?? 0), Number(match[4] ?? 0));
  }
  return readWords(text, raw);
}
