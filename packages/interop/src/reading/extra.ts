import type { Entry } from "./entry.js";
import { isRecord, type Plain, type PlainRecord } from "./plain-data.js";

/** `extra` of an object, or nothing. */
export function asExtra(
  format: string,
  rest: PlainRecord | undefined,
): { extra?: Record<string, PlainRecord> } {
  return rest && Object.keys(rest).length > 0 ? { extra: { [format]: rest } } : {};
}

/** Both of two things that were kept aside under one name, as far as both have room. */
export function mergePlain(first: Plain | undefined, second: Plain): Plain {
  return isRecord(first) && isRecord(second) ? { ...first, ...second } : second;
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

/** What every entry of a list gives; what of an entry nobody read is kept aside under the list's name. */
export function readEach<T>(
  entries: readonly Entry[],
  aside: PlainRecord,
  list: string,
  read: (entry: Entry) => T | undefined,
): T[] | undefined {
  const found = entries.flatMap((entry) => {
    const value = read(entry);
    keepAside(aside, list, entry.key, entry.rest());
    return value === undefined ? [] : [value];
  });
  return found.length > 0 ? found : undefined;
}
