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

/** What `readEdtf` and `parseEdtf` read. */
export type EdtfDate = EdtfMoment | EdtfInterval;

/** A career's dates are read for resolving, for printing and for lengths, and many are the same: what was read is kept, within bounds. */
const known = new Map<string, EdtfDate | null>();
const KNOWN_AT_MOST = 2000;
const LONGEST_KNOWN = 40;

/** The same as `parseEdtf` for those who don't ask what is wrong: `undefined` for what is no date. Never throws. */
export function readEdtf(text: string): EdtfDate | undefined {
  let found = known.get(text);
  if (found === undefined) {
    found = readInterval(text) ?? null;
    if (known.size >= KNOWN_AT_MOST) known.clear();
    if (text.length <= LONGEST_KNOWN) known.set(text, found);
  }
  return found ?? undefined;
}

function readInterval(text: string): EdtfDate | undefined {
  const slash = text.indexOf("/");
  if (slash < 0) return readMoment(text);
  const start = readSide(text.slice(0, slash));
  const end = readSide(text.slice(slash + 1));
  const hasStart = typeof start === "object";
  const isSound = typeof end === "object" ? !hasStart || !endsBefore(end, start) : hasStart;
  return start && end && isSound ? { type: "interval", start, end } : undefined;
}

/** What stands on one side of an interval. */
export function readSide(text: string): EdtfInterval["start"] | undefined {
  return text === ".." ? "open" : text === "" ? "unknown" : readMoment(text);
}

function readMoment(text: string): EdtfMoment | undefined {
  const found = /^(-?)(\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/.exec(text);
  if (!found) return undefined;
  const [, minus, digits, monthText, dayText, mark] = found as unknown as string[];
  // An unspecified digit is any digit: the lowest and the highest that it may be.
  const [lowest, highest] = ["0", "9"].map((any) => Number(digits?.replaceAll("X", any))) as [
    number,
    number,
  ];
  const [year, lastYear] = minus ? [-highest, -lowest] : [lowest, highest];
  const month = Number(monthText); // NaN if absent or unspecified
  const day = Number(dayText);
  const vague = lastYear > year;
  const season = month > 20 && month < 25;
  if (
    (minus && !highest) ||
    (vague && month >= 0) ||
    (season ? dayText : month < 1 || month > 12) ||
    (day >= 0 && !(month > 0 && day > 0 && day <= daysInMonth(year, month)))
  ) {
    return undefined;
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
