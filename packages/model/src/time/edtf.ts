import { daysInMonth } from "./month.js";

/** How finely a date is known. */
export type EdtfPrecision = "day" | "month" | "season" | "year" | "decade" | "century";

/** One date, as precise as it was written. */
export interface EdtfMoment {
  readonly type: "moment";
  readonly precision: EdtfPrecision;
  /** The year; of a decade or a century the first one. Negative before year 0. */
  readonly year: number;
  /** The last year it may be; other than `year` only for a decade or a century. */
  readonly lastYear: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** Written with `~` or `%`. */
  readonly approximate: boolean;
  /** Written with `?` or `%`. */
  readonly uncertain: boolean;
}

/** From one date to another. `"open"` (`..`) has no limit there, `"unknown"` (nothing written) has one that nobody knows. */
export interface EdtfInterval {
  readonly type: "interval";
  readonly start: EdtfMoment | "open" | "unknown";
  readonly end: EdtfMoment | "open" | "unknown";
}

/** What `parseEdtf` reads. */
export type EdtfDate = EdtfMoment | EdtfInterval;

/** A date, or what is wrong with it and where: `column` counts characters from 1. */
export type EdtfResult =
  | { readonly ok: true; readonly value: EdtfDate }
  | { readonly ok: false; readonly message: string; readonly column: number };

/** What is wrong, a key of `WRONG`, and the offset (from 0) where. */
type Failure = readonly [what: keyof typeof WRONG, offset: number];

/** Words for what may be wrong: kept apart, so that who only reads dates doesn't load them. */
const WRONG = {
  y: "Expected a year of four digits",
  u: "Unexpected",
  z: "There is no year -0000",
  v: "No month in an unspecified year",
  w: "No day in an unspecified month",
  m: "Expected a month (01–12) or a season (21–24)",
  s: "A season has no days",
  d: "This month has no such day",
  i: "An interval needs a date on one side",
  e: "The interval ends before it starts",
} as const;

/**
 * Reads a date of the library's subset of EDTF (ISO 8601-2, level 1 without times of day and without years beyond four
 * digits): year, month, day, season, `201X`, `20XX`, `2020-XX`, `2020-04-XX`; `~ ? %` at the end of a date; intervals
 * with a date, `..` or nothing on either side, but a date on one of them. Years run from −9999 to 9999.
 * Dates that no calendar has are refused, and so are sets (`[2014,2016]`): a claim of type `anyOf` says that. Never throws.
 */
export function parseEdtf(text: string): EdtfResult {
  const found = read(text);
  if (!isFailure(found)) return { ok: true, value: found };
  const [what, offset] = found;
  const at = text.charAt(offset);
  const more = what === "u" ? ` “${at}”` : /[[{]/.test(at) ? ": sets of dates are not read" : "";
  return { ok: false, message: WRONG[what] + more, column: offset + 1 };
}

/** The same for those who don't ask what is wrong: `undefined` for what is no date. */
export function readEdtf(text: string): EdtfDate | undefined {
  const found = read(text);
  return isFailure(found) ? undefined : found;
}

/** A career's dates are read for resolving, for printing and for lengths, and many are the same: what was read is kept, within bounds. */
const known = new Map<string, EdtfDate | Failure>();
const KNOWN_AT_MOST = 2000;
const LONGEST_KNOWN = 40;

function read(text: string): EdtfDate | Failure {
  let found = known.get(text);
  if (!found) {
    found = readDate(text);
    if (known.size >= KNOWN_AT_MOST) known.clear();
    if (text.length <= LONGEST_KNOWN) known.set(text, found);
  }
  return found;
}

function readDate(text: string): EdtfDate | Failure {
  const slash = text.indexOf("/");
  if (slash < 0) return readMoment(text, 0);

  const start = readSide(text.slice(0, slash), 0);
  if (isFailure(start)) return start;
  const end = readSide(text.slice(slash + 1), slash + 1);
  if (isFailure(end)) return end;
  if (typeof start === "string") {
    if (typeof end === "string") return ["i", 0];
  } else if (typeof end !== "string" && endsBefore(end, start)) {
    return ["e", slash + 1];
  }
  return { type: "interval", start, end };
}

function isFailure(read: EdtfDate | string | Failure): read is Failure {
  return Array.isArray(read);
}

function readSide(text: string, offset: number): EdtfInterval["start"] | Failure {
  return text === ".." ? "open" : text === "" ? "unknown" : readMoment(text, offset);
}

function readMoment(text: string, offset: number): EdtfMoment | Failure {
  const found = /^(-?)(\d\d)(\d\d|\dX|XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)/.exec(text);
  if (!found) return ["y", offset];
  const [whole, minus, century, rest, monthText, dayText, mark] = found as unknown as string[];
  const monthOffset = offset + (minus as string).length + 5;
  if (text.length > (whole as string).length) {
    return ["u", offset + (whole as string).length];
  }

  // An unspecified digit is any digit: the lowest and the highest that it may be.
  const digits = `${century}${rest}`;
  const lowest = Number(digits.replaceAll("X", "0"));
  const highest = Number(digits.replaceAll("X", "9"));
  if (minus && !highest) return ["z", offset];
  const [year, lastYear] = minus ? [-highest, -lowest] : [lowest, highest];

  const month = Number(monthText); // NaN if absent or unspecified
  const day = Number(dayText);
  const vague = lastYear > year;
  if (vague && month >= 0) return ["v", monthOffset];
  if (day >= 0 && !(month >= 0)) return ["w", monthOffset + 3];
  const season = month > 20 && month < 25;
  if ((month < 1 || month > 12) && !season) {
    return ["m", monthOffset];
  }
  if (season && dayText) return ["s", monthOffset + 3];
  if (day < 1 || day > daysInMonth(year, month)) {
    return ["d", monthOffset + 3];
  }

  return {
    type: "moment",
    precision: vague
      ? lastYear - year > 9
        ? "century"
        : "decade"
      : season
        ? "season"
        : day
          ? "day"
          : month
            ? "month"
            : "year",
    year,
    lastYear,
    ...(season ? { season: month } : month ? { month } : {}),
    ...(day ? { day } : {}),
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
}

/** Whether one date is wholly before another: only then an interval is the wrong way round. */
function endsBefore(end: EdtfMoment, start: EdtfMoment): boolean {
  return latestDay(end) < earliestDay(start);
}

// What a season spans depends on the hemisphere: here it reaches over both readings.
function earliestDay({ year, season, month, day = 1 }: EdtfMoment): number {
  return 372 * year + 31 * (month ?? (season ? 6 - 3 * (season % 2) : 1)) + day;
}

function latestDay({ lastYear, season, month, day = 31 }: EdtfMoment): number {
  return 372 * lastYear + 31 * (month ?? (season ? 14 - 3 * (season % 2) : 12)) + day;
}
