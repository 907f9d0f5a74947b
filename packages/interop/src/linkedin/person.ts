import type { Person, Profile } from "@trajectoires/model";
import type { Context } from "../reading/context.js";
import { type Draft, setFilled } from "../reading/draft.js";
import type { Entry } from "../reading/entry.js";
import { asExtra, readEach } from "../reading/extra.js";
import { readLanguageLevel } from "../reading/levels.js";
import type { PlainRecord } from "../reading/plain-data.js";
import { hasRefusedScheme, hostOf } from "../reading/web-address.js";
import type { TableName } from "./exported-tables.js";

/** Columns of the profile that identify or reach a person. */
const PERSONAL =
  "Maiden Name,Address,Birth Date,Zip Code,Instant Messengers,Contact Instructions".split(",");

/** Reads the profile, and the tables of languages, causes and recommendations. */
export function readPerson(
  rows: (table: TableName) => readonly Entry[],
  personal: boolean,
  context: Context,
): Person {
  const person: Draft<Person> = { name: "" };
  const aside: PlainRecord = {};
  const each = <T>(table: TableName, read: (entry: Entry) => T | undefined) =>
    readEach(rows(table), aside, table, read);
  each("Profile", (entry) => readProfile(entry, person, personal, context));
  each("Profile Summary", (entry) => {
    if (person.summary === undefined) setFilled(person, "summary", entry.prose("Profile Summary"));
  });
  const languages = each("Languages", (entry) => {
    const name = entry.text("Name");
    const level = name && entry.text("Proficiency");
    return name ? { name, ...(level && { level: readLanguageLevel(level) }) } : undefined;
  });
  const interests = each("Causes You Care About", (entry) => {
    const name = entry.text("Supported Cause");
    return name ? { name } : undefined;
  });
  const references = each("Recommendations Received", (entry) => {
    entry.know("Creation Date", "Status", "Company", "Job Title");
    const text = entry.prose("Text");
    const name = [entry.text("First Name"), entry.text("Last Name")].filter(Boolean).join(" ");
    return text ? { ...(name && { name }), text } : undefined;
  });
  setFilled(person, "languages", languages);
  setFilled(person, "interests", interests);
  setFilled(person, "references", references);
  return { ...person, ...asExtra(context.format, aside) };
}

function readProfile(
  entry: Entry,
  person: Draft<Person>,
  personal: boolean,
  { issues, dates }: Context,
): void {
  const given = entry.text("First Name");
  const family = entry.text("Last Name");
  person.name = [given, family].filter(Boolean).join(" ");
  setFilled(person, "givenName", given);
  setFilled(person, "familyName", family);
  setFilled(person, "headline", entry.text("Headline"));
  setFilled(person, "summary", entry.prose("Summary"));
  const handles = entry.text("Twitter Handles")?.match(/[^[\],\s]+/g) ?? [];
  const place = { name: entry.text("Geo Location"), country: entry.text("Country") };
  const profiles = [
    ...readWebsites(entry),
    ...handles.map((username) => ({ network: "Twitter", username })),
  ];
  if (profiles.length > 0) person.profiles = profiles;
  entry.know("Industry", ...PERSONAL);
  if (!personal) {
    const left = PERSONAL.filter((column) => entry.take(column));
    if (left.length > 0) {
      issues.add(
        "note",
        "personal-left-out",
        entry.path,
        `Personal columns were left out: ${left.join(", ")}.`,
        "Pass { personal: true } to read them.",
      );
    }
  } else {
    Object.assign(place, { address: entry.text("Address"), postalCode: entry.text("Zip Code") });
    const born = entry.take("Birth Date");
    const read = dates.read(born?.value);
    if (born && read.type === "date") person.birth = dates.toWhen(read.reading, entry.at(born.key));
    else if (born) entry.leave(born.key, born.value);
  }
  const known = Object.entries(place).filter(([, value]) => value);
  if (known.length > 0) person.place = Object.fromEntries(known);
}

/** `[PORTFOLIO:https://a.example,BLOG:https://b.example/x,y]`: addresses may hold commas, so a label begins each. */
function readWebsites(entry: Entry): Profile[] {
  const found = entry.take("Websites");
  if (!found) return [];
  const { key, value } = found;
  const parts = String(value)
    .replace(/^\[|\]$/g, "")
    .split(/,(?=[A-Z_ ]{2,30}:|https?:)/)
    .map((part) => part.trim().replace(/^[A-Z_ ]{2,30}:(?!\/\/)/, ""))
    .filter(Boolean);
  return parts.flatMap((written): Profile[] => {
    const url = entry.address(written, key);
    if (url) return [{ network: hostOf(url) ?? url, url }];
    if (!hasRefusedScheme(written)) entry.leave(key, value);
    return [];
  });
}
