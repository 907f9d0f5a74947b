import type { Person, Place } from "@trajectoires/model";
import type { Context } from "../reading/context.js";
import type { Draft } from "../reading/draft.js";
import { readEntries } from "../reading/entries.js";
import { Entry, isEmpty } from "../reading/entry.js";
import { asExtra } from "../reading/extra.js";
import {
  readInterests,
  readLanguages,
  readProfiles,
  readReferences,
} from "../reading/person-lists.js";
import { readPlace } from "../reading/place.js";
import { isRecord, type PlainRecord } from "../reading/plain-data.js";

function readBasics(basics: Entry, aside: PlainRecord, context: Context): Draft<Person> {
  const given = basics.text("firstName", "givenName");
  const family = basics.text("lastName", "familyName");
  const name = basics.text("name") ?? [given, family].filter(Boolean).join(" ");
  const person: Draft<Person> = { name };
  if (given) person.givenName = given;
  if (family) person.familyName = family;
  const headline = basics.text("label", "headline", "title");
  if (headline) person.headline = headline;
  const summary = basics.prose("summary", "about");
  if (summary) person.summary = summary;
  const photo = basics.url("image", "picture", "photo");
  if (photo) person.photo = { url: photo };
  const location = basics.take("location");
  if (location) {
    const place: Place | undefined = readPlace(location.value, basics, location.key);
    if (place) person.place = place;
  }
  const email = basics.text("email");
  if (email) person.email = email;
  const phone = basics.text("phone");
  if (phone) person.phone = phone;
  const url = basics.url("url", "website");
  if (url) person.url = url;

  const profiles = basics.take("profiles")?.value;
  const read = readProfiles(
    readEntries(profiles, basics.at("profiles"), "url", aside, context.issues),
    aside,
  );
  if (read.length > 0) person.profiles = read;
  return person;
}

/** Reads `basics`, `languages`, `interests` and `references`. */
export function readPerson(root: Entry, context: Context): Person {
  const { issues } = context;
  const aside: PlainRecord = {};
  const found = root.take("basics");
  let person: Draft<Person> = { name: "" };
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
    issues.add(
      "warning",
      "missing-name",
      "/basics/name",
      "The résumé does not say whose it is.",
      "Fill in basics.name.",
    );
  }

  const section = (name: string, nameKey: string) =>
    readEntries(root.take(name)?.value, `/${name}`, nameKey, aside, issues);

  const languages = readLanguages(section("languages", "language"), aside);
  if (languages.length > 0) person.languages = languages;
  const interests = readInterests(section("interests", "name"), aside);
  if (interests.length > 0) person.interests = interests;
  const references = readReferences(section("references", "reference"), aside);
  if (references.length > 0) person.references = references;

  return { ...person, ...asExtra(context.format, { ...rest, ...aside }) };
}
