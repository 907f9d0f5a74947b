import type { JsonObject } from "./json.js";

/** Version of the document format that this library writes. */
export const currentVersion = 1;

/**
 * Turns a document of one version into the next. Gets plain JSON that may be wrong in any way and must not throw on it;
 * what it doesn't recognise it leaves alone. Must not change its argument.
 */
export type Migration = (document: JsonObject) => JsonObject;

/**
 * The way from version n to n + 1, under n. To publish version 2 of the format: raise `currentVersion`, add the
 * migration under 1 with a test of its own, and never touch it again.
 */
export const migrations: Readonly<Record<number, Migration>> = {};

/** Applies the migrations from a version up to another, one after the other. A step that isn't in the table changes nothing. */
export function migrate(
  document: JsonObject,
  version: number,
  table: Readonly<Record<number, Migration>> = migrations,
  target: number = currentVersion,
): JsonObject {
  let migrated = document;
  for (let step = version; step < target; step++) {
    migrated = { ...(table[step]?.(migrated) ?? migrated), version: step + 1 };
  }
  return migrated;
}
