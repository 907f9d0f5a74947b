import { type AssembledCareer, assembleCareer, readSections } from "../reading/career.js";
import { startContext } from "../reading/context.js";
import { dateValues } from "../reading/date-values.js";
import { listAt } from "../reading/entries.js";
import { Entry } from "../reading/entry.js";
import { importRecord } from "../reading/import-record.js";
import type { Issues } from "../reading/issues.js";
import { recogniseOtherFormat } from "../reading/other-formats.js";
import type { PlainRecord } from "../reading/plain-data.js";
import type { ImportResult } from "../suggestions/suggestion.js";
import { keepOriginalBasics, keepOriginals } from "./keep-originals.js";
import { findLanguage, readMeta } from "./meta.js";
import { readPerson } from "./person.js";
import { SECTIONS } from "./sections.js";

/** How a résumé is read. */
export interface FromJsonResumeOptions {
  /** BCP 47 tag of the résumé's language. Default: what the file says of itself, else what its script leaves no doubt of. */
  readonly lang?: string;
}

const FORMAT = "json-resume";
const PERSONAL = ["basics", "skills", "languages", "interests", "references"];

/**
 * Reads a résumé in the JSON Resume format (1.x, and the older names) as data or as JSON text. Nothing is lost: what the
 * document has no field for is kept under `extra["json-resume"]` of the nearest object. Dates are taken no more precisely
 * than they are meant; what is doubtful becomes an issue; roles that may be one employment become a suggestion. Never
 * throws: whatever cannot be read gives an empty career and an issue that says why.
 */
export function fromJsonResume(input: unknown, options: FromJsonResumeOptions = {}): ImportResult {
  return importRecord(input, {
    name: "JSON Resume",
    holds: "an object with basics, work, education or another of its sections",
    recognise: looksRight,
    read: (resume, issues) => readResume(resume, options, issues),
  });
}

const looksRight = (resume: PlainRecord) => {
  const known = [...PERSONAL, ...SECTIONS.map(({ key }) => key)].filter((key) => key in resume);
  return (
    known.length > 0 && (known.some((key) => key !== "education") || !recogniseOtherFormat(resume))
  );
};

function readResume(
  resume: PlainRecord,
  options: FromJsonResumeOptions,
  issues: Issues,
): AssembledCareer {
  const root = new Entry("", resume, issues);
  const context = startContext(FORMAT, dateValues(resume), issues, SECTIONS);
  const read = readPerson(root, context);
  context.skills.addList(root, "skills", listAt(root, "skills", "name", issues));
  const sections = readSections(root, SECTIONS, context);
  const person = keepOriginalBasics(read, resume.basics, FORMAT);
  keepOriginals(sections, resume, context);
  const lang = options.lang ?? findLanguage(root);
  const meta = readMeta(root);
  root.know("$schema");
  return assembleCareer(sections, { person, lang, meta, rest: root.rest() }, context);
}
