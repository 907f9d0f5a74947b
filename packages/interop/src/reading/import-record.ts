import type { ImportResult } from "../suggestions/suggestion.js";
import type { AssembledCareer } from "./career.js";
import { Issues } from "./issues.js";
import { recogniseOtherFormat } from "./other-formats.js";
import { isRecord, type Plain, type PlainRecord } from "./plain-data.js";
import { readInput } from "./read-input.js";

/** A format as its importer knows it. */
export interface RecordFormat {
  /** For people. */
  readonly name: string;
  /** What one has in it, for people: "an object with basics, work or education". */
  readonly holds: string;
  /** Whether an object is in this format. */
  readonly recognise: (record: PlainRecord) => boolean;
  readonly read: (record: PlainRecord, issues: Issues) => AssembledCareer;
}

/** Reads anything with the importer of a format; what is in another one is named, and not read. Never throws. */
export function importRecord(input: unknown, format: RecordFormat): ImportResult {
  const issues = new Issues();
  return finishImport(readInput(input, issues), format, issues);
}

/** The same for data that are plain by now; `undefined` where an issue says why there are none. */
export function finishImport(
  value: Plain | undefined,
  { name, holds, recognise, read }: RecordFormat,
  issues: Issues,
): ImportResult {
  if (isRecord(value) && recognise(value)) {
    return { ...read(value, issues), ...issues.finish() };
  }
  if (value !== undefined) {
    const other = recogniseOtherFormat(value);
    const differs = other !== undefined && other !== name;
    issues.add(
      "error",
      differs ? "other-format" : "not-a-resume",
      "",
      differs
        ? `This looks like ${other}, not like ${name}: nothing was read.`
        : `This is no ${name}: ${holds} was expected.`,
      differs
        ? other === "CareerPath"
          ? "Read it with parseCareerPath."
          : `Read it with an importer for ${other}.`
        : undefined,
    );
  }
  return nothingRead(issues);
}

/** The result where there was nothing to read; an issue says why. */
export function nothingRead(issues: Issues): ImportResult {
  return {
    value: { version: 1, person: { name: "" }, stages: [] },
    suggestions: [],
    ...issues.finish(),
  };
}
