import { Entry } from "./entry.js";
import type { Issues } from "./issues.js";
import type { Plain, PlainRecord } from "./plain-data.js";

/** The leaves of some data by where they are: `{ a: { b: [1] } }` has the leaf `a/b/0`. Linear in their number. */
function leavesOf(value: Plain, at: string, leaves: PlainRecord): PlainRecord {
  if (typeof value !== "object" || value === null) {
    leaves[at] = value;
    return leaves;
  }
  for (const [key, member] of Object.entries(value)) {
    leavesOf(member, at ? `${at}/${key}` : key, leaves);
  }
  return leaves;
}

/**
 * An entry whose fields lie deep, as in formats that wrap every value in several others: a field is named by its path, or
 * found by a pattern of the path's end.
 */
export class FlatEntry extends Entry {
  constructor(path: string, value: Plain, issues: Issues) {
    super(path, leavesOf(value, "", {}), issues);
  }

  override at(key: string | number): string {
    return `${this.path}/${key}`;
  }

  /**
   * Paths of the fields that end so, as they stand in the data: `"CityName|Country/Code"`. Numbers of lists do not count,
   * nor whether a text has attributes beside it.
   */
  find(ends: string): string[] {
    const pattern = new RegExp(`(?:^|/)(?:${ends})(?:/#text)?$`);
    return Object.keys(this.record).filter((key) =>
      pattern.test(key.replace(/\/\d+(?=\/|$)/g, "")),
    );
  }

  /** The first text of the fields that end so. */
  textLike(ends: string): string | undefined {
    return this.text(...this.find(ends));
  }
}
