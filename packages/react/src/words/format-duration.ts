import type { Duration } from "@trajectoires/model";
import type { Style, Words } from "./create-words.js";

/** A length of time in months, both ends inclusive; `null` where nothing bounds that side. */
export interface MonthRange {
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * A length in words. Exact: "2 yr 3 mo" (long: "two years and three months"). Known but for two months: "1 yr · ±2 mo".
 * A wider spread is rounded: "about 2 yr"; one of more than two years reads "2 to 5 yr". One limit alone: "at least 2 yr". Empty if nothing is known.
 */
export function formatDuration(
  words: Words,
  { min, max }: MonthRange,
  options?: { style?: Style },
): string {
  const style = options?.style ?? "short";
  const { messages, say } = words;
  if (min === null || max === null) {
    const known = min ?? max;
    if (known === null || !(known >= 1)) return "";
    return say(min === null ? messages.atMost : messages.atLeast, {
      length: exactLength(words, known, style),
    });
  }
  if (!(min >= 0 && max >= min && max < Infinity)) return "";

  const middle = (min + max) / 2;
  if (max - min <= 4) {
    const length = exactLength(words, Math.floor(middle), style);
    const margin = Math.ceil((max - min) / 2);
    if (margin === 0 || min < 1) return length;
    return say(style === "long" ? messages.plusMinusLong : messages.plusMinus, {
      length,
      margin: unitLength(words, "months", margin, style),
    });
  }
  if (max - min > 24) {
    const high = unitLength(words, "years", Math.ceil(max / 12), style);
    const low = Math.floor(min / 12);
    if (low < 1) return say(messages.atMost, { length: high });
    const first = style === "long" ? numberWord(words, low) : words.number(low);
    return say(messages.lengthTo, { low: first, high });
  }
  // Whole years unless that would be off by more than two months.
  const years = Math.round(middle / 12);
  const rounded =
    middle < 30 && Math.abs(middle - 12 * years) > 2 ? Math.round(middle) : 12 * years;
  const exact =
    rounded % 12
      ? unitLength(words, "months", rounded, style)
      : unitLength(words, "years", years, style);
  return words.count(messages.about, rounded % 12 ? rounded : years, { length: exact });
}

/** A length as it was told: "a little over a year", "five to six months". Empty if it says nothing. */
export function formatVagueDuration(words: Words, length: Duration): string {
  const { messages, say } = words;
  const { value, upTo, word, unit = "month" } = length;
  if (word === "some") return messages.someTime;
  if (value === undefined || !(value > 0 && value < Infinity)) return "";
  const plain = unitLength(words, `${unit}s`, upTo ?? value, "long");
  const told =
    upTo !== undefined && upTo > value
      ? say(messages.lengthTo, { low: numberWord(words, value), high: plain })
      : unitLength(words, `${unit}s`, value, "long");
  if (!word) return told;
  const message = {
    about: messages.about,
    "bit-over": messages.bitOver,
    almost: messages.almost,
    "more-than": messages.moreThan,
    "less-than": messages.lessThan,
  }[word];
  return message ? words.count(message, value, { length: told }) : told;
}

/** A whole number as a word up to ten where the language has them, else in digits. */
export function numberWord(words: Words, n: number): string {
  return words.messages.numbers[n - 1] ?? words.number(n);
}

/** Whole months as years and months. */
export function exactLength(words: Words, months: number, style: Style): string {
  const { messages, say } = words;
  if (months < 1) {
    return words.count(messages.lessThan, 1, { length: unitLength(words, "months", 1, "long") });
  }
  const whole = Math.round(months);
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  if (!years || !rest) return unitLength(words, years ? "years" : "months", years || rest, style);
  return say(style === "long" ? messages.yearsMonthsLong : messages.yearsMonths, {
    years: unitLength(words, "years", years, style),
    months: unitLength(words, "months", rest, style),
  });
}

function unitLength(
  words: Words,
  unit: "days" | "weeks" | "months" | "years",
  n: number,
  style: Style,
): string {
  const { messages } = words;
  if (style === "short" && (unit === "years" || unit === "months")) {
    return words.count(messages[unit], n);
  }
  const message = messages[`${unit}Long`];
  // "One" covers 1.5 in French, where its form is "un an".
  return words.count(Number.isInteger(n) ? message : message.other, n, { n: numberWord(words, n) });
}
