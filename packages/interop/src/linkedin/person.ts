import type { Person, Profile, Recommendation } from "@trajectoires/model";
import type { Context } from "../reading/context.js";
import type { Draft } from "../reading/draft.js";
import type { Entry } from "../reading/entry.js";
import { asExtra, keepAside } from "../reading/extra.js";
import { readLanguageLevel } from "../reading/levels.js";
import type { PlainRecord } from "../reading/plain-data.js";
import { hasRefusedScheme } from "../reading/web-address.js";
import type { TableName } from "./exported-tables.js";

/** Columns of the profile that identify or reach a person. */
const PERSONAL = [
  ...["Maiden Name", "Address", "Birth Date", "Zip Code"],
  ...["Instant Messengers", "Contact Instructions"],
] as const;

/** Rows of the tables that are about the person, by table. */
export type PersonRows = (table: TableName) => readonly Entry[];

/** Reads the profile, and the tables of languages, causes and recommendations. */
export function readPerson(rows: PersonRows, personal: boolean, context: Context): Person {
  const person: Draft<Person> = { name: "" };
  const aside: PlainRecord = {};
  const keep = (table: TableName, entry: Entry) => keepAside(aside, table, entry.key, entry.rest());

  for (const entry of rows("Profile")) {
    readProfile(entry, person, personal, context);
    keep("Profile", entry);
  }
  for (const entry of rows("Profile Summary")) {
    const text = entry.prose("Profile Summary");
    if (text && person.summary === undefined) person.summary = text;
    else if (text && text !== person.summary) entry.leave("Profile Summary", text);
    keep("Profile Summary", entry);
  }
  const languages = rows("Languages").flatMap((entry) => {
    const name = entry.text("Name", "Language");
    const level = name ? entry.text("Proficiency", "Level") : undefined;
    keep("Languages", entry);
    return name ? [{ name, ...(level && { level: readLanguageLevel(level) }) }] : [];
  });
  if (languages.length > 0) person.languages = languages;

  const interests = rows("Causes You Care About").flatMap((entry) => {
    const name = entry.text("Supported Cause");
    keep("Causes You Care About", entry);
    return name ? [{ name }] : [];
  });
  if (interests.length > 0) person.interests = interests;

  const references = rows("Recommendations Received").flatMap((entry): Recommendation[] => {
    entry.know("Creation Date", "Status", "Company", "Job Title");
    const text = entry.prose("Text");
    const name = nameOf(entry);
    keep("Recommendations Received", entry);
    return text ? [{ ...(name && { name }), text }] : [];
  });
  if (references.length > 0) person.references = references;
  readContact(rows, personal, person);
  return { ...person, ...asExtra(context.format, aside) };
}

const nameOf = (entry: Entry) =>
  [entry.text("First Name"), entry.text("Last Name")].filter(Boolean).join(" ") || undefined;

function readProfile(
  entry: Entry,
  person: Draft<Person>,
  personal: boolean,
  { issues, dates }: Context,
): void {
  const given = entry.text("First Name");
  const family = entry.text("Last Name");
  person.name = [given, family].filter(Boolean).join(" ");
  if (given) person.givenName = given;
  if (family) person.familyName = family;
  const headline = entry.text("Headline");
  if (headline) person.headline = headline;
  const summary = entry.prose("Summary");
  if (summary) person.summary = summary;
  const where = entry.text("Geo Location", "Location");
  const country = entry.text("Country");
  if (where || country) {
    person.place = { ...(where && { name: where }), ...(country && { country }) };
  }
  const profiles = [...readWebsites(entry), ...readHandles(entry)];
  if (profiles.length > 0) person.profiles = profiles;
  entry.know("Industry", ...PERSONAL);

  const personalColumns = PERSONAL.filter((column) => entry.record[column]);
  if (!personal) {
    for (const column of personalColumns) entry.take(column);
    if (personalColumns.length > 0) leftOut(entry.path, personalColumns.join(", "), issues);
    return;
  }
  const born = entry.take("Birth Date");
  const read = dates.read(born?.value);
  if (born && read.type === "date") person.birth = dates.toWhen(read.reading, entry.at(born.key));
  else if (born) entry.leave(born.key, born.value);
  const address = entry.text("Address");
  const postalCode = entry.text("Zip Code");
  if (address || postalCode) {
    person.place = {
      ...person.place,
      ...(address && { address }),
      ...(postalCode && { postalCode }),
    };
  }
}

function leftOut(path: string, what: string, issues: Context["issues"]): void {
  issues.add(
    "note",
    "personal-left-out",
    path,
    `Personal columns were left out: ${what}.`,
    "Pass { personal: true } to read them.",
  );
}

/** `[PORTFOLIO:https://a.example,BLOG:https://b.example/x,y]`: addresses may hold commas, so a label begins each. */
function readWebsites(entry: Entry): Profile[] {
  const found = entry.take("Websites");
  if (!found) return [];
  const { key, value } = found;
  const parts = String(value)
    .replace(/^\[|\]$/g, "")
    .split(/,(?=[A-Z_ ]{2,30}:|https?:)/)
    .map((part) => part.replace(/^\s*[A-Z_ ]{2,30}:(?!\/\/)/, "").trim())
    .filter(Boolean);
  return parts.flatMap((written): Profile[] => {
    const url = entry.address(written, key);
    if (url) return [{ network: hostOf(url) ?? url, url }];
    if (!hasRefusedScheme(written)) entry.leave(key, value);
    return [];
  });
}

function readHandles(entry: Entry): Profile[] {
  const text = entry.text("Twitter Handles");
  return (text ?? "")
    .replace(/[[\]]/g, "")
    .split(/[,\s]+/)
    .filter(Boolean)
    .map((username) => ({ network: "Twitter", username }));
}

const hostOf = (url: string) => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1];

/** Ways to reach the person, if they were asked for. */
function readContact(rows: PersonRows, personal: boolean, person: Draft<Person>): void {
  if (!personal) return;
  const emails = rows("Email Addresses");
  const primary = emails.find(({ record }) => /yes|true/i.test(String(record.Primary)));
  const email = (primary ?? emails[0])?.text("Email Address");
  if (email) person.email = email;
  const phone = rows("PhoneNumbers")[0]?.text("Number");
  if (phone) person.phone = phone;
}
