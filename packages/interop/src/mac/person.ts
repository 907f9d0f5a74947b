import type { LanguageSkill, Person } from "@trajectoires/model";
import { readDate } from "../dates/read-date.js";
import type { Context } from "../reading/context.js";
import { listAt, readList } from "../reading/entries.js";
import { Entry } from "../reading/entry.js";
import { asExtra } from "../reading/extra.js";
import { filled } from "../reading/filled.js";
import type { Issues } from "../reading/issues.js";
import { readLanguageLevel } from "../reading/levels.js";
import { readProfiles } from "../reading/person-lists.js";
import { isRecord, type PlainRecord } from "../reading/plain-data.js";
import { pictureOf, placeOf } from "./entity.js";

/** Under which name `extra` keeps what has no field. */
export const FORMAT = "mac";

/** Reads `aboutMe` and `knowledge`; the studies are handed on as entries. */
export function readPerson(root: Entry, context: Context): { person: Person; studies: Entry[] } {
  const { issues } = context;
  const aside: PlainRecord = {};
  const about = root.within("aboutMe", (aboutMe) => {
    aboutMe.know(
      "interestingFacts",
      "recommendations",
      "significativeRelationships",
      "relevantYearsOfExperience",
      "currentSalary",
      "noticePeriod",
    );
    const links = listAt(aboutMe, "relevantLinks", "URL", issues);
    for (const link of links) link.know("description");
    const profiles = readProfiles(links, aside);
    return { ...aboutMe.within("profile", (profile) => readProfile(profile, issues)), profiles };
  });
  const knowledge = root.within("knowledge", (inner) => {
    for (const list of ["hardSkills", "softSkills"]) {
      const entries = listAt(inner, list, "skill", issues).map(({ path, record }) => {
        const { skill, ...rest } = record;
        const entry = new Entry(
          path,
          { ...(isRecord(skill) ? skill : { name: skill ?? null }), ...rest },
          issues,
        );
        entry.know("type", "description");
        return entry;
      });
      context.skills.addList(inner, list, entries);
    }
    const languages = readList(inner, "languages", "name", issues, (entry) => {
      const code = entry.text("name");
      const name = entry.text("fullName") ?? code;
      const isCode = /^[a-z]{2,3}$/i.test(code ?? "");
      if (!name) return undefined;
      if (code && name !== code && !isCode) entry.leave("name", code);
      const level = entry.text("level");
      return filled<LanguageSkill>({
        name,
        code: isCode ? code?.toLowerCase() : undefined,
        level: level ? readLanguageLevel(level) : undefined,
      });
    });
    return { languages, studies: listAt(inner, "studies", "name", issues) };
  });
  if (!about?.name) issues.noName("/aboutMe/profile/name");
  const person: Person = {
    name: "",
    ...filled<Partial<Person>>({ ...about, languages: knowledge?.languages }),
    ...asExtra(FORMAT, aside),
  };
  return { person, studies: knowledge?.studies ?? [] };
}

function readProfile(profile: Entry, issues: Issues): Partial<Person> {
  const given = profile.text("name");
  const family = profile.text("surnames");
  const birthday = profile.text("birthday");
  const birth = readDate(birthday);
  if (birthday && !birth) profile.leave("birthday", birthday);
  const contact = profile.within("contact", (inner) => {
    inner.know("publicProfiles", "phoneNumbers", "contactMails");
    const email = inner.firstOf("contactMails");
    const [phone, ...phones] = readList(inner, "phoneNumbers", "number", issues, (entry) => {
      const number = entry.text("number");
      const country = number && entry.text("countryCode");
      return number && (country ? `+${country} ${number}` : number);
    });
    if (phones.length > 0) inner.leave("phoneNumbers", inner.record.phoneNumbers ?? null);
    return { email, phone };
  });
  return filled<Partial<Person>>({
    name: [given, family].filter(Boolean).join(" "),
    givenName: family ? given : undefined,
    familyName: family,
    headline: profile.text("title"),
    summary: profile.prose("description"),
    photo: pictureOf(profile, "avatar"),
    birth: birth && (birth.edtf === birthday ? birth.edtf : { edtf: birth.edtf, raw: birth.raw }),
    place: placeOf(profile),
    ...contact,
  });
}
