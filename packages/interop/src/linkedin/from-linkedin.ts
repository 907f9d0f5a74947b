import type { CareerPath, ParseResult } from "@trajectoires/model";
import { assembleCareer, type ReadSection, readSection } from "../reading/career.js";
import { type Context, startContext } from "../reading/context.js";
import type { Entry } from "../reading/entry.js";
import { FileDates } from "../reading/file-dates.js";
import type { InputFile } from "../reading/input-file.js";
import { Issues } from "../reading/issues.js";
import { languageOfScript } from "../reading/language.js";
import { readSkillLevel } from "../reading/levels.js";
import { readCourses } from "./courses.js";
import type { TableName } from "./exported-tables.js";
import { gatherFiles } from "./gather-files.js";
import { readPerson } from "./person.js";
import { readRows, type TableRows } from "./rows.js";
import { DATE_COLUMNS, SECTIONS } from "./sections.js";

/** How an export is read. */
export interface FromLinkedInOptions {
  /** Read what identifies or reaches the person too: address, birth date, e-mail, telephone. Default `false`. */
  readonly personal?: boolean;
  /** BCP 47 tag of the language the export is written in. Default: what its script leaves no doubt of. */
  readonly lang?: string;
  /** Join consecutive roles at one organisation as a stint. Default `true`. */
  readonly stints?: boolean;
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
 * the document has no field for are kept under `extra.linkedin`. Never throws.
 */
export function fromLinkedIn(
  input: LinkedInInput,
  options: FromLinkedInOptions = {},
): ParseResult<CareerPath> {
  const places = new Map<string, { file: string; line: number }>();
  const issues = new Issues((path) => {
    const [, file = "", row = ""] = path.split("/");
    return places.get(`/${file}/${row}`) ?? places.get(`/${file}`) ?? {};
  });
  const personal = options.personal === true;
  const files = gatherFiles(input, personal, issues);
  const tables = readRows(files, places, issues);
  const rows = (table: TableName) => tables.get(table)?.entries ?? [];
  if (tables.size === 0) {
    issues.add(
      "error",
      "not-linkedin",
      "",
      "No table of a LinkedIn export was found: nothing was read.",
      "Give the ZIP archive that LinkedIn sends, or its Positions.csv, Education.csv and Skills.csv.",
    );
    return { value: { version: 1, person: { name: "" }, stages: [] }, ...issues.finish() };
  }
  const allDates = [...tables.values()].flatMap(({ entries }) => entries.flatMap(datesIn));
  const context = startContext(FORMAT, [], issues, SECTIONS);
  const contextOf = (table: TableName): Context => {
    const found = tables.get(table);
    const values = found?.entries.flatMap(datesIn) ?? [];
    return { ...context, dates: new FileDates(values, issues, found?.path, allDates) };
  };
  const person = readPerson(rows, personal, contextOf("Profile"));
  if (person.name === "") {
    issues.add(
      "note",
      "missing-name",
      "",
      "The files do not say whose career it is.",
      "Give Profile.csv of the export too.",
    );
  }
  readSkills(tables, context);
  const sections: ReadSection[] = SECTIONS.filter(({ key }) => tables.has(key)).map((section) =>
    readSection(rows(section.key), section, contextOf(section.key)),
  );
  const courses = readCourses(rows("Courses"), context);
  if (courses) sections.push(courses);
  const text = JSON.stringify([...tables.values()].flatMap(({ entries }) => entries.map(cellsOf)));
  const lang = options.lang ?? languageOfScript(text);
  const value = assembleCareer(sections, { person, lang, stints: options.stints }, context);
  return { value, ...issues.finish() };
}

const cellsOf = ({ record }: Entry) => Object.values(record);

const datesIn = ({ record }: Entry) =>
  Object.entries(record).flatMap(([column, cell]) => (DATE_COLUMNS.has(column) ? [cell] : []));

function readSkills(tables: ReadonlyMap<TableName, TableRows>, { skills }: Context): void {
  for (const entry of tables.get("Skills")?.entries ?? []) {
    const name = entry.text("Name", "Skill");
    const level = entry.text("Level");
    const keywords = entry.texts("Keywords");
    if (!name) continue;
    const facts = {
      ...(level && { level: readSkillLevel(level) }),
      ...(keywords.length > 0 && { keywords }),
    };
    skills.add(name, facts, entry.rest());
  }
}
