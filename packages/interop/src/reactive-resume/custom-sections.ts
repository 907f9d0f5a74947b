import { readList } from "../reading/entries.js";
import type { Entry } from "../reading/entry.js";
import type { Issues } from "../reading/issues.js";
import { isRecord, type PlainRecord } from "../reading/plain-data.js";
import { kindOfSection } from "../reading/section-words.js";
import { isOff, itemsAt, LOOKS } from "./items.js";
import { isKindOfItem, type KindOfItem, SECTIONS } from "./sections.js";

/** What stands in sections that a person has added. */
export interface CustomItems {
  readonly items: Map<KindOfItem, Entry[]>;
  readonly skills: Entry[];
  readonly hidden: Set<Entry>;
  readonly owners: Map<Entry, Entry>;
}

/** Reads the added sections of version 4 (`sections.custom`) and 5 (`customSections`). */
export function readCustomSections(root: Entry, sections: Entry, issues: Issues): CustomItems {
  const found: CustomItems = { items: new Map(), skills: [], hidden: new Set(), owners: new Map() };
  const place = (section: Entry, isHidden: boolean) => {
    const title = String(section.record.title ?? section.record.name ?? "");
    section.know(...LOOKS);
    const kind = kindOfType(section.record.type) ?? kindOfSection(title);
    const left: PlainRecord = {};
    const { entries, hidden, owners } = itemsAt(section, ["items"], issues);
    for (const [post, owner] of owners) found.owners.set(post, owner);
    for (const entry of entries) {
      const isDated = entry.record.date || entry.record.period;
      const its = kind && isKindOfItem(kind) ? kind : isDated ? "life" : undefined;
      if (isHidden || hidden.has(entry)) found.hidden.add(entry);
      if (kind === "skill") found.skills.push(entry);
      else if (its) found.items.set(its, [...(found.items.get(its) ?? []), entry]);
      else left[entry.key] = entry.record;
    }
    if (Object.keys(left).length === 0) return;
    section.leave("items", left);
    issues.add(
      "note",
      "unplaced-section",
      section.path,
      `Nothing tells what the section "${title.slice(0, 80)}" is about: it was kept in extra, not shown.`,
    );
  };
  if (isRecord(sections.record.custom)) {
    sections.within("custom", (custom) => {
      for (const key of Object.keys(custom.record)) {
        custom.within(key, (section) => place(section, isOff(section)));
      }
    });
  }
  if (root.record.customSections) {
    readList(root, "customSections", "title", issues, (section) => {
      place(section, isOff(section));
      return undefined;
    });
  }
  return found;
}

/** Sections of version 5 are of a type: the key of the section that they resemble. */
function kindOfType(type: unknown): KindOfItem | "skill" | undefined {
  if (type === "skills") return "skill";
  const found = Object.entries(SECTIONS).find(([, { keys }]) =>
    (keys as readonly unknown[]).includes(type),
  );
  return found?.[0] as KindOfItem | undefined;
}
