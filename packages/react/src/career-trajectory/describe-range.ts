import type { Month } from "@trajectoires/model";
import type { Words } from "../words/create-words.js";
import { monthText } from "../words/date-text.js";

/** Below so many months, months are worth saying. */
const FEW_YEARS = 36;

/** Less of a month than this is the rounding of positions on the screen. */
const SLIVER = 0.1;

/** A stretch of time in words: "2014 to 2020 in view". */
export function describeRange(
  words: Words,
  message: string,
  start: Month,
  end: Month,
  yearOnly: boolean,
): string {
  const coarse = yearOnly || end - start >= FEW_YEARS;
  const say = (month: Month) => monthText(words, month, "long", coarse).text;
  const first = Math.floor(start + SLIVER);
  const last = Math.max(first, Math.ceil(end - SLIVER) - 1);
  return words.say(message, { start: say(first), end: say(last) });
}
