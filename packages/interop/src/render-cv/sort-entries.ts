import { listAt } from "../reading/entries.js";
import type { Entry } from "../reading/entry.js";
import type { Issues } from "../reading/issues.js";
import type { PlainRecord } from "../reading/plain-data.js";
import { type EntryKind, kindOfSection } from "../reading/section-words.js";

/** Entries of all sections, by what they are. */
export type Sorted = ReadonlyMap<EntryKind, readonly Entry[]>;

/** Sorts the entries of all sections by what they are. What nothing tells of stays where it was. */
export function sortEntries(sections: Entry, issues: Issues): Sorted {
  const sorted = new Map<EntryKind, Entry[]>();
  for (const title of Object.keys(sections.record)) {
    const byTitle = kindOfSection(title);
    const left: PlainRecord = {};
    for (const entry of listAt(sections, title, "bullet", issues)) {
      const kind = kindOf(entry, byTitle);
      if (kind) sorted.set(kind, [...(sorted.get(kind) ?? []), entry]);
      else left[entry.key] = entry.record;
    }
    sections.know(title);
    if (Object.keys(left).length === 0) continue;
    sections.leave(title, left);
    issues.add(
      "note",
      "unplaced-section",
      sections.at(title),
      `Nothing tells what the section "${title.slice(0, 80)}" is about: it was kept in extra, not shown.`,
    );
  }
  return sorted;
}

/** The fields of an entry say what it is; where they don't, the section's title does. */
function kindOf({ record }: Entry, byTitle: EntryKind | undefined): EntryKind | undefined {
  const has = (...keys: string[]) => keys.some((key) => record[key]);
  if (has("company")) return byTitle === "volunteering" ? byTitle : "role";
  if (has("institution", "degree")) return byTitle === "credential" ? byTitle : "study";
  if (has("authors", "journal", "doi")) return byTitle === "talk" ? byTitle : "publication";
  if (byTitle) return byTitle;
  return has("date", "start_date", "end_date") ? "life" : undefined;
}
