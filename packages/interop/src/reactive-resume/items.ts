import { listAt } from "../reading/entries.js";
import type { Entry } from "../reading/entry.js";
import type { Issues } from "../reading/issues.js";
import { isRecord } from "../reading/plain-data.js";

/** The items of a section, and the rows of an item that holds several posts. */
export interface Items {
  readonly entries: readonly Entry[];
  /** Items that the person has switched off, or whose section is. */
  readonly hidden: ReadonlySet<Entry>;
  /** To which item a post belongs. */
  readonly owners: ReadonlyMap<Entry, Entry>;
}

/** Whether a person has switched it off. */
export const isOff = ({ record }: Entry) =>
  record.visible === false || record.hidden === true || record.enable === false;

/** How a section or an item looks, which is no part of a career. */
export const LOOKS =
  "id visible hidden enable columns separateLinks name title heading type icon iconColor options".split(
    " ",
  );

/** The items under some keys; the first section that has any counts. */
export function itemsAt(owner: Entry, keys: readonly string[], issues: Issues): Items {
  const entries: Entry[] = [];
  const hidden = new Set<Entry>();
  const owners = new Map<Entry, Entry>();
  const add = (item: Entry, isHidden: boolean) => {
    item.know(...LOOKS);
    if (isHidden || isOff(item)) hidden.add(item);
    for (const flag of ["visible", "hidden", "enable"]) {
      if (typeof item.record[flag] === "boolean") item.take(flag);
    }
    const posts = Array.isArray(item.record.roles) ? listAt(item, "roles", "position", issues) : [];
    if (posts.length === 0) entries.push(item);
    for (const post of posts) {
      post.know("id");
      owners.set(post, item);
      entries.push(post);
      if (hidden.has(item)) hidden.add(post);
    }
  };
  for (const key of keys) {
    if (Array.isArray(owner.record[key])) {
      for (const item of listAt(owner, key, "name", issues)) add(item, false);
    } else if (isRecord(owner.record[key])) {
      owner.within(key, (section) => {
        section.know(...LOOKS);
        for (const item of listAt(section, "items", "name", issues)) add(item, isOff(section));
      });
    }
  }
  return { entries, hidden, owners };
}
