import type { LanguageSkill, Person, Place, Profile } from "@trajectoires/model";
import type { Context } from "../reading/context.js";
import type { Draft } from "../reading/draft.js";
import { readEntries } from "../reading/entries.js";
import { Entry, isEmpty } from "../reading/entry.js";
import { asExtra, keepAside } from "../reading/extra.js";
import { readLanguageLevel } from "../reading/levels.js";
import { readPlace } from "../reading/place.js";
import { isRecord, type PlainRecord } from "../reading/plain-data.js";

/** Host of an address, for profiles that do not say which network they are on. */
const hostOf = (url: string | undefined) => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url ?? "")?.[1];

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
  const read = readEntries(profiles, basics.at("profiles"), "url", aside, context.issues).flatMap(
    (entry): Profile[] => {
      const link = entry.url("url", "website");
      const username = entry.text("username");
      const network = entry.text("network", "name") ?? hostOf(link) ?? "";
      keepAside(aside, "profiles", entry.key, entry.rest());
      if (!network && !username && !link) return [];
      return [{ network, ...(username && { username }), ...(link && { url: link }) }];
    },
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

  const languages = section("languages", "language").flatMap((entry): LanguageSkill[] => {
    const name = entry.text("language", "name");
    entry.know("fluency", "level", "name");
    const level = name ? entry.text("fluency", "level", "proficiency") : undefined;
    keepAside(aside, "languages", entry.key, entry.rest());
    return name ? [{ name, ...(level && { level: readLanguageLevel(level) }) }] : [];
  });
  if (languages.length > 0) person.languages = languages;

  const interests = section("interests", "name").flatMap((entry) => {
    const name = entry.text("name");
    const keywords = entry.texts("keywords");
    keepAside(aside, "interests", entry.key, entry.rest());
    if (!name) return keywords.map((keyword) => ({ name: keyword }));
    return [{ name, ...(keywords.length > 0 && { keywords }) }];
  });
  if (interests.length > 0) person.interests = interests;

  const references = section("references", "reference").flatMap((entry) => {
    const text = entry.prose("reference", "text", "summary");
    entry.know("name");
    const name = text ? entry.text("name") : undefined;
    keepAside(aside, "references", entry.key, entry.rest());
    return text ? [{ ...(name && { name }), text }] : [];
  });
  if (references.length > 0) person.references = references;

  return { ...person, ...asExtra(context.format, { ...rest, ...aside }) };
}
