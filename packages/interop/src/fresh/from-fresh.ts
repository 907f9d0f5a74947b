import type { Person } from "@trajectoires/model";
import { type AssembledCareer, assembleCareer, readSections } from "../reading/career.js";
import { type Context, startContext } from "../reading/context.js";
import { dateValues } from "../reading/date-values.js";
import { entriesAt } from "../reading/entries.js";
import { Entry } from "../reading/entry.js";
import { asExtra } from "../reading/extra.js";
import { filled } from "../reading/filled.js";
import { importRecord } from "../reading/import-record.js";
import type { Issues } from "../reading/issues.js";
import { languageOfScript } from "../reading/language.js";
import type { ImportOptions } from "../reading/options.js";
import {
  readInterests,
  readLanguages,
  readProfiles,
  readReferences,
} from "../reading/person-lists.js";
import { readPlace } from "../reading/place.js";
import { isRecord, type PlainRecord } from "../reading/plain-data.js";
import type { ImportResult } from "../suggestions/suggestion.js";
import { SECTIONS } from "./sections.js";

const FORMAT = "fresh";
const HISTORIES = ["employment", "education", "service", "affiliation"];

/**
 * Reads a résumé in the FRESH format (FRESCA 0.x and 1.0.0-beta) as data or as JSON text. What the document has no field
 * for is kept under `extra.fresh` of the nearest object; entries and references marked as private stay private. Never
 * throws: whatever cannot be read gives an empty career and an issue that says why.
 */
export function fromFresh(input: unknown, options: ImportOptions = {}): ImportResult {
  return importRecord(input, {
    name: "FRESH",
    holds: "an object with employment.history, education.history or info",
    recognise: (record) =>
      isRecord(record.info) ||
      HISTORIES.some((key) => isRecord(record[key]) && Array.isArray(record[key].history)) ||
      (isRecord(record.meta) && /^FRESH/i.test(String(record.meta.format))),
    read: (record, issues) => readCareer(record, options, issues),
  });
}

function readCareer(record: PlainRecord, options: ImportOptions, issues: Issues): AssembledCareer {
  const root = new Entry("", record, issues);
  const context = startContext(FORMAT, dateValues(record), issues, SECTIONS);
  const person = readPerson(root, context);
  root.within("skills", (skills) => {
    for (const key of ["sets", "list"]) {
      const entries = entriesAt(skills, key, "name", issues);
      for (const entry of entries) entry.know("id", "summary", "years", "proof");
      context.skills.addList(skills, key, entries);
    }
  });
  const sections = readSections(root, SECTIONS, context);
  root.know("meta", "$schema", "disposition", "reading");
  const lang = options.lang ?? languageOfScript(record);
  return assembleCareer(sections, { person, lang, rest: root.rest() }, context);
}

function readPerson(root: Entry, { issues }: Context): Person {
  const aside: PlainRecord = {};
  const list = (key: string, nameKey: string) =>
    entriesAt(root, key, nameKey, issues).map((entry) => {
      entry.know("label", "summary", "years");
      return entry;
    });
  const name = root.text("name") ?? "";
  if (!name) issues.noName("/name");
  const location = root.take("location");
  return {
    name,
    ...root.within("info", (info) => {
      info.know("class", "characterClass", "quote");
      const url = info.url("image");
      return filled<Partial<Person>>({
        headline: info.text("label"),
        summary: info.prose("brief"),
        photo: url ? { url } : undefined,
      });
    }),
    ...root.within("contact", (contact) => {
      contact.know("other");
      return filled<Partial<Person>>({
        email: contact.text("email"),
        phone: contact.text("phone"),
        url: contact.url("website"),
      });
    }),
    ...filled<Partial<Person>>({
      place: location && readPlace(location.value, root, location.key),
      profiles: readProfiles(list("social", "url"), aside),
      languages: readLanguages(list("languages", "language"), aside),
      interests: readInterests(list("interests", "name"), aside),
      references: [
        ...readReferences(openTo(root, "references", aside, issues), aside),
        ...readReferences(openTo(root, "testimonials", aside, issues), aside, "testimonials"),
      ],
    }),
    ...asExtra(FORMAT, aside),
  };
}

/** Of those who speak for a person, the ones that everybody may see. The others are kept aside. */
function openTo(root: Entry, list: string, aside: PlainRecord, issues: Issues): Entry[] {
  return entriesAt(root, list, "quote", issues).filter((entry) => {
    entry.know("category", "flavor", "role", "contact");
    if (entry.flag("private") !== true) return true;
    aside[list] = { ...(aside[list] as PlainRecord), [entry.key]: entry.record };
    issues.addOnce(
      "note",
      "private-reference",
      entry.path,
      "A reference is marked as private: it was kept aside, not shown.",
    );
    return false;
  });
}
