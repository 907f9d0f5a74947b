import { isEmpty } from "../reading/entry.js";
import { isRecord, type Plain, pointer } from "../reading/plain-data.js";

/** The kinds of things that a record lists. */
export const KINDS_OF_ITEMS = [
  "education",
  "qualification",
  "employment",
  "invited-position",
  "service",
  "membership",
  "peer-review",
  "distinction",
  "funding",
  "research-resource",
  "work",
] as const;
/** One of them. */
export type KindOfItem = (typeof KINDS_OF_ITEMS)[number];

/** One thing in a record, and where. */
export interface Item {
  readonly kind: KindOfItem;
  readonly path: string;
  readonly value: Plain;
}

const NAME = new RegExp(`^(${KINDS_OF_ITEMS.join("|")})(?:-summary)?$`);

/** What a part of a record is, where nothing around it says so: parts can be had one by one. */
function kindOfPart(part: Plain): KindOfItem | undefined {
  if (!isRecord(part)) return undefined;
  if (part.proposal) return "research-resource";
  if (part["reviewer-role"] || part["review-type"]) return "peer-review";
  if (part.amount || (part.type === "grant" && part.organization)) return "funding";
  if (part["role-title"] || (part.organization && part["start-date"])) return "employment";
  const { title } = part;
  const isWork = part["journal-title"] || part["publication-date"] || part["external-ids"];
  return title && isWork ? "work" : undefined;
}

/**
 * Everything a record lists, however it is nested: whole records, one of their sections, and single parts are all given
 * out. Of what several sources say about one thing, the record puts the preferred one first; the others are `versions`.
 */
export function findItems(data: Plain): { items: Item[]; versions: Item[] } {
  const items: Item[] = [];
  const versions: Item[] = [];
  const groups = new Set<string>();
  const add = (item: Item, group: string | undefined) => {
    if (group === undefined || !groups.has(group)) items.push(item);
    else versions.push(item);
    if (group !== undefined) groups.add(group);
  };
  const walk = (value: Plain, path: string, group: string | undefined): void => {
    if (!isRecord(value)) return;
    for (const [key, member] of Object.entries(value)) {
      const list = Array.isArray(member) ? member : [member];
      const kind = NAME.exec(key)?.[1] as KindOfItem | undefined;
      list.forEach((part, index) => {
        const at = Array.isArray(member) ? pointer(pointer(path, key), index) : pointer(path, key);
        if (kind && isRecord(part)) add({ kind, path: at, value: part }, group);
        else walk(part, at, /group$/.test(key) ? at : group);
      });
    }
  };
  walk(data, "", undefined);
  const kind = items.length === 0 ? kindOfPart(data) : undefined;
  return { items: kind ? [{ kind, path: "", value: data }] : items, versions };
}

/** What is around the items: when groups were changed, which identifiers they share. */
export function withoutItems(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(withoutItems);
  if (!isRecord(value)) return value;
  const rest = Object.entries(value).flatMap(([key, member]) => {
    const inner = NAME.test(key) ? withoutParts(member) : withoutItems(member);
    return isEmpty(inner) ? [] : [[key, inner] as const];
  });
  return Object.fromEntries(rest);
}

/** Under the name of an item, what is none. */
const withoutParts = (member: Plain): Plain =>
  Array.isArray(member)
    ? member.filter((part) => !isRecord(part))
    : isRecord(member)
      ? null
      : member;
