/** How a file writes numeric dates: day first or month first. */
export type DayMonthOrder = "dmy" | "mdy";

const NUMERIC = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/;

/**
 * Decides for a whole file whether "04/05/2020" is in April or in May: any value above 12 tells.
 * `undefined` if none does, or if they contradict each other.
 */
export function findDayMonthOrder(texts: Iterable<string>): DayMonthOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const match = NUMERIC.exec(text);
    if (Number(match?.[1]) > 12) dayFirst = true;
    if (Number(match?.[2]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? "dmy" : "mdy";
}
