import type { JsonObject } from "./json.js";
import { quote } from "./json.js";
import { currentVersion, type Migration, migrate } from "./migrate.js";
import type { Reading } from "./reading.js";

/** Finds the version of a document and brings an older one up to date. */
export function readVersion(
  document: JsonObject,
  reading: Reading,
  table?: Readonly<Record<number, Migration>>,
  target: number = currentVersion,
): { document: JsonObject; unknownVersion?: NonNullable<JsonObject["version"]> } {
  const { version = null } = document;
  const current = { ...document, version: target };
  if (version === null) {
    reading.report(
      "missing-version",
      "",
      `The document doesn't say its version; ${target} was assumed, so that it can be read at all.`,
      `Add "version": ${target}: then later versions of the library know how to read it.`,
    );
    return { document: current };
  }
  const number =
    typeof version === "string" && /^\d{1,4}$/.test(version) ? Number(version) : version;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) {
    reading.report(
      "unknown-version",
      "/version",
      `${quote(version)} is no version of the format; ${target} was assumed, and what was written is kept in extra.`,
      `Write "version": ${target}.`,
    );
    return { document: current, unknownVersion: version };
  }
  if (number > target) {
    reading.report(
      "newer-version",
      "/version",
      `The document is of version ${number}, and this library knows up to ${target}: what it doesn't know is kept in extra and not shown.`,
      "Update the library.",
    );
    return { document: current, unknownVersion: version };
  }
  if (number < target) {
    reading.report(
      "migrated",
      "/version",
      `The document was of version ${number} and was brought to version ${target}; the paths of other issues refer to the new form.`,
      "Store the parsed document.",
    );
  }
  return { document: migrate(current, number, table, target) };
}
