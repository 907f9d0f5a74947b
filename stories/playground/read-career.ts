import { fromJsonResume } from "@trajectoires/interop/json-resume";
import {
  type CareerPath,
  type Issue,
  type ParseResult,
  parseCareerPath,
} from "@trajectoires/react";

/** What a text turned out to be. */
export type Format = "CareerPath" | "JSON Resume" | "unknown";

/** A text as a career: what it was, what came out of it, and what a person should know. */
export interface ReadCareer extends ParseResult<CareerPath> {
  readonly format: Format;
}

const nothing: CareerPath = { version: 1, person: { name: "" }, stages: [] };

/** Reads a career from a text whose format nobody named. Never throws. */
export function readCareer(text: string): ReadCareer {
  const foreign = recogniseFile(text);
  if (foreign) return { format: "unknown", ok: false, value: nothing, issues: [foreign] };
  const format = recogniseFormat(text);
  if (format === "CareerPath") return { format, ...parseCareerPath(text) };
  const resume = fromJsonResume(text);
  const [issue] = resume.issues;
  // Our own parser names the place and the way out.
  if (issue?.code === "invalid-json") return { format: "unknown", ...parseCareerPath(text) };
  const isResume = issue?.code !== "not-a-resume" && issue?.code !== "other-format";
  return { format: isResume ? "JSON Resume" : "unknown", ...resume };
}

/** A native document has stages; a résumé never does. */
function recogniseFormat(text: string): Format {
  try {
    const data: unknown = JSON.parse(text);
    const isNative = typeof data === "object" && data !== null && "stages" in data;
    return isNative ? "CareerPath" : "JSON Resume";
  } catch {
    // Résumés may have comments: their importer takes those.
    return /"stages"\s*:/.test(text) ? "CareerPath" : "JSON Resume";
  }
}

/** Files that people try, and that are no text. */
function recogniseFile(text: string): Issue | undefined {
  const kind = text.startsWith("%PDF")
    ? "a PDF"
    : text.startsWith("PK\u0003\u0004")
      ? "a Word or ZIP file"
      : text.includes("\u0000")
        ? "no text"
        : undefined;
  if (!kind) return undefined;
  return {
    code: "not-text",
    severity: "error",
    path: "",
    message: `This is ${kind}: the playground reads JSON text.`,
    hint: "Most résumé builders can export JSON Resume; look for “Export as JSON”.",
  };
}
