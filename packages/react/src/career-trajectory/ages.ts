import type { Month } from "@trajectoires/model";
import type { ViewContext } from "../view/view-context.js";
import { formOf } from "../words/interpolate.js";

/** A birth known within so many months gives an age; a wider one gives "c. 18". */
const SURE = 12;

/**
 * Ages in words for the months of an axis, by the reading that is drawn. Nothing where no birth is known, before it, where dates are not to
 * be told, or where the host doesn't want them.
 */
export function createAges(
  { career, words, datePolicy }: ViewContext,
  isWanted: boolean,
): (month: Month) => string | undefined {
  const birth = career.points.get("birth");
  const { age, circa } = words.messages;
  if (!isWanted || datePolicy !== "exact" || !birth || birth.reading === null)
    return () => undefined;
  const born = Math.floor(birth.reading);
  const { earliest, latest } = birth;
  const isSure = earliest !== null && latest !== null && latest - earliest < SURE;
  return (month) => {
    const years = Math.floor((month - born) / 12);
    if (years < 0) return undefined;
    const number = words.number(years);
    return words.say(age, {
      age: isSure ? number : words.say(formOf(circa, "year", "about"), { date: number }),
    });
  };
}
