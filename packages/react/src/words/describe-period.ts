import type {
  DatePolicy,
  Length,
  Month,
  ResolvedPeriod,
  ResolvedPoint,
  ResolvedStage,
} from "@trajectoires/model";
import type { Style, Words } from "./create-words.js";
import { type DateText, monthText, phraseParts } from "./date-text.js";
import { type ClaimContext, describeClaim } from "./describe-claim.js";
import { boundsText } from "./format-bounds.js";
import { formatDuration, type MonthRange } from "./format-duration.js";
import { type DatePart, interpolateParts, joinParts, type TextPart } from "./interpolate.js";
import { printedLength } from "./period-length.js";
import { pointText } from "./point-text.js";
import { lengthClaim, tellingClaims } from "./telling-claims.js";

export type { DatePolicy };

/** How to describe a period. */
export interface PeriodOptions extends Omit<ClaimContext, "about" | "ongoing"> {
  /** What "now" means, for the length of what goes on: `ResolvedCareer.asOf`. Without it there is no such length. */
  readonly asOf?: Month | undefined;
  /**
   * How long the stage lasted: `tenure(career, stage.id)`, which knows more than the two ends do. Default: worked out from
   * the ends.
   */
  readonly length?: Pick<Length, "atLeast" | "atMost"> | undefined;
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
  readonly detail?: string;
  /** Both lines in full words, to be read aloud; empty if nothing is known. */
  readonly spoken: string;
  /** First and last date in `parts`. */
  readonly start?: DatePart;
  readonly end?: DatePart;
  /** The length in months, to print in another style with `formatDuration`. */
  readonly length?: MonthRange;
  readonly ongoing: boolean;
}

/** What is needed of a resolved stage. */
export type PeriodOf = Pick<ResolvedStage, "id" | "periods" | "claims" | "ongoing" | "planned">;

/** A stage's period in words, never more precise than what is known. */
export function describePeriod(
  words: Words,
  stage: PeriodOf,
  options: PeriodOptions = {},
): PeriodWords {
  const policy = options.datePolicy ?? "exact";
  const { ongoing, planned } = stage;
  if (policy === "hidden") return { main: "", parts: [], spoken: "", ongoing };

  const { messages } = words;
  const yearOnly = policy === "year";
  const context = { ...options, about: stage.id, ongoing };
  const length = printedLength(stage, options, yearOnly);
  const told = lengthClaim(stage);
  const toldLength = told && describeClaim(words, told, context);
  const longLength = toldLength || (length && formatDuration(words, length, { style: "long" }));
  // "1 yr 7 mo" is quicker to read than its words; "about two years" is better than "about 2 yr".
  const precise = length && length.max - length.min <= 4;
  const shortLength = toldLength || (precise ? formatDuration(words, length) : longLength);

  const done = (parts: TextPart[], detail?: string, spokenPieces?: (string | undefined)[]) => {
    const main = joinParts(parts);
    const spoken = (spokenPieces ?? [main, detail]).filter(Boolean).join(messages.comma);
    const dates = parts.filter((part) => typeof part !== "string");
    return {
      main,
      parts,
      ...(detail && { detail }),
      spoken,
      ...(dates[0] && { start: dates[0] }),
      ...(dates[1] && { end: dates[dates.length - 1] as DatePart }),
      ...(length && { length }),
      ongoing,
    };
  };

  const state = ongoing ? messages.ongoing : planned ? messages.planned : undefined;
  if (policy === "duration") {
    return shortLength
      ? done([shortLength], state, [longLength, state])
      : done(state ? [state] : []);
  }

  const printed = datesOf(words, stage, "short", yearOnly);
  const claims = tellingClaims(stage, yearOnly)
    .map((claim) => describeClaim(words, claim, context))
    .filter(Boolean);
  const endUnknown = stage.periods[stage.periods.length - 1]?.endUnknown;
  const note = planned ? messages.planned : endUnknown ? messages.endUnknown : undefined;
  if (printed.length) {
    const spoken = joinParts(datesOf(words, stage, "long", yearOnly));
    return done(printed, note ?? shortLength, [spoken, longLength, note]);
  }

  const whole = outerBounds(stage, options.asOf);
  const span = boundsText(words, whole, "long", yearOnly);
  const [first, second] = claims;
  if (first) {
    const rest = toldLength && toldLength !== first ? toldLength : second;
    return done([first], note ?? (ongoing ? rest : (span?.text ?? rest)), [
      first,
      rest,
      ongoing ? undefined : span?.text,
      note,
    ]);
  }
  if (toldLength) return done([toldLength], note ?? span?.text, [toldLength, span?.text, note]);
  if (ongoing) {
    const { latest } = whole;
    if (latest === null) return done([messages.ongoing]);
    const date = monthText(words, latest, { yearOnly: true });
    return done(interpolateParts(messages.sinceAtLatest, { date }));
  }
  if (!span) return done(state ? [state] : []);
  return done([span.kind === "range" ? span.text : span], note);
}

/** The dates of every period, one after the other. */
function datesOf(words: Words, stage: PeriodOf, style: Style, yearOnly: boolean): TextPart[] {
  const all: TextPart[] = [];
  for (const period of stage.periods) {
    const parts = periodParts(words, period, stage.planned, style, yearOnly);
    if (all.length && parts.length) all.push(words.messages.comma);
    all.push(...parts);
  }
  return all;
}

function periodParts(
  words: Words,
  period: ResolvedPeriod,
  planned: boolean,
  style: Style,
  yearOnly: boolean,
): TextPart[] {
  const { range, fromTo, since, starting, until } = words.messages;
  const text = (point: ResolvedPoint | null): DateText | undefined =>
    point ? pointText(words, point, { style, yearOnly }) : undefined;
  const start = text(period.start);
  if (period.ongoing) return start ? phraseParts(planned ? starting : since, start) : [];
  const end = text(period.end);
  if (!period.end) return start ? [start] : [];
  if (!start || !end) {
    // One end alone, and that only worked out, would say less than claims do.
    const known = start ? period.start : period.end;
    const date = known.date === undefined ? undefined : (start ?? end);
    return date ? phraseParts(start ? starting : until, date) : [];
  }
  if (end.text === start.text) return [start];
  return style === "long"
    ? phraseParts(fromTo, end, { start, end })
    : interpolateParts(range, { start, end });
}

/** From the earliest start to the latest end; of what goes on, the bounds of its start. */
function outerBounds(stage: PeriodOf, asOf: Month | undefined) {
  const first = stage.periods[0];
  const last = stage.periods[stage.periods.length - 1];
  const earliest = first?.start.earliest ?? null;
  const end = stage.ongoing ? first?.start : (last?.end ?? last?.start);
  const latest = end?.latest ?? null;
  // That something lies before now says nothing.
  return {
    earliest,
    latest: latest !== null && asOf !== undefined && latest >= asOf ? null : latest,
  };
}
