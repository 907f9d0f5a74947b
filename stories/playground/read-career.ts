import { type Detection, detectFormat, type InputFile } from "@trajectoires/interop/detect";
import type { ImportResult } from "@trajectoires/interop/suggestions";
import { type CareerPath, type Issue, parseCareerPath } from "@trajectoires/react";
import { type ImporterOptions, importers } from "./importers.ts";

/** Files as a career: what they were, what came out of them, and what a person should know. */
export interface ReadCareer extends ImportResult {
  /** Name of the format; `"unknown"` where nothing could be read. */
  readonly format: string;
  /** What was read; `undefined` for nothing. */
  readonly detection: Detection | undefined;
}

const nothing: CareerPath = { version: 1, person: { name: "" }, stages: [] };

/**
 * Reads a career from files whose format nobody named: the surest of them; the others are named in an issue. The importer
 * is loaded when it is needed. Never rejects.
 */
export async function readCareer(
  files: readonly InputFile[],
  options: ImporterOptions = {},
): Promise<ReadCareer> {
  const [found, ...others] = detectFormat(files);
  const read = await readDetected(found, options);
  return { ...read, issues: [...read.issues, ...others.map(leftAside)] };
}

async function readDetected(
  found: Detection | undefined,
  options: ImporterOptions,
): Promise<ReadCareer> {
  if (!found) return failed(undefined, "no-files", "There is nothing in it.");
  const { format, reason, hint, shape } = found;
  if (format === "unknown") return failed(found, "unknown-format", reason, hint);
  const [file] = found.files;
  try {
    const input = shape === "yaml" ? await parseYaml(String(file?.content)) : file?.content;
    if (format === "career-path") {
      const native = parseCareerPath(input);
      return named({ ...native, suggestions: [] }, found);
    }
    const importer = await importers[format]?.();
    if (!importer) {
      const message = `This is ${found.name}, for which there is no importer.`;
      return failed(found, "no-importer", message, "Export it as JSON Resume, if you can.");
    }
    return named(importer(format === "linkedin" ? found.files : input, options), found);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed(found, "unreadable", `It could not be read: ${message.slice(0, 300)}`, hint);
  }
}

/** What is no text at all is in no format, whatever it looked like. */
function named(result: ImportResult, detection: Detection): ReadCareer {
  const isBroken = result.issues[0]?.code === "invalid-json";
  return { ...result, format: isBroken ? "unknown" : detection.name, detection };
}

async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import("yaml");
  return parse(text, { maxAliasCount: 100 });
}

function failed(
  detection: Detection | undefined,
  code: string,
  message: string,
  hint?: string,
): ReadCareer {
  const issue: Issue = { code, severity: "error", path: "", message, ...(hint && { hint }) };
  return {
    format: "unknown",
    detection,
    ok: false,
    value: nothing,
    suggestions: [],
    issues: [issue],
  };
}

const leftAside = ({ files, reason, name, format }: Detection): Issue => ({
  code: "left-aside",
  severity: "warning",
  path: "",
  message:
    format === "unknown"
      ? `Left aside. ${reason}`
      : `Left aside: it looks like ${name}, and one career is drawn at a time.`,
  hint: "Give it alone to see it.",
  ...(files[0]?.name && { file: files[0].name }),
});
