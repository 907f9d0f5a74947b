import { Entry, isEmpty } from "./entry.js";
import { keepAside } from "./extra.js";
import type { Issues } from "./issues.js";
import { isRecord, type Plain, type PlainRecord, pointer } from "./plain-data.js";

/**
 * The entries of a section. A bare text counts as an entry that has only its first field (`nameKey`). What is no
 * entry at all goes to `aside`, with an issue; entries with nothing in them are passed over.
 */
export function readEntries(
  section: Plain | undefined,
  path: string,
  nameKey: string,
  aside: PlainRecord,
  issues: Issues,
): Entry[] {
  if (isEmpty(section)) {
    if (Array.isArray(section) && section.length > 0) noteEmpty(path, issues);
    return [];
  }
  const name = path.split("/").at(-1) ?? "";
  const list = typeof section === "string" ? [section] : section;
  if (!Array.isArray(list)) {
    aside[name] = list ?? null;
    issues.add(
      "warning",
      "wrong-type",
      path,
      `"${name}" should be a list: it was kept in extra, not shown.`,
      'Write it as a list: "[ { … }, { … } ]".',
    );
    return [];
  }
  return list.flatMap((item, index) => {
    const at = pointer(path, index);
    if (isEmpty(item)) {
      noteEmpty(at, issues);
      return [];
    }
    if (isRecord(item)) return [new Entry(at, item, issues)];
    if (typeof item === "string") return [new Entry(at, { [nameKey]: item }, issues)];
    keepAside(aside, name, index, item);
    issues.add(
      "warning",
      "wrong-type",
      at,
      `An entry of "${name}" should be an object: it was kept in extra.`,
    );
    return [];
  });
}

/** The entries of a list that may lie deeper: "employment/history". */
export function entriesAt(owner: Entry, keys: string, nameKey: string, issues: Issues): Entry[] {
  const [key = "", ...deeper] = keys.split("/");
  if (deeper.length === 0) return listAt(owner, key, nameKey, issues);
  const read = (inner: Entry) => entriesAt(inner, deeper.join("/"), nameKey, issues);
  return owner.within(key, read) ?? [];
}

/** The entries of an owner's list. What is no entry stays where it was. */
export function listAt(owner: Entry, key: string, nameKey: string, issues: Issues): Entry[] {
  const aside: PlainRecord = {};
  const path = owner.at(key);
  const entries = readEntries(owner.take(key)?.value, path, nameKey, aside, issues);
  for (const left of Object.values(aside)) owner.leave(key, left);
  return entries;
}

/** Reads each entry of an owner's list; what nobody takes of them stays with the owner, by its place in the list. */
export function readList<T>(
  owner: Entry,
  key: string,
  nameKey: string,
  issues: Issues,
  readOne: (entry: Entry) => T | readonly T[] | undefined,
): T[] {
  const path = owner.at(key);
  const aside: PlainRecord = {};
  const found = owner.take(key);
  const entries = readEntries(found?.value, path, nameKey, aside, issues);
  const left = Object.values(aside)[0];
  const rests: PlainRecord = isRecord(left) ? left : {};
  const read = entries.flatMap((entry) => {
    const one = readOne(entry);
    const rest = entry.rest();
    if (rest) rests[entry.key] = rest;
    return one ?? [];
  });
  if (Object.keys(rests).length > 0) owner.leave(key, rests);
  else if (left !== undefined) owner.leave(key, left);
  return read as T[];
}

function noteEmpty(path: string, issues: Issues): void {
  issues.addOnce("note", "empty-entry", path, "An entry with nothing in it was passed over.");
}
