import type { Person } from "@trajectoires/model";
import type { Context } from "../reading/context.js";
import { readEntries } from "../reading/entries.js";
import { Entry, isEmpty } from "../reading/entry.js";
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

function readBasics(basics: Entry, aside: PlainRecord, context: Context): Person {
  const given = basics.text("firstName", "givenName");
  const family = basics.text("lastName", "familyName");
  const name = basics.text("name") ?? [given, family].filter(Boolean).join(" ");
  const headline = basics.text("label", "headline", "title");
  const summary = basics.prose("summary", "about");
  const photo = basics.url("image", "picture", "photo");
  const location = basics.take("location");
  const profiles = basics.take("profiles")?.value;
  const list = readEntries(profiles, basics.at("profiles"), "url", aside, context.issues);
  return {
    name,
    ...filled<Partial<Person>>({
      givenName: given,
      familyName: family,
      headline,
      summary,
      photo: photo ? { url: photo } : undefined,
      place: location && readPlace(location.value, basics, location.key),
      email: basics.text("email"),
      phone: basics.text("phone"),
      url: basics.url("url", "website"),
      profiles: readProfiles(list, aside),
    }),
  };
}

/** Reads `basics`, `languages`, `interests` and `references`. */
export function readPerson(root: Entry, context: Context): Person {
  const { issues } = context;
  const aside: PlainRecord = {};
  const found = root.take("basics");
  let person: Person = { name: "" };
  let rest: PlainRecord | undefined;
  if (found && isRecord(found.value)) {
    const basics = new Entry("/basics", found.value, issues);
    person = readBasics(basics, aside, context);
    rest = basics.rest();
  } else if (found) {
    root.leave(found.key, found.value);
    root.wrongType("basics", "an object");
  }
  if (isEmpty(person.name as string)) {
    issues.noName("/basics/name");
  }

  const section = (name: string, nameKey: string) =>
    readEntries(root.take(name)?.value, `/${name}`, nameKey, aside, issues);

  const lists = filled<Partial<Person>>({
    languages: readLanguages(section("languages", "language"), aside),
    interests: readInterests(section("interests", "name"), aside),
    references: readReferences(section("references", "reference"), aside),
  });
  return { ...person, ...lists, ...asExtra(context.format, { ...rest, ...aside }) };
}
