import type { CareerPath, ParseResult } from "@trajectoires/model";
import { assembleCareer, readSection } from "../reading/career.js";
import { startContext } from "../reading/context.js";
import { readEntries } from "../reading/entries.js";
import { Entry } from "../reading/entry.js";
import { Issues } from "../reading/issues.js";
import { parseJsonText } from "../reading/json-text.js";
import { COMMON_DATE_KEYS } from "../reading/periods.js";
import { isRecord, type Plain, type PlainRecord, toPlainData } from "../reading/plain-data.js";
import { findLanguage, readMeta } from "./meta.js";
import { recogniseOtherFormat } from "./other-formats.js";
import { readPerson } from "./person.js";
import { SECTIONS } from "./sections.js";

/** How a résumé is read. */
export interface FromJsonResumeOptions {
  /** BCP 47 tag of the résumé's language. Default: what the file says of itself, else what its script leaves no doubt of. */
  readonly lang?: string;
  /** Join consecutive roles at one organisation as a stint. Default `true`. */
  readonly stints?: boolean;
}

const FORMAT = "json-resume";
const { start, end, moment } = COMMON_DATE_KEYS;
const DATE_KEYS: ReadonlySet<string> = new Set([...start, ...end, ...moment]);
const PERSONAL = ["basics", "skills", "languages", "interests", "references"];

/** Everything that stands in a date field of the stages. */
function dateValues(resume: PlainRecord): Plain[] {
  return SECTIONS.flatMap(({ key, aliases = [] }) => [key, ...aliases])
    .flatMap((key) => resume[key] ?? [])
    .filter(isRecord)
    .flatMap((entry) => Object.entries(entry))
    .flatMap(([key, value]) => (DATE_KEYS.has(key) ? [value] : []));
}

/**
 * Reads a résumé in the JSON Resume format (1.x, and the older names) as data or as JSON text. Nothing is lost: what the
 * document has no field for is kept under `extra["json-resume"]` of the nearest object. Dates are taken no more precisely
 * than they are meant; what is doubtful becomes an issue. Never throws: whatever cannot be read gives an empty career and
 * an issue that says why.
 */
export function fromJsonResume(
  input: unknown,
  options: FromJsonResumeOptions = {},
): ParseResult<CareerPath> {
  const issues = new Issues();
  const value = readInput(input, issues);
  const empty: CareerPath = { version: 1, person: { name: "" }, stages: [] };
  if (value === undefined) return { value: empty, ...issues.finish() };
  if (!isRecord(value) || !looksRight(value)) {
    const other = recogniseOtherFormat(value);
    issues.add(
      "error",
      other ? "other-format" : "not-a-resume",
      "",
      other
        ? `This looks like ${other}, not like JSON Resume: nothing was read.`
        : "This is no JSON Resume: an object with basics, work, education or another of its sections was expected.",
      other === "CareerPath"
        ? "Read it with parseCareerPath."
        : other && `Read it with an importer for ${other}.`,
    );
    return { value: empty, ...issues.finish() };
  }
  return { value: readResume(value, options, issues), ...issues.finish() };
}

function readInput(input: unknown, issues: Issues): Plain | undefined {
  let data = input;
  if (typeof input === "string") {
    const read = parseJsonText(input);
    if ("message" in read) {
      const { line, column, message } = read;
      issues.push({
        code: "invalid-json",
        severity: "error",
        path: "",
        message: `This is not JSON text, nothing could be read: ${message}.`,
        ...(line && column && { line, column }),
      });
      return undefined;
    }
    if (read.repaired) {
      issues.add(
        "warning",
        "repaired-json",
        "",
        "The JSON text had comments or commas too many: it was read without them.",
      );
    }
    data = read.value;
  }
  const { value, problems } = toPlainData(data);
  for (const { path, what } of problems) {
    if (what === "unsafe-key")
      issues.add(
        "warning",
        what,
        path,
        'A key "__proto__" was renamed: it can change other objects.',
      );
    else issues.add("error", what, path, "This could not be read as data and was left out.");
  }
  return value;
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
): CareerPath {
  const root = new Entry("", resume, issues);
  const context = startContext(FORMAT, dateValues(resume), issues, SECTIONS);
  const person = readPerson(root, context);
  const skills = root.take("skills")?.value;
  const entries = readEntries(skills, "/skills", "name", context.extra, issues);
  context.skills.addSection(entries, context.extra);
  const sections = SECTIONS.map((section) => {
    const found = [section.key, ...(section.aliases ?? [])].flatMap((key) =>
      readEntries(root.take(key)?.value, `/${key}`, section.nameKey, context.extra, issues),
    );
    return readSection(found, section, context);
  });
  const lang = options.lang ?? findLanguage(root);
  const meta = readMeta(root);
  root.know("$schema");
  return assembleCareer(
    sections,
    { person, lang, meta, rest: root.rest(), stints: options.stints },
    context,
  );
}
