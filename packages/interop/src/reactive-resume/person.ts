import type { LanguageSkill, Person } from "@trajectoires/model";
import { readDate } from "../dates/read-date.js";
import type { Context } from "../reading/context.js";
import { Entry } from "../reading/entry.js";
import { asExtra } from "../reading/extra.js";
import { filled } from "../reading/filled.js";
import {
  readInterests,
  readLanguages,
  readProfiles,
  readReferences,
} from "../reading/person-lists.js";
import { readPlace } from "../reading/place.js";
import { isRecord, type PlainRecord } from "../reading/plain-data.js";
import { isOff, itemsAt, LOOKS } from "./items.js";

/** Under which name `extra` keeps what has no field. */
export const FORMAT = "reactive-resume";

/** Reads whose it is; `sections` are those that speak of the person rather than of a time. */
export function readPerson(root: Entry, sections: Entry, context: Context): Person {
  const { issues } = context;
  const aside: PlainRecord = {};
  /** What the person has switched off is kept aside. */
  const shown = (owner: Entry, ...keys: string[]) => {
    const { entries, hidden } = itemsAt(owner, keys, issues);
    return entries.filter((entry) => {
      if (!hidden.has(entry)) return true;
      const list = keys[0] ?? "";
      aside[list] = { ...(aside[list] as PlainRecord), [entry.path]: entry.record };
      return false;
    });
  };
  const basics = root.within("basics", (inner) => ({
    ...readBasics(inner),
    profiles: readProfiles(shown(inner, "profiles"), aside),
  }));
  const summary = textOf(sections, "summary") ?? textOf(root, "summary") ?? basics?.summary;
  const photo = root.record.picture ? pictureAt(root, "picture") : undefined;
  const listed = shown(sections, "profiles");
  if (!basics?.name) issues.noName("/basics/name");
  return {
    name: "",
    ...filled<Partial<Person>>({
      ...basics,
      summary,
      photo: photo ?? basics?.photo,
      profiles: [...(basics?.profiles ?? []), ...readProfiles(listed, aside)],
      languages: readLanguages(shown(sections, "languages"), aside).map(withSteps),
      interests: readInterests(shown(sections, "interests", "hobbies"), aside),
      references: readReferences(shown(sections, "references"), aside),
    }),
    ...asExtra(FORMAT, aside),
  };
}

/** Levels without words are on a scale of five; nought says nothing. */
function withSteps({ level, ...language }: LanguageSkill): LanguageSkill {
  if (!level) return language;
  const step =
    level.scheme === "free" && /^[0-5]$/.test(String(level.value)) && Number(level.value);
  if (step === false) return { ...language, level };
  return step === 0 ? language : { ...language, level: { ...level, scheme: "steps", value: step } };
}

/** A text, or the object that holds one. */
function textOf(owner: Entry, key: string): string | undefined {
  if (!isRecord(owner.record[key])) return owner.prose(key);
  return owner.within(key, (inner) => {
    inner.know(...LOOKS);
    return isOff(inner) ? undefined : inner.prose("content", "body");
  });
}

function pictureAt(owner: Entry, key: string): Person["photo"] {
  return owner.within(key, (picture) => {
    picture.know(...Object.keys(picture.record));
    const effects = picture.record.effects;
    const url =
      isOff(picture) || (isRecord(effects) && effects.hidden) ? undefined : picture.url("url");
    return url ? { url } : undefined;
  });
}

const whenOf = ({ edtf, raw }: { edtf: string; raw: string }) =>
  edtf === raw ? edtf : { edtf, raw };

function readBasics(basics: Entry): Partial<Person> & { name?: string } {
  basics.know("customFields", "picture", "photo");
  const location = basics.take("location");
  const born = basics.text("birthdate");
  const birth = readDate(born);
  if (born && (!birth || birth.problem)) basics.leave("birthdate", born);
  return filled<Partial<Person> & { name: string }>({
    name: basics.text("name"),
    headline: basics.text("headline", "label"),
    summary: textOf(basics, "summary"),
    photo: pictureAt(basics, "picture") ?? pictureAt(basics, "photo"),
    birth: birth && !birth.problem ? whenOf(birth) : undefined,
    place: location && readPlace(location.value, basics, location.key),
    email: basics.text("email"),
    phone: basics.text("phone"),
    url: basics.url("url", "website"),
  }) as Partial<Person> & { name?: string };
}

/** Skills have a level in words, or on a scale of five of which nought says nothing. */
export function asSkills(entry: Entry, { issues }: Context): Entry {
  const { description, proficiency, level, ...rest } = entry.record;
  const words = description || proficiency || (level === 0 || level === "0" ? undefined : level);
  const skill = new Entry(
    entry.path,
    {
      ...rest,
      ...(words !== undefined && { level: words }),
      ...(level !== undefined && level !== words && { levelNum: level }),
    },
    issues,
  );
  skill.know("levelNum", ...LOOKS);
  return skill;
}
