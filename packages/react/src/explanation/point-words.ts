import type { Id, Month, ResolvedPoint } from "@trajectoires/model";
import { monthText, spanText } from "../words/date-text.js";
import { explainOnce } from "./explain-once.js";
import type { Telling } from "./explanation-words.js";

/** One side of a range, and the statements that force it. */
export interface SideWords {
  /** "June 2016". */
  readonly date: string;
  /** Ids of statements, as `ResolvedCareer.explain` gives them. */
  readonly facts: readonly Id[];
}

/** When a point was, with both sides and their reasons. A side that nothing limits is missing. */
export interface PointWords {
  /** "between June 2016 and December 2017", "April 2020"; empty if nothing limits it. */
  readonly range: string;
  readonly earliest: SideWords | undefined;
  readonly latest: SideWords | undefined;
  /** Where it is drawn, if that is one month of several. */
  readonly drawn: string | undefined;
}

/** Describes a point of a career. */
export function pointWords(
  { career, words, yearOnly }: Telling,
  name: string,
  { earliest, latest, reading }: ResolvedPoint,
): PointWords {
  const text = (month: Month | null) =>
    month === null ? undefined : monthText(words, month, "long", yearOnly);
  const [start, end] = [text(earliest), text(latest)];
  const side = (which: "earliest" | "latest", date: string | undefined) =>
    date === undefined ? undefined : { date, facts: explainOnce(career).explain(name, which) };
  return {
    range: spanText(words, start, end, "long")?.text ?? "",
    earliest: side("earliest", start?.text),
    latest: side("latest", end?.text),
    drawn: reading === null || start?.text === end?.text ? undefined : text(reading)?.text,
  };
}
