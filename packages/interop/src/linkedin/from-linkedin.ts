import { openFiles } from "../archive/open-files.js";
import { assembleCareer, type ReadSection, readSection } from "../reading/career.js";
import { type Context, startContext } from "../reading/context.js";
import type { Entry } from "../reading/entry.js";
import { FileDates } from "../reading/file-dates.js";
import { nothingRead } from "../reading/import-record.js";
import type { InputFile } from "../reading/input-file.js";
import { Issues } from "../reading/issues.js";
import { languageOfScript } from "../reading/language.js";
import type { ImportResult } from "../suggestions/suggestion.js";
import { chooseFiles } from "./choose-files.js";
import { readCourses } from "./courses.js";
import type { TableName } from "./exported-tables.js";
import { readPerson } from "./person.js";
import { type Places, readRows } from "./rows.js";
import { DATE_COLUMNS, SECTIONS } from "./sections.js";

/** How an export is read. */
export interface FromLinkedInOptions {
  /** Read what identifies the person too: the columns for address, birth date, maiden name, messengers. Default `false`. */
  readonly personal?: boolean;
  /** BCP 47 tag of the language the export is written in. Default: what its script leaves no doubt of. */
  readonly lang?: string;
}

/** The archive as bytes, or files of it: with their names, by their names, or one alone. */
export type LinkedInInput =
  | Uint8Array
  | ArrayBuffer
  | string
  | InputFile
  | readonly InputFile[]
  | Readonly<Record<string, string | Uint8Array>>;

const FORMAT = "linkedin";

/**
 * Reads a LinkedIn data export: the ZIP archive, or any of its CSV files (tables are known by their names, else by their
 * headings). Connections, messages and the like are never opened, and what identifies the person is left out unless asked
 * for. Every issue names file and line; its path is `/<file>/<row>/<column>`, rows from 0 under the heading. Columns that
 * the document has no field for are kept under `extra.linkedin`; rows of one company that follow each other become a
 * suggestion. Never throws.
 */
export function fromLinkedIn(
  input: LinkedInInput,
  options: FromLinkedInOptions = {},
): ImportResult {
  const places: Places = new Map();
  const issues = new Issues((path) => {
    const [, file = "", row = ""] = path.split("/");
    return places.get(`/${file}/${row}`) ?? places.get(`/${file}`) ?? {};
  });
  const personal = options.personal === true;
  const choice = chooseFiles();
  const tables = readRows(openFiles(input, choice.wants, issues), places, issues);
  choice.report(issues);
  const rows = (table: TableName) => tables.get(table)?.entries ?? [];
  if (tables.size === 0) {
    issues.add(
      "error",
      "not-linkedin",
      "",
      "No table of a LinkedIn export: nothing was read.",
      "Give the ZIP archive that LinkedIn sends, or Positions.csv and Education.csv of it.",
    );
    return nothingRead(issues);
  }
  const entries = [...tables.values()].flatMap((table) => table.entries);
  const context = startContext(FORMAT, [], issues, SECTIONS);
  const contextOf = (table: TableName): Context => {
    const path = tables.get(table)?.path;
    const dates = new FileDates(datesIn(rows(table)), issues, path, datesIn(entries));
    return { ...context, dates };
  };
  const person = readPerson(rows, personal, contextOf("Profile"));
  if (person.name === "") {
    issues.add("note", "missing-name", "", "Nobody says whose career it is.", "Add Profile.csv.");
  }
  for (const entry of rows("Skills")) {
    const name = entry.text("Name");
    if (name) context.skills.add(name, {}, entry.rest());
  }
  const sections: ReadSection[] = SECTIONS.filter(({ key }) => tables.has(key)).map((section) =>
    readSection(rows(section.key), section, contextOf(section.key)),
  );
  const courses = readCourses(rows("Courses"), context);
  if (courses) sections.push(courses);
  const texts = entries.flatMap(({ record }) => Object.values(record));
  const lang = options.lang ?? languageOfScript(texts);
  const career = assembleCareer(sections, { person, lang }, context);
  return { ...career, ...issues.finish() };
}

const datesIn = (entries: readonly Entry[]) =>
  entries.flatMap(({ record }) => DATE_COLUMNS.flatMap((column) => record[column] ?? []));
