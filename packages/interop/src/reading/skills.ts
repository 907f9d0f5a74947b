import type { Skill } from "@trajectoires/model";
import type { Draft } from "./draft.js";
import { type Entry, isEmpty } from "./entry.js";
import { asExtra } from "./extra.js";
import type { Ids } from "./ids.js";
import { readSkillLevel } from "./levels.js";
import type { Plain, PlainRecord } from "./plain-data.js";

const fold = (name: string) => name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** The skills of a document, each once. */
export class Skills {
  readonly #byName = new Map<string, Draft<Skill>>();
  readonly #kept = new Set<string>();
  readonly #ids: Ids;
  readonly #format: string;

  /** `format`: under which name a skill's `extra` keeps what has no field. */
  constructor(ids: Ids, format: string) {
    this.#ids = ids;
    this.#format = format;
  }

  /** Id of the skill of this name; made if it is new. */
  find(name: string): string {
    return this.#find(name).id;
  }

  get list(): readonly Skill[] {
    return [...this.#byName.values()];
  }

  #find(name: string): Draft<Skill> {
    const key = fold(name);
    let skill = this.#byName.get(key);
    if (!skill) {
      skill = { id: this.#ids.make([name], "skill"), name };
      this.#byName.set(key, skill);
    } else if (skill.name !== name) {
      this.#keep(skill, "spellings", name);
    }
    return skill;
  }

  /** Adds a file's own list: groups of skills, or skills with words about them. Gives back what names no skill, by place. */
  addSection(entries: readonly Entry[]): PlainRecord {
    const aside: PlainRecord = {};
    const read = entries.map((entry) => ({
      entry,
      name: entry.text("name"),
      level: entry.text("level"),
      keywords: entry.texts("keywords", "skills"),
    }));
    const areGroups = keywordsAreSkills(read);
    for (const { entry, name, level, keywords } of read) {
      const rest = entry.rest();
      if (!name && keywords.length === 0) {
        aside[entry.key] = entry.record;
        continue;
      }
      const facts = { ...(level && { level: readSkillLevel(level) }) };
      if (name && (keywords.length === 0 || !areGroups || keywords.some(isSentence))) {
        this.#describe(name, { ...facts, ...(keywords.length > 0 && { keywords }) }, rest);
      } else {
        keywords.forEach((keyword, index) => {
          this.#describe(
            keyword,
            { ...(name && { group: name }), ...facts },
            index ? undefined : rest,
          );
        });
      }
    }
    return aside;
  }

  /** The same for a list of an owner, which keeps what names no skill. */
  addList(owner: Entry, key: string, entries: readonly Entry[]): void {
    const aside = this.addSection(entries);
    if (Object.keys(aside).length > 0) owner.leave(key, aside);
  }

  /** Adds one skill with what a row says of it. */
  add(name: string, facts: Partial<Skill>, rest: PlainRecord | undefined): void {
    this.#describe(name, facts, rest);
  }

  /** What a skill listed twice says the second time is kept in its `extra`. */
  #describe(name: string, facts: Partial<Skill>, rest: PlainRecord | undefined): void {
    const skill = this.#find(name);
    const again: PlainRecord = {};
    for (const [key, value] of Object.entries(facts) as [keyof Skill, never][]) {
      if (skill[key] === undefined) Object.assign(skill, { [key]: value });
      else if (JSON.stringify(skill[key]) !== JSON.stringify(value)) again[key] = value;
    }
    if (rest && !skill.extra) Object.assign(skill, asExtra(this.#format, rest));
    else if (rest) this.#keep(skill, "also", rest);
    if (!isEmpty(again)) this.#keep(skill, "also", again);
  }

  /** Adds to a list in the skill's `extra`, unless it is there. */
  #keep(skill: Draft<Skill>, key: string, value: Plain): void {
    const fingerprint = `${skill.id} ${key} ${JSON.stringify(value)}`;
    if (this.#kept.has(fingerprint)) return;
    this.#kept.add(fingerprint);
    const extra = (skill.extra?.[this.#format] ?? {}) as PlainRecord;
    const list = extra[key];
    if (Array.isArray(list)) list.push(value);
    else
      Object.assign(
        skill,
        asExtra(this.#format, { ...extra, [key]: list === undefined ? [value] : [list, value] }),
      );
  }
}

const isSentence = (text: string) => text.length > 60;

interface Group {
  readonly name: string | undefined;
  readonly keywords: readonly string[];
}

/**
 * In most résumés an entry is a group ("Databases") and its keywords are the skills. In others the entry is the skill
 * ("React") and the keywords are tags ("Frontend"): then the same keywords come back under several entries, or name other
 * entries, which real skills rarely do.
 */
function keywordsAreSkills(groups: readonly Group[]): boolean {
  const names = new Set(groups.map(({ name }) => fold(name ?? "")));
  const counts = new Map<string, number>();
  for (const { keywords } of groups) {
    for (const word of new Set(keywords.map(fold))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let all = 0;
  let shared = 0;
  for (const [word, count] of counts) {
    all += count;
    if (count > 1 || names.has(word)) shared += count;
  }
  return shared < all / 4;
}
