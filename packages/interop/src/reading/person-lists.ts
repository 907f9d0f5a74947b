import type { Interest, LanguageSkill, Profile, Recommendation } from "@trajectoires/model";
import type { Entry } from "./entry.js";
import { keepAside } from "./extra.js";
import { readLanguageLevel } from "./levels.js";
import type { PlainRecord } from "./plain-data.js";
import { hostOf } from "./web-address.js";

/** Languages that a person speaks. Of all these lists, what has no field goes aside, by list and place. */
export function readLanguages(entries: readonly Entry[], aside: PlainRecord): LanguageSkill[] {
  return entries.flatMap((entry): LanguageSkill[] => {
    const name = entry.text("language", "name");
    entry.know("fluency", "level", "name", "years");
    const level = name ? entry.text("fluency", "proficiency", "description", "level") : undefined;
    keepAside(aside, "languages", entry.key, entry.rest());
    return name ? [{ name, ...(level && { level: readLanguageLevel(level) }) }] : [];
  });
}

/** What a person likes. */
export function readInterests(entries: readonly Entry[], aside: PlainRecord): Interest[] {
  return entries.flatMap((entry) => {
    const name = entry.text("name");
    const keywords = entry.texts("keywords");
    keepAside(aside, "interests", entry.key, entry.rest());
    if (!name) return keywords.map((keyword) => ({ name: keyword }));
    return [{ name, ...(keywords.length > 0 && { keywords }) }];
  });
}

/** What others say about a person. `list`: under which name the rest goes aside. */
export function readReferences(
  entries: readonly Entry[],
  aside: PlainRecord,
  list = "references",
): Recommendation[] {
  return entries.flatMap((entry) => {
    const text = entry.prose("reference", "quote", "text", "summary", "description");
    entry.know("name");
    const name = text ? entry.text("name") : undefined;
    keepAside(aside, list, entry.key, entry.rest());
    return text ? [{ ...(name && { name }), text }] : [];
  });
}

/** Profiles on other sites. */
export function readProfiles(entries: readonly Entry[], aside: PlainRecord): Profile[] {
  return entries.flatMap((entry): Profile[] => {
    const link = entry.url("url", "website", "URL");
    const username = entry.text("username", "user");
    const network = entry.text("network", "name", "type") ?? hostOf(link) ?? "";
    keepAside(aside, "profiles", entry.key, entry.rest());
    if (!network && !username && !link) return [];
    return [{ network, ...(username && { username }), ...(link && { url: link }) }];
  });
}
