import type { Edtf, EdtfMoment, Month } from "@trajectoires/model";
import { monthParts, readEdtf } from "@trajectoires/model/time";
import type { DateFields, Style, Words } from "./create-words.js";
import {
  type DatePart,
  formOf,
  interpolateParts,
  joinParts,
  type TextPart,
} from "./interpolate.js";
import type { ByDateKind, ByTwoDates, DateKind } from "./messages.js";
import { styled } from "./styled.js";

/** A printed date, with what the grammar around it needs. */
export interface DateText extends DatePart {
  readonly kind: DateKind;
  /** The text without "c.", of an approximate date. */
  readonly bare?: string;
}

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

/** A date as it is written, never more precise; `undefined` if it isn't one. */
export function dateText(
  words: Words,
  edtf: Edtf,
  style?: Style,
  yearOnly?: boolean,
): DateText | undefined {
  const date = readEdtf(edtf);
  if (!date) return undefined;
  const text = (side: EdtfMoment | string) =>
    typeof side === "string" ? undefined : momentText(words, side, style, yearOnly);
  return date.type === "moment"
    ? text(date)
    : spanText(words, text(date.start), text(date.end), style);
}

/** A month by its number, or its year alone. */
export function monthText(words: Words, month: Month, style?: Style, yearOnly?: boolean): DateText {
  const date = monthParts(month);
  return plainText(words, yearOnly ? { year: date.year } : date, style);
}

/** A moment between two dates, or on one side of one; short "2016–2017", long "between 2016 and 2017". */
export function spanText(
  words: Words,
  start: DateText | undefined,
  end: DateText | undefined,
  style?: Style,
): DateText | undefined {
  const { span, between, notBefore, notAfter } = words.messages;
  if (start?.text === end?.text) return start;
  const text = !end
    ? words.say(notBefore, { date: start })
    : !start
      ? words.say(notAfter, { date: end })
      : style === "long"
        ? joinParts(twoDateParts(between, start, end))
        : words.say(span, { start: withoutYear(start, end), end });
  return { kind: "range", text };
}

/** "Apr" of "Apr 2020", in a language that puts the year last, before a later month of the same year: "Apr–Jul 2020". */
function withoutYear({ kind, text, dateTime }: DateText, end: DateText): string {
  const tail = /\s.*/.exec(end.text)?.[0];
  const year = kind === "month" && dateTime?.slice(0, 4);
  return year && end.dateTime?.startsWith(year) && tail && text.endsWith(tail)
    ? text.slice(0, -tail.length)
    : text;
}

/** The date with "c." before it. One that may need an article stays of its kind. */
export function approximately(words: Words, date: DateText, style?: Style): DateText {
  return {
    kind: /month|year/.test(date.kind) ? "about" : date.kind,
    text: joinParts(phraseParts(styled(words, "circa", style), date)),
    bare: date.text,
  };
}

/** A message with a date in it, in the form that goes with the date. */
export function phraseParts(message: ByDateKind, date: DateText): TextPart[] {
  const { kind, text, bare = text } = date;
  const form = formOf(message, kind, /^[aeiou]/i.test(text) ? "vowel" : kind);
  return interpolateParts(form, { date, bare });
}

/** A message with two dates in it, each in its own form. */
export function twoDateParts(message: ByTwoDates, start: DateText, end: DateText): TextPart[] {
  return [...phraseParts(message[0], start), ...phraseParts(message[1], end)];
}

function momentText(words: Words, moment: EdtfMoment, style?: Style, yearOnly?: boolean): DateText {
  const certain = certainText(words, moment, style, yearOnly);
  const date = moment.approximate ? approximately(words, certain, style) : certain;
  if (!moment.uncertain) return date;
  const say = (text = date.text) => words.say(styled(words, "uncertain", style), { date: text });
  return { kind: date.kind, text: say(), bare: say(date.bare) };
}

function certainText(
  words: Words,
  moment: EdtfMoment,
  style?: Style,
  yearOnly?: boolean,
): DateText {
  const { precision, year, lastYear, season } = moment;
  if (precision === "century") {
    const [start, end] = [year, lastYear].map((one) => plainText(words, { year: one }));
    return spanText(words, start, end, style) as DateText;
  }
  if (precision === "decade") {
    // The bare number: some languages print a word beside a year.
    const text = words.say(words.messages.decade, { year: words.number(year) });
    return { kind: precision, text };
  }
  const kind = !yearOnly && season && SEASONS[season - 21];
  return kind
    ? { kind, text: words.say(words.messages[kind], { year: words.date({ year }) }) }
    : plainText(words, yearOnly ? { year } : moment, style);
}

/** A date with nothing vague about it, and its value for `<time>`. no year before 1000 has one. */
function plainText(
  words: Words,
  { year, month, day }: DateFields & { readonly year: number },
  style?: Style,
): DateText {
  const more = (part: number | undefined) => (part ? `-${part < 10 ? 0 : ""}${part}` : "");
  return {
    kind: day ? "day" : month ? "month" : "year",
    text: words.date({ year, month, day }, style),
    dateTime: year > 999 ? year + more(month) + more(day) : undefined,
  };
}
