import { cleanText, type When } from "@trajectoires/model";
import { type DayMonthOrder, findDayMonthOrder } from "../dates/day-month-order.js";
import { findPadding, type Padding, unpaddedEdtf } from "../dates/padding.js";
import { isPresentWord } from "../dates/present-words.js";
import { type DateReading, readDate } from "../dates/read-date.js";
import { readRange } from "../dates/read-range.js";
import type { Issues } from "./issues.js";

/** What one date field says. `text` where something was written that is no date. */
export type FieldReading =
  | { readonly type: "nothing" }
  | { readonly type: "present" }
  | { readonly type: "date"; readonly reading: DateReading }
  | { readonly type: "range"; readonly start: DateReading; readonly end: DateReading | "ongoing" }
  | { readonly type: "text" };

const NOTHING = /^[\s\-–—_.?]*$|^(?:n\/?a|none|null|undefined|unknown|tbd)$/i;

/** Reads the dates of one file by that file's habits: day or month first, days that were only filled in. */
export class FileDates {
  readonly #order: DayMonthOrder | undefined;
  readonly #padding: Padding;
  readonly #issues: Issues;

  /**
   * `values`: everything that stands in the file's date fields; `path`: where the file is in what was given; `beside`:
   * the same of files that came with it, which decide the order of day and month where this one does not.
   */
  constructor(
    values: readonly unknown[],
    issues: Issues,
    path = "",
    beside: readonly unknown[] = [],
  ) {
    const isText = (value: unknown) => typeof value === "string";
    this.#issues = issues;
    this.#order =
      findDayMonthOrder(values.filter(isText)) ?? findDayMonthOrder(beside.filter(isText));
    this.#padding = findPadding(
      values.flatMap((value) => {
        const reading = readDate(value, this.#order);
        return reading && !reading.problem ? [reading.date] : [];
      }),
    );
    if (this.#padding.day) {
      issues.add(
        "note",
        "padded-dates",
        path,
        this.#padding.months
          ? "Every date is a first of January: only the years were taken as known."
          : `Nearly every date is the ${this.#padding.day} of a month: those days were taken as filled in, and the months kept.`,
      );
    }
  }

  read(field: unknown): FieldReading {
    const value = typeof field === "string" ? cleanText(field) : field;
    if (typeof value === "number") {
      const reading = readDate(value);
      return reading ? { type: "date", reading } : { type: "text" };
    }
    if (typeof value !== "string") return { type: value == null ? "nothing" : "text" };
    if (NOTHING.test(value)) return { type: "nothing" };
    if (isPresentWord(value)) return { type: "present" };
    const reading = readDate(value, this.#order);
    if (reading && reading.problem !== "partly-read-date") return { type: "date", reading };
    const range = readRange(value, this.#order);
    if (range) return { type: "range", ...range };
    return reading ? { type: "date", reading } : { type: "text" };
  }

  /** The date for the document: with what was written, where that says it otherwise. Doubts become issues. */
  toWhen(reading: DateReading, path: string): When {
    const { edtf, raw, problem } = reading;
    if (problem) {
      const [message, hint] = REMARKS[problem];
      this.#issues.add("warning", problem, path, `"${raw}" ${message}`, hint);
      return { edtf, raw };
    }
    const honest = unpaddedEdtf(reading.date, this.#padding);
    if (honest) return { edtf: honest, raw, padded: true };
    return edtf === raw ? edtf : { edtf, raw };
  }

  /** Remarks on what is no date. */
  unreadable(value: unknown, path: string): void {
    this.#issues.add(
      "warning",
      "unreadable-date",
      path,
      `${JSON.stringify(value).slice(0, 80)} could not be read as a date: the time is left open.`,
      'Write dates as "2020", "2020-04" or "2020-04-15".',
    );
  }
}

const REMARKS = {
  "ambiguous-date": [
    "can be day or month first, and nothing in the file decides: only the year was kept.",
    "Write it as YYYY-MM-DD.",
  ],
  "invalid-date": ["has a month or day that does not exist: the rest was kept.", "Correct it."],
  "partly-read-date": [
    "is more than a date: only what could be read for certain was kept.",
    undefined,
  ],
} as const;
