import { type AssembledCareer, assembleCareer, readSection } from "../reading/career.js";
import { startContext } from "../reading/context.js";
import { dateValues } from "../reading/date-values.js";
import { Entry } from "../reading/entry.js";
import { importRecord } from "../reading/import-record.js";
import type { Issues } from "../reading/issues.js";
import { languageOfScript } from "../reading/language.js";
import type { ImportOptions } from "../reading/options.js";
import { isRecord, type PlainRecord } from "../reading/plain-data.js";
import type { ImportResult } from "../suggestions/suggestion.js";
import { skillGroup } from "./lines.js";
import { readLocaleLanguage } from "./locale-language.js";
import { FORMAT, readPerson } from "./person.js";
import { SECTIONS } from "./sections.js";
import { sortEntries } from "./sort-entries.js";

/**
 * Reads a CV written for RenderCV, as the object that a YAML parser makes of it (or as JSON text). Titles of sections are
 * free there: what an entry is follows from its fields, and from the words of the title. What the document has no field for
 * is kept under `extra["render-cv"]` of the nearest object. Never throws: whatever cannot be read gives an empty career
 * and an issue that says why.
 *
 * @example fromRenderCv(parse(readFileSync("cv.yaml", "utf8"))) // parse: of the package yaml
 */
export function fromRenderCv(input: unknown, options: ImportOptions = {}): ImportResult {
  return importRecord(input, {
    name: "RenderCV",
    holds: "an object with cv.sections (a YAML file has to be parsed before)",
    recognise: ({ cv }) => isRecord(cv) && (isRecord(cv.sections) || typeof cv.name === "string"),
    read: (record, issues) => readCareer(record, options, issues),
  });
}

function readCareer(record: PlainRecord, options: ImportOptions, issues: Issues): AssembledCareer {
  const root = new Entry("", record, issues);
  const domains = Object.values(SECTIONS);
  const context = startContext(FORMAT, dateValues(record), issues, domains);
  const read = root.within("cv", (cv) => {
    const sorted = cv.within("sections", (sections) => sortEntries(sections, issues));
    return { person: readPerson(cv, sorted, issues), sorted };
  });
  const sections = Object.entries(SECTIONS).map(([kind, section]) => {
    const entries = read?.sorted?.get(kind as keyof typeof SECTIONS) ?? [];
    return readSection(entries, { key: kind, nameKey: "bullet", ...section }, context);
  });
  const skillLines = read?.sorted?.get("skill") ?? [];
  const named = skillLines.map((entry) => skillGroup(entry, issues));
  context.skills.addList(root, "skills", named);
  root.know("design", "locale", "settings", "rendercv_settings");
  const lang = options.lang ?? readLocaleLanguage(record.locale) ?? languageOfScript(record.cv);
  const person = read?.person ?? { name: "" };
  return assembleCareer(sections, { person, lang, rest: root.rest() }, context);
}
