import type { End, Stage, When } from "@trajectoires/model";
import { type CalendarDate, monthBounds } from "../dates/calendar-date.js";
import type { DateReading } from "../dates/read-date.js";
import type { Entry } from "../reading/entry.js";
import type { Context, Draft } from "./context.js";

const START = ["startDate", "start", "from", "start_date"];
const END = ["endDate", "end", "to", "until", "end_date"];
const MOMENT = ["date", "releaseDate", "issueDate", "issued", "year", ...START];
const STILL = ["isCurrentRole", "isCurrent", "current", "ongoing", "isActive", "present"];
/** Every key under which a date may stand. */
export const DATE_KEYS: ReadonlySet<string> = new Set([...MOMENT, ...END]);

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
export function readMoment(entry: Entry, timed: Timed, { dates }: Context): void {
  entry.know(...END);
  const found = entry.take(...MOMENT);
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
export function readPeriod(entry: Entry, timed: Timed, { dates }: Context): void {
  const still = entry.flag(...STILL);
  const startField = entry.take(...START) ?? entry.take("date", "dates", "period", "year");
  const endField = entry.take(...END);
  const write = (reading: DateReading, field: { key: string }) =>
    dates.toWhen(reading, entry.at(field.key));

  if (startField) {
    const read = dates.read(startField.value);
    if (read.type === "date") setStart(timed, write(read.reading, startField), read.reading.date);
    else if (read.type === "range") {
      setStart(timed, write(read.start, startField), read.start.date);
      if (read.end === "ongoing") setEnd(timed, "ongoing");
      else setEnd(timed, write(read.end, startField), read.end.date);
    } else {
      entry.leave(startField.key, startField.value);
      if (read.type !== "nothing") {
        dates.unreadable(startField.value, entry.at(startField.key));
        timed.stage.start = "unknown";
      }
    }
  }
  const read = dates.read(endField?.value);
  if (endField && read.type === "date") {
    setEnd(timed, write(read.reading, endField), read.reading.date);
  } else if (endField && read.type === "range") {
    if (timed.start) entry.leave(endField.key, endField.value);
    else setStart(timed, write(read.start, endField), read.start.date);
    if (read.end === "ongoing") setEnd(timed, "ongoing");
    else setEnd(timed, write(read.end, endField), read.end.date);
  } else if (endField && read.type === "present") {
    entry.leave(endField.key, endField.value);
    setEnd(timed, "ongoing");
  } else if (endField && read.type === "text") {
    entry.leave(endField.key, endField.value);
    dates.unreadable(endField.value, entry.at(endField.key));
    setEnd(timed, "unknown");
  } else {
    if (endField) entry.leave(endField.key, endField.value);
    if (timed.stage.end === undefined) {
      if (still === true) setEnd(timed, "ongoing");
      else if (timed.stage.start !== undefined) {
        if (still === false) setEnd(timed, "unknown");
        else timed.openEnd = true;
      }
    }
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
