import type { End, Stage, When } from "@trajectoires/model";
import { type CalendarDate, monthBounds } from "../dates/calendar-date.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { Entry } from "./entry.js";
import type { FileDates } from "./file-dates.js";
import type { Plain } from "./plain-data.js";

/** In which fields of an entry its dates stand; the first that is filled counts. */
export interface DateKeys {
  readonly start: readonly string[];
  readonly end: readonly string[];
  /** For what has no length in time. */
  readonly moment: readonly string[];
  /** Fields that say "yes, still" or "no, over". */
  readonly still: readonly string[];
  /** Fields that may hold a start and an end in one text. */
  readonly both: readonly string[];
}

const START = ["startDate", "start", "from", "start_date"];
/** The names that JSON formats use. */
export const COMMON_DATE_KEYS: DateKeys = {
  start: START,
  end: ["endDate", "end", "to", "until", "end_date"],
  moment: ["date", "releaseDate", "issueDate", "issued", "year", ...START],
  still: ["isCurrentRole", "isCurrent", "current", "ongoing", "isActive", "present"],
  both: ["date", "dates", "period", "year"],
};

/** What stands in one date field. */
export interface DateField {
  readonly value: Plain;
  /** Where, for issues. */
  readonly path: string;
  /** Keeps the value aside where it could not be used. */
  readonly leave: () => void;
}

/** Everything an entry says about its period. */
export interface PeriodFields {
  readonly start?: DateField | undefined;
  readonly end?: DateField | undefined;
  readonly still?: boolean | undefined;
  /** `start` is the only date, and speaks of the whole: without an end in it nothing is said of one. */
  readonly isWhole?: boolean;
}

/** A stage whose period is being read, with the months its known dates may lie in. */
export interface Timed {
  readonly stage: Draft<Stage>;
  readonly path: string;
  start?: readonly [number, number];
  end?: readonly [number, number];
  /** Nothing was written where the end belongs. */
  openEnd?: boolean;
}

/** Reads `date` and its like: a moment has no end. */
export function readMoment(
  entry: Entry,
  timed: Timed,
  { dates }: Context,
  keys: DateKeys = COMMON_DATE_KEYS,
): void {
  entry.know(...keys.end);
  const found = entry.take(...keys.moment);
  if (!found) return;
  const read = dates.read(found.value);
  const path = entry.at(found.key);
  if (read.type === "date") setStart(timed, dates.toWhen(read.reading, path), read.reading.date);
  else if (read.type === "range" && read.end !== "ongoing") {
    timed.stage.start = {
      edtf: `${read.start.edtf}/${read.end.edtf}`,
      raw: String(found.value).trim(),
    };
  } else if (read.type === "nothing") entry.leave(found.key, found.value);
  else {
    entry.leave(found.key, found.value);
    dates.unreadable(found.value, path);
  }
}

function setStart(timed: Timed, when: When, date: CalendarDate): void {
  timed.stage.start = when;
  timed.start = monthBounds(date);
}

function setEnd(timed: Timed, end: End, date?: CalendarDate): void {
  timed.stage.end = end;
  if (date) timed.end = monthBounds(date);
}

/** Reads a start and an end, also where both stand in one field. */
export function readPeriod(
  entry: Entry,
  timed: Timed,
  context: Context,
  keys: DateKeys = COMMON_DATE_KEYS,
): void {
  const field = (...names: readonly string[]): DateField | undefined => {
    const found = entry.take(...names);
    return (
      found && {
        value: found.value,
        path: entry.at(found.key),
        leave: () => entry.leave(found.key, found.value),
      }
    );
  };
  const still = entry.flag(...keys.still);
  const start = field(...keys.start);
  const whole = start ?? field(...keys.both);
  placePeriod(timed, { start: whole, end: field(...keys.end), still, isWhole: !start }, context);
}

/** Puts what the fields say into the stage. What cannot be used is left aside, with an issue. */
export function placePeriod(timed: Timed, fields: PeriodFields, { dates }: Context): void {
  const { start, end, still, isWhole } = fields;
  if (start) placeStart(timed, start, dates);
  const read = dates.read(end?.value);
  if (end && read.type === "date") {
    setEnd(timed, dates.toWhen(read.reading, end.path), read.reading.date);
  } else if (end && read.type === "range") {
    if (timed.start) end.leave();
    else setStart(timed, dates.toWhen(read.start, end.path), read.start.date);
    if (read.end === "ongoing") setEnd(timed, "ongoing");
    else setEnd(timed, dates.toWhen(read.end, end.path), read.end.date);
  } else if (end && read.type === "present") {
    end.leave();
    setEnd(timed, "ongoing");
  } else if (end && read.type === "text") {
    end.leave();
    dates.unreadable(end.value, end.path);
    setEnd(timed, "unknown");
  } else {
    end?.leave();
    if (timed.stage.end !== undefined) return;
    if (still === true) setEnd(timed, "ongoing");
    else if (timed.stage.start !== undefined) {
      if (still === false) setEnd(timed, "unknown");
      else if (!isWhole) timed.openEnd = true;
    }
  }
}

function placeStart(timed: Timed, start: DateField, dates: FileDates): void {
  const read = dates.read(start.value);
  if (read.type === "date") {
    setStart(timed, dates.toWhen(read.reading, start.path), read.reading.date);
  } else if (read.type === "range") {
    setStart(timed, dates.toWhen(read.start, start.path), read.start.date);
    if (read.end === "ongoing") setEnd(timed, "ongoing");
    else setEnd(timed, dates.toWhen(read.end, start.path), read.end.date);
  } else {
    start.leave();
    if (read.type === "nothing") return;
    dates.unreadable(start.value, start.path);
    timed.stage.start = "unknown";
  }
}

const isReversed = ({ start, end }: Timed) =>
  start !== undefined && end !== undefined && end[1] < start[0];

/**
 * Decides what an absent end means: the newest entries of a section go on, older ones ended at a time that nobody wrote
 * down. Also remarks on periods that end before they begin.
 */
export function settleEnds(section: readonly Timed[], { issues }: Context): void {
  // What ends before it starts has a wrong date, and tells nothing about the others.
  const newest = section.reduce(
    (latest, timed) => (isReversed(timed) ? latest : Math.max(latest, timed.start?.[0] ?? latest)),
    Number.NEGATIVE_INFINITY,
  );
  for (const timed of section) {
    const { start, stage, path } = timed;
    if (isReversed(timed)) {
      issues.add(
        "warning",
        "end-before-start",
        path,
        "It ends before it starts: both dates were kept as they are.",
        "Perhaps they were exchanged.",
      );
    }
    if (stage.start === undefined && (stage.end === undefined || stage.end === "ongoing")) {
      issues.addOnce("note", "undated", path, "An entry gives no date: it has no place in time.");
    }
    if (!timed.openEnd) continue;
    stage.end = start && start[1] >= newest ? "ongoing" : "unknown";
    if (start && stage.end === "unknown") {
      issues.add(
        "note",
        "end-unknown",
        path,
        "It has no end though something newer began: it was taken as over, nobody knows since when.",
        'If it goes on, write "Present" as its end.',
      );
    }
  }
}
