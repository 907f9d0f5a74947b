import { isObject, type Json, type JsonObject, pointerStep } from "./json.js";
import type { Owner, Reading } from "./reading.js";

/** Writes what was set aside into the `extra.native` of each object it belongs to. */
export function finishExtra(reading: Reading): void {
  for (const owner of reading.owners) if (owner.kept.size > 0) writeKept(owner, reading);
}

function writeKept(owner: Owner, reading: Reading): void {
  // extra, native and then the value: each one level deeper.
  const depth = owner.depth + 3;
  if (depth > reading.limits.depth) {
    reportDepth("", reading);
    return;
  }
  const extra = isObject(owner.draft.extra) ? owner.draft.extra : {};
  const before = extra.native;
  const native: JsonObject = isObject(before)
    ? { ...before }
    : before === undefined
      ? {}
      : { value: before };
  for (const [key, raw] of owner.kept) {
    native[freeKey(native, key)] = prune(raw, depth, pointerStep(key), reading) ?? null;
  }
  owner.draft.extra = { ...extra, native };
}

/** What was kept by an earlier parsing stays beside it. */
function freeKey(native: JsonObject, key: string): string {
  if (!Object.hasOwn(native, key)) return key;
  let number = 2;
  while (Object.hasOwn(native, `${key} (${number})`)) number++;
  return `${key} (${number})`;
}

/** What is kept moves down some levels: the limit of depth holds there too, so that the result can be parsed again. */
function prune(value: Json, depth: number, path: string, reading: Reading): Json | undefined {
  if (typeof value !== "object" || value === null) return value;
  if (depth >= reading.limits.depth) return reportDepth(path, reading);
  if (Array.isArray(value)) {
    return value.map(
      (entry, index) => prune(entry, depth + 1, path + pointerStep(index), reading) ?? null,
    );
  }
  const copy: JsonObject = {};
  for (const [key, entry] of Object.entries(value)) {
    const pruned = prune(entry, depth + 1, path + pointerStep(key), reading);
    if (pruned !== undefined) copy[key] = pruned;
  }
  return copy;
}

function reportDepth(path: string, reading: Reading): undefined {
  reading.report(
    "too-deep",
    path,
    `Something that was to be kept in extra would be nested more than ${reading.limits.depth} levels deep there and was left away.`,
    "Flatten it, or raise limits.depth.",
  );
}
