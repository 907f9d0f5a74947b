import type { Duration } from "@trajectoires/model";
import type { Style, Words } from "./create-words.js";
import { styled } from "./styled.js";

type Unit = "days" | "weeks" | "months" | "years";

/**
 * A length of months in words, between two limits that both count; `null` where nothing bounds that side. Exact: "2 yr 3 mo"
 * (long: "two years and three months"). Known but for two months: "1 yr · ±2 mo". A wider spread is rounded: "about 2 yr"; one
 * of more than two years reads "two to five years". One limit alone: "at least 2 yr". Empty if nothing is known.
 */
export function formatDuration(
  words: Words,
  { min, max }: { readonly min: number | null; readonly max: number | null },
  options?: { style?: Style },
): string {
  const style = options?.style;
  const { messages, say } = words;
  if (min === null || max === null) {
    const known = min ?? max ?? 0;
    if (!(known >= 1)) return "";
    const length = exactLength(words, known, style, true);
    return say(min === null ? messages.atMost : messages.atLeast, { length });
  }
  if (!(min >= 0 && max >= min && max < Infinity)) return "";
  if (max - min <= 24) return knownLength(words, min, max, style);
  const [low, high] = [Math.floor(min / 12), Math.ceil(max / 12)];
  return low < 1
    ? say(messages.atMost, { length: unitLength(words, "years", high, style, true) })
    : lengthRange(words, "years", low, high);
}

/** A length between two that are at most two years apart: "2 yr 3 mo", "1 yr · ±2 mo", "about 2 yr". */
export function knownLength(words: Words, min: number, max: number, style?: Style): string {
  const middle = (min + max) / 2;
  if (max - min <= 4) {
    const length = exactLength(words, Math.floor(middle), style);
    const months = Math.ceil((max - min) / 2);
    if (!months || min < 1) return length;
    const margin = unitLength(words, "months", months, style, true);
    return words.say(styled(words, "plusMinus", style), { length, margin });
  }
  // Whole years unless that would be off by more than two months.
  const years = Math.round(middle / 12);
  const inMonths = middle < 30 && Math.abs(middle - 12 * years) > 2;
  const n = inMonths ? Math.round(middle) : years;
  const length = unitLength(words, inMonths ? "months" : "years", n, style, true);
  return words.count(words.messages.about, n, { length });
}

/** A length as it was told: "a little over a year", "five to six months". Empty if it says nothing. */
export function formatVagueDuration(words: Words, length: Duration): string {
  return vagueLength(words, length);
}

/** The same, alone or inside a phrase. */
export function vagueLength(words: Words, length: Duration, inside?: boolean): string {
  const { messages } = words;
  const { value, upTo = 0, word, unit = "month" } = length;
  if (word === "some") return messages.someTime;
  if (value === undefined || !(value > 0 && value < Infinity)) return "";
  const within = inside || !!word;
  const told =
    upTo > value
      ? lengthRange(words, `${unit}s`, value, upTo, within)
      : unitLength(words, `${unit}s`, value, "long", within);
  // Each word has a message of its name: "bit-over" is `bitOver`.
  const name = word?.replace(/-./, (gap) => gap.charAt(1).toUpperCase()) as "bitOver" | undefined;
  return name ? words.count(messages[name], value, { length: told }) : told;
}

/** Whole months as years and months. */
export function exactLength(words: Words, months: number, style?: Style, inside?: boolean): string {
  if (months < 1) {
    const length = unitLength(words, "months", 1, "long", true);
    return words.count(words.messages.lessThan, 1, { length });
  }
  const whole = Math.round(months);
  const rest = unitLength(words, "months", whole % 12, style, inside);
  const years = unitLength(words, "years", Math.floor(whole / 12), style, inside);
  if (whole < 12) return rest;
  return whole % 12
    ? words.say(styled(words, "yearsMonths", style), { years, months: rest })
    : years;
}

/** "Five to six months". */
function lengthRange(
  words: Words,
  unit: Unit,
  least: number,
  most: number,
  inside?: boolean,
): string {
  return words.count(words.messages.lengthTo, least, {
    low: unitLength(words, unit, least, "long", inside),
    high: unitLength(words, unit, most, "long", true),
  });
}

/** Days and weeks are said in sentences alone. */
function unitLength(words: Words, unit: Unit, n: number, style?: Style, inside?: boolean): string {
  const message = styled(words, unit as "months", style);
  // "One" covers 1.5 in French, where its form is "un an".
  return words.count(Number.isInteger(n) ? message : message.other, n, undefined, inside);
}
