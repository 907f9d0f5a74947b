import type { Plain, PlainRecord } from "./plain-data.js";

/** `extra` of an object, or nothing. */
export function asExtra(
  format: string,
  rest: PlainRecord | undefined,
): { extra?: Record<string, PlainRecord> } {
  return rest && Object.keys(rest).length > 0 ? { extra: { [format]: rest } } : {};
}

/** Puts a value under `section` and `index`, for lists whose entries have no `extra`. */
export function keepAside(
  owner: PlainRecord,
  section: string,
  index: string | number,
  value: Plain | undefined,
): void {
  if (value === undefined) return;
  const list = (owner[section] ?? {}) as PlainRecord;
  list[index] = value;
  owner[section] = list;
}
