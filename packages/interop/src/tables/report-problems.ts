import type { Issues } from "../reading/issues.js";
import type { TableProblem } from "./read-table.js";

const SAID = {
  "extra-cells": [
    "warning",
    "This row has more cells than columns, as if a comma was not in quotation marks: what was too much was kept in extra.",
    'Put texts with commas into quotation marks: "a, b".',
  ],
  "open-quote": [
    "error",
    "A quotation mark here is never closed: everything after it was read as one cell.",
    'Close it, or double it where it is meant: "".',
  ],
  "too-large": ["error", "The file is larger than any career: the rest was not read.", undefined],
  "no-heading": [
    "error",
    "The line with the names of the columns was not found: nothing of this file was read.",
    undefined,
  ],
} as const;

/** Says what is wrong with a table, once a line, for the first fifty. */
export function reportProblems(
  problems: readonly TableProblem[],
  path: string,
  file: string,
  issues: Issues,
  headings?: string,
): void {
  for (const { what, line } of problems.slice(0, 50)) {
    const [severity, message, known] = SAID[what];
    const hint =
      what === "no-heading" && headings ? `The line above the data should be: ${headings}` : known;
    issues.push({ code: what, severity, path, message, ...(hint && { hint }), file, line });
  }
}
