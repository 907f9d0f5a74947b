import { type CareerPath, parseCareerPath } from "@trajectoires/react";

/** Reads a text from anywhere. What can be used is used; everything else is said. */
export function readDocument(text: string): { path: CareerPath; report: string[] } {
  const { value, issues } = parseCareerPath(text);
  const report = issues.map(
    ({ severity, path, message, hint = "" }) => `${severity} at ${path}: ${message} ${hint}`,
  );
  return { path: value, report };
}
