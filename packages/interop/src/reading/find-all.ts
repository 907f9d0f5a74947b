import { FlatEntry } from "./flat-entry.js";
import type { Issues } from "./issues.js";
import { isRecord, type Plain, type PlainRecord, pointer } from "./plain-data.js";

/** Something in a document, and where. */
export interface Found {
  readonly path: string;
  readonly value: Plain;
}

/**
 * Everything along these names; `*` stands for any. Where a list stands, each of its entries is meant; XML that wraps
 * lists in an element of their own (`WorkExperienceList`) is looked through.
 */
export function findAll(found: Found, names: string): Found[] {
  let all = [found];
  for (const name of names.split("/")) {
    all = all.flatMap(({ path, value }) =>
      isRecord(value)
        ? Object.entries(value)
            .filter(([key]) => name === key || (name === "*" && !key.startsWith("@")))
            .concat(inList(value, name))
            .flatMap(([key, member]) => spread({ path: `${path}/${key}`, value: member }))
        : [],
    );
  }
  return all;
}

function inList(value: PlainRecord, name: string): [string, Plain][] {
  const list = value[`${name}List`];
  const inside = isRecord(list) ? list[name] : list;
  return inside === undefined
    ? []
    : [[isRecord(list) ? `${name}List/${name}` : `${name}List`, inside]];
}

const spread = ({ path, value }: Found): Found[] =>
  Array.isArray(value)
    ? value.map((member, index) => ({ path: pointer(path, index), value: member }))
    : [{ path, value }];

/** The same as entries; one that is only a text has it under `""`. */
export const toEntries = (all: readonly Found[], issues: Issues): FlatEntry[] =>
  all
    .filter(({ value }) => value !== null && value !== "")
    .map(({ path, value }) => new FlatEntry(path, value, issues));
