import type { Issues } from "./issues.js";
import { parseJsonText } from "./json-text.js";
import { type Plain, toPlainData } from "./plain-data.js";

/** Anything as plain data; a string is taken as JSON text. What could not be taken over becomes an issue. */
export function readInput(input: unknown, issues: Issues): Plain | undefined {
  let data = input;
  if (typeof input === "string") {
    const read = parseJsonText(input);
    if ("message" in read) {
      const { line, column, message } = read;
      issues.push({
        code: "invalid-json",
        severity: "error",
        path: "",
        message: `This is not JSON text, nothing could be read: ${message}.`,
        ...(line && column && { line, column }),
      });
      return undefined;
    }
    if (read.repaired) {
      issues.add(
        "warning",
        "repaired-json",
        "",
        "The JSON text had comments or commas too many: it was read without them.",
      );
    }
    data = read.value;
  }
  const { value, problems } = toPlainData(data);
  for (const { path, what } of problems) {
    if (what === "unsafe-key")
      issues.add(
        "warning",
        what,
        path,
        'A key "__proto__" was renamed: it can change other objects.',
      );
    else issues.add("error", what, path, "This could not be read as data and was left out.");
  }
  return value;
}
