import { isRecord } from "../reading/plain-data.js";
import type { JsonResumeObject } from "./json-resume.js";

/** An object, or an empty one. */
export const asPlain = (value: unknown): JsonResumeObject => (isRecord(value) ? value : {});

/**
 * What was written, with what was kept of the original on top. Lists are kept by the place of their entries, objects by
 * their fields; where both have a value, the original counts.
 */
export function overlay(written: JsonResumeObject, kept: JsonResumeObject): JsonResumeObject {
  const result: Record<string, unknown> = { ...written };
  for (const [key, original] of Object.entries(kept)) {
    const own = result[key];
    if (Array.isArray(own) && isRecord(original)) result[key] = overlayList(own, original);
    else if (isRecord(own) && isRecord(original)) result[key] = overlay(own, original);
    else result[key] = original;
  }
  return result;
}

function overlayList(list: readonly unknown[], kept: JsonResumeObject): unknown[] {
  const result = [...list];
  for (const [index, original] of Object.entries(kept)) {
    const at = Number(index);
    const own = result[at];
    // What says the same field otherwise is another entry, which nobody could read.
    const isSame =
      isRecord(own) &&
      isRecord(original) &&
      Object.entries(original).every(
        ([key, value]) =>
          own[key] === undefined || (typeof own[key] === "object" && isRecord(value)),
      );
    if (isSame) result[at] = overlay(own, original);
    else result.splice(at, 0, original);
  }
  return result;
}
