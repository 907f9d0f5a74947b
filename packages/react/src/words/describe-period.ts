import type { DatePolicy, Month, ResolvedPeriod, ResolvedStage } from "@trajectoires/model";
import type { Style, Words } from "./create-words.js";
import { monthText, phraseParts, twoDateParts } from "./date-text.js";
import { type ClaimContext, describeClaim } from "./describe-claim.js";
import { boundsText, pointText } from "./format-bounds.js";
import { knownLength } from "./format-duration.js";
import { interpolateParts, joinParts, type TextPart } from "./interpolate.js";
import { lengthOf } from "./period-length.js";
import { lengthClaim, tellingClaims } from "./telling-claims.js";

export type { DatePolicy };

/** How to describe a period. */
export interface PeriodOptions extends Omit<ClaimContext, "about" | "ongoing"> {
  /** What "now" means, for the length of what goes on: `ResolvedCareer.asOf`. Without it there is no such length. */
  readonly asOf?: Month | undefined;
  /**
   * How much of the dates to say: as known, years alone, lengths without dates, or nothing. It chooses words; what
   * readers must not get has to be taken out of the document (`redact`). Default `"exact"`.
   */
  readonly datePolicy?: DatePolicy | undefined;
}

/** The period of a stage in words. */
export interface PeriodWords {
  /** First line: "2014 – 2015", "since Apr 2020", "at 17". Empty if nothing is known. */
  readonly main: string;
  /** `main` in pieces, dates apart: each date goes into `<bdi><time dateTime>`, so that a range keeps its order in any script. */
  readonly parts: readonly TextPart[];
  /** Second line: a length ("about a year"), or what else is known. */
  readonly detail?: string | undefined;
}

/** What is needed of a resolved stage. */
export type PeriodOf = Pick<ResolvedStage, "id" | "periods" | "claims" | "ongoing" | "planned">;

/** A stage's period in words, never more precise than what is known. */
export function describePeriod(
  words: Words,
  stage: PeriodOf,
  options: PeriodOptions = {},
): PeriodWords {
  const [parts, ...more] = periodLines(words, stage, options);
  return { main: joinParts(parts), parts, detail: more.find(Boolean) };
}

/** The same in one line of full words, to be read aloud; empty if nothing is known. */
export function speakPeriod(words: Words, stage: PeriodOf, options: PeriodOptions = {}): string {
  const [parts, ...more] = periodLines(words, stage, options, "long");
  return [joinParts(parts), ...more.reverse()].filter(Boolean).join(words.messages.comma);
}

/** What to say first, and what else there is to say, the most worth saying first. */
type Lines = [first: TextPart[], ...more: (string | undefined)[]];

function periodLines(words: Words, stage: PeriodOf, options: PeriodOptions, style?: Style): Lines {
  const { messages } = words;
  const { ongoing, planned, periods, id } = stage;
  const { asOf, datePolicy } = options;
  if (datePolicy === "hidden") return [[]];

  const yearOnly = datePolicy === "year";
  const say = (claim: Parameters<typeof describeClaim>[1] | undefined) =>
    claim && describeClaim(words, claim, { ...options, about: id, ongoing });
  const lengthTold = say(lengthClaim(stage));
  const length = lengthTold || lengthText(words, stage, asOf, yearOnly, style);
  const state = ongoing ? [messages.ongoing] : planned ? [messages.planned] : [];
  if (datePolicy === "duration") return length ? [[length], ...state] : [state];

  const first = periods[0] as ResolvedPeriod;
  const last = periods[periods.length - 1] as ResolvedPeriod;
  const note = planned ? messages.planned : last.endUnknown ? messages.endUnknown : undefined;
  const dates = periods.flatMap((period) => {
    const parts = periodParts(words, period, planned, style, yearOnly);
    return parts.length ? [messages.comma, ...parts] : [];
  });
  if (dates.length) return [dates.slice(1), note, length];

  // From the earliest start to the latest end; of what goes on, the bounds of its start. That something lies before now
  // says nothing.
  const { earliest } = first.start;
  const before = (ongoing ? first.start : (last.end ?? last.start)).latest;
  const latest = (before ?? Infinity) < (asOf ?? Infinity) ? before : null;
  const span = boundsText(words, { earliest, latest }, "long", yearOnly);

  const [told, ...others] = tellingClaims(stage, yearOnly).map(say).filter(Boolean);
  const [main, more] = new Set([told, lengthTold, ...others].filter(Boolean));
  if (main) return [[main], note, ongoing ? undefined : span?.text, more];
  if (!ongoing) return span ? [[span], note] : [state];
  if (latest === null) return [state];
  const date = monthText(words, latest, style, true);
  return [interpolateParts(messages.sinceAtLatest, { date })];
}

function periodParts(
  words: Words,
  period: ResolvedPeriod,
  planned: boolean,
  style: Style | undefined,
  yearOnly: boolean,
): TextPart[] {
  const { range, fromTo, since, starting, until } = words.messages;
  const dateOf = (end: "start" | "end") => {
    const point = period[end];
    const date = point && pointText(words, point, style, yearOnly);
    return date && { ...date, end };
  };
  const start = dateOf("start");
  if (period.ongoing) return start ? phraseParts(planned ? starting : since, start) : [];
  const end = dateOf("end");
  if (start && (!period.end || start.text === end?.text)) return [start];
  if (start && end)
    return style === "long"
      ? twoDateParts(fromTo, start, end)
      : interpolateParts(range, { start, end });
  // One end alone, and that only worked out, would say less than claims do.
  if (start) return period.start.date ? phraseParts(starting, start) : [];
  return end && period.end?.date ? phraseParts(until, end) : [];
}

/**
 * The length to print beside a period: only where it is known within two years, and is not "between nothing and a lot".
 * "1 yr 7 mo" is quicker to read than its words; "about two years" is better than "about 2 yr".
 */
function lengthText(
  words: Words,
  stage: PeriodOf,
  asOf: Month | undefined,
  yearOnly: boolean,
  style: Style | undefined,
): string | undefined {
  const length = lengthOf(stage, asOf, yearOnly);
  if (!length) return undefined;
  const { min, max } = length;
  const precise = max - min <= 4;
  return precise || (max - min <= 24 && min > 1)
    ? knownLength(words, min, max, precise ? style : "long")
    : undefined;
}
