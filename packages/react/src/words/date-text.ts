import { type Edtf, type EdtfMoment, type Month, monthParts, parseEdtf } from "@trajectoires/model";
import type { Style, Words } from "./create-words.js";
import { type DatePart, interpolateParts, joinParts, type TextPart } from "./interpolate.js";
import type { ByDateKind, DateKind } from "./messages.js";

/** A printed date, with what the grammar around it needs. */
export interface DateText extends DatePart {
  readonly kind: DateKind;
  /** The text without "c.". */
  readonly bare: string;
}

/** How to print a date. */
export interface DateTextOptions {
  /** Default `"short"`. */
  readonly style?: Style;
  /** Print no more than the year. */
  readonly yearOnly?: boolean;
}

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

/** A date as it is written, never more precise; `undefined` if it isn't one. */
export function dateText(
  words: Words,
  edtf: Edtf,
  options: DateTextOptions = {},
): DateText | undefined {
  const read = parseEdtf(edtf);
  if (!read.ok) return undefined;
  if (read.value.type === "moment") return momentText(words, read.value, options);
  const [start, end] = [read.value.start, read.value.end].map((side) =>
    typeof side === "string" ? undefined : momentText(words, side, options),
  );
  return spanText(words, start, end, options.style);
}

/** A month by its number, or its year alone. */
export function monthText(words: Words, month: Month, options: DateTextOptions = {}): DateText {
  const parts = monthParts(month);
  return options.yearOnly
    ? plain("year", words.date({ year: parts.year }, options.style), isoDate(parts.year))
    : plain("month", words.date(parts, options.style), isoDate(parts.year, parts.month));
}

/** A moment between two dates, or on one side of one; short "2016–2017", long "between 2016 and 2017". */
export function spanText(
  words: Words,
  start: DateText | undefined,
  end: DateText | undefined,
  style?: Style,
): DateText | undefined {
  const { span, between, notBefore, notAfter } = words.messages;
  if (!start || !end) {
    const date = start ?? end;
    return date && plain("range", words.say(start ? notBefore : notAfter, { date }));
  }
  if (start.text === end.text) return start;
  return style === "long"
    ? plain("range", joinParts(phraseParts(between, end, { start, end })))
    : plain("range", words.say(span, { start: withoutYear(start, end), end }));
}

/** "Apr" of "Apr 2020", in a language that puts the year last, before a later month of the same year: "Apr–Jul 2020". */
function withoutYear(start: DateText, end: DateText): string {
  const year = (date: DateText) => (date.kind === "month" ? date.dateTime?.slice(0, 4) : undefined);
  const tail = /\s.*/.exec(end.text)?.[0];
  return tail && year(start) && year(start) === year(end) && start.text.endsWith(tail)
    ? start.text.slice(0, -tail.length)
    : start.text;
}

/** The date with "c." before it. */
export function approximately(words: Words, date: DateText, style?: Style): DateText {
  const { circa, circaLong } = words.messages;
  const text = words.say(style === "long" ? circaLong : circa, { date: date.text });
  return { kind: "about", text, bare: date.bare };
}

/** A message with a date in it, in the form that goes with the date. */
export function phraseParts(
  message: ByDateKind,
  date: DateText,
  others?: { start: DateText; end: DateText },
): TextPart[] {
  const form = typeof message === "string" ? message : (message[date.kind] ?? message.other);
  return interpolateParts(form, { date, bare: date.bare, ...others });
}

function momentText(words: Words, date: EdtfMoment, options: DateTextOptions): DateText {
  const { uncertain, uncertainLong } = words.messages;
  let text = certainText(words, date, options);
  if (date.approximate) text = approximately(words, text, options.style);
  if (date.uncertain) {
    const say = (inner: string) =>
      words.say(options.style === "long" ? uncertainLong : uncertain, { date: inner });
    text = { kind: text.kind, text: say(text.text), bare: say(text.bare) };
  }
  return text;
}

function certainText(words: Words, date: EdtfMoment, options: DateTextOptions): DateText {
  const { year, month, season, day } = date;
  if (date.precision === "century") {
    const [start, end] = [year, date.lastYear].map((one) =>
      plain("year", words.date({ year: one })),
    );
    return spanText(words, start, end, options.style) as DateText;
  }
  if (date.precision === "decade") {
    // The bare number: some languages print a word beside a year.
    const digits = words.number(year);
    return plain("decade", words.say(words.messages.decade, { year: digits }));
  }
  if (options.yearOnly || !(month || season)) {
    return plain("year", words.date({ year }, options.style), isoDate(year));
  }
  if (season) {
    const name = SEASONS[season - 21] as (typeof SEASONS)[number];
    return plain(name, words.say(words.messages[name], { year: words.date({ year }) }));
  }
  return day
    ? plain("day", words.date({ year, month, day }, options.style), isoDate(year, month, day))
    : plain("month", words.date({ year, month }, options.style), isoDate(year, month));
}

function plain(kind: DateKind, text: string, dateTime?: string): DateText {
  return { kind, text, bare: text, ...(dateTime && { dateTime }) };
}

/** HTML knows no year before 1. */
function isoDate(year: number, ...rest: (number | undefined)[]): string | undefined {
  if (!(year > 0)) return undefined;
  const digits = [String(year).padStart(4, "0")];
  for (const part of rest) if (part) digits.push(String(part).padStart(2, "0"));
  return digits.join("-");
}
