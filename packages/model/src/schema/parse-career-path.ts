import type { CareerPath } from "../document/career-path.js";
import type { ParseResult } from "../issue.js";
import type { AnySchema } from "./any-schema.js";
import { assignIds } from "./assign-ids.js";
import { careerPathSchema } from "./career-path-schema.js";
import { checkClaims } from "./check-claims.js";
import { checkReferences } from "./check-references.js";
import { checkParts, checkStints } from "./check-structure.js";
import { checkTimes } from "./check-times.js";
import type { Draft } from "./draft.js";
import { finishExtra } from "./finish-extra.js";
import { isObject, type Json, type JsonObject, quote } from "./json.js";
import { parseJsonText } from "./json-text.js";
import { defaultLimits, type Limits } from "./limits.js";
import { readVersion } from "./read-version.js";
import { inside, type Place, Reading } from "./reading.js";
import { salvage } from "./salvage.js";
import { snapshot } from "./snapshot.js";

/** Options of `parseCareerPath`. */
export interface ParseCareerPathOptions {
  /** How much is read. What isn't given is as in `defaultLimits`. */
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a `CareerPath` from anything: a JSON text, parsed JSON, or any other value. Never throws on data, never changes
 * its input, and takes time in proportion to it.
 *
 * What can be used is used, field by field; what can't is reported and kept in `extra.native` of the nearest object that
 * has an `extra`, under its path from there (`"stages/3"`, `"place/planet"`). References that lead nowhere, double ids
 * and circles are mended. `value` is always a valid document, empty in the worst case; parsing it again changes nothing.
 *
 * `issues` tell what happened, why it matters and the way out; their codes are listed in `issueCodes`.
 *
 * @example
 * const { ok, value, issues } = parseCareerPath(await file.text());
 */
export function parseCareerPath(
  input: unknown,
  options: ParseCareerPathOptions = {},
): ParseResult<CareerPath> {
  const reading = new Reading({ ...defaultLimits, ...options.limits });
  const json = typeof input === "string" ? readText(input, reading) : snapshot(input, reading);
  const value = readDocument(json, typeof input === "string", reading);
  return { ok: reading.ok, value: value as unknown as CareerPath, issues: reading.issues };
}

function readText(text: string, reading: Reading): Json | undefined {
  const { size } = reading.limits;
  if (text.length > size) {
    reading.report(
      "too-large",
      "",
      `The text has ${text.length} characters, more than the ${size} that are read: it was not read, to keep the host responsive.`,
      "Leave out embedded pictures, or raise limits.size.",
    );
    return undefined;
  }
  const parsed = parseJsonText(text);
  // A copy also holds parsed JSON to the limit of depth.
  if (parsed.ok) return snapshot(parsed.value, reading);
  const { line, column, found } = parsed;
  reading.report(
    "invalid-json",
    "",
    text.trim() === ""
      ? "The text is empty."
      : `The text is not JSON from line ${line}, column ${column} on${found ? `, where ${quote(found)} stands` : ": it ends too early"}; nothing could be read.`,
    jsonHint(found),
    { line, column },
  );
  return undefined;
}

function jsonHint(found: string): string {
  if (found === "}" || found === "]") return "Remove the comma before it.";
  if (found === "'" || found === "“") return 'JSON has only straight double quotes: ".';
  if (found === "/" || found === "#") return "JSON has no comments: remove them.";
  return "Check it with an editor that knows JSON.";
}

function readDocument(json: Json | undefined, wasText: boolean, reading: Reading): JsonObject {
  const empty: JsonObject = { version: 1, person: { name: "" }, stages: [] };
  if (!isObject(json)) {
    if (reading.ok || json !== undefined) reportNoObject(json, wasText, reading);
    if (json === undefined || json === null) return empty;
    reading.owners.push({ draft: empty, depth: 0, kept: new Map([["value", json]]) });
    finishExtra(reading);
    return empty;
  }
  const { document, unknownVersion } = readVersion(json, reading);
  const root: Place = {
    pointer: "",
    owner: { draft: {}, depth: 0, kept: new Map() },
    inOwner: "",
    depth: 0,
  };
  const read = salvage(careerPathSchema as AnySchema, document, root, reading) as JsonObject;
  if (unknownVersion !== undefined)
    reading.keep(inside(reading.place(read), "version"), unknownVersion);

  const draft = read as unknown as Draft;
  const ids = assignIds(draft, reading);
  checkReferences(draft, ids, reading);
  checkParts(draft, reading);
  checkStints(draft, reading);
  checkClaims(draft, ids, reading);
  checkTimes(draft, reading);
  finishExtra(reading);
  return read;
}

function reportNoObject(json: Json | undefined, wasText: boolean, reading: Reading): void {
  const found = json === undefined ? "nothing" : Array.isArray(json) ? "a list" : quote(json);
  reading.report(
    "not-an-object",
    "",
    `A career path is an object, and this is ${found}; nothing could be read.`,
    Array.isArray(json)
      ? 'If these are the stages, write { "version": 1, "person": …, "stages": […] }.'
      : wasText
        ? "Give the text of a CareerPath document."
        : "Give a CareerPath document, or its JSON text.",
  );
}
