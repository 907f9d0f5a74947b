import type { CareerPath, End, ParseResult } from "@trajectoires/model";
import { Entry } from "../reading/entry.js";
import { FileDates } from "../reading/file-dates.js";
import { Ids } from "../reading/ids.js";
import { Issues } from "../reading/issues.js";
import { parseJsonText } from "../reading/json-text.js";
import { Organisations } from "../reading/organisations.js";
import { isRecord, type Plain, type PlainRecord, toPlainData } from "../reading/plain-data.js";
import { asExtra, type Context, type Draft } from "./context.js";
import { readEntries } from "./entries.js";
import { findLanguage, readMeta } from "./meta.js";
import { recogniseOtherFormat } from "./other-formats.js";
import { DATE_KEYS, settleEnds } from "./periods.js";
import { readPerson } from "./person.js";
import { SECTIONS } from "./sections.js";
import { Skills } from "./skills.js";
import { readStage } from "./stages.js";
import { suggestStints } from "./stints.js";

/** How a résumé is read. */
export interface FromJsonResumeOptions {
  /** BCP 47 tag of the résumé's language. Default: what the file says of itself, else what its script leaves no doubt of. */
  readonly lang?: string;
  /** Join consecutive roles at one organisation as a stint. Default `true`. */
  readonly stints?: boolean;
}

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

const isKnown = (end: End | undefined) =>
  end !== undefined && end !== "unknown" && end !== "ongoing";

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
  const ids = new Ids();
  for (const { domain } of SECTIONS) if (domain) ids.make([domain.id], domain.id);
  const context: Context = {
    issues,
    ids,
    dates: new FileDates(dateValues(resume), issues),
    organisations: new Organisations(ids),
    skills: new Skills(ids),
    domains: new Map(),
    extra: {},
  };

  const path: Draft<CareerPath> = { version: 1, person: readPerson(root, context), stages: [] };
  const skills = root.take("skills")?.value;
  const entries = readEntries(skills, "/skills", "name", context.extra, issues);
  context.skills.addSection(entries, context.extra);
  const sections = SECTIONS.map((section) => {
    const timed = [section.key, ...(section.aliases ?? [])]
      .flatMap((key) =>
        readEntries(root.take(key)?.value, `/${key}`, section.nameKey, context.extra, issues),
      )
      .map((entry, index) => readStage(entry, section, index, context));
    settleEnds(timed, context);
    return { key: section.key, timed };
  });
  path.stages = sections.flatMap(({ timed }) => timed.map(({ stage }) => stage));
  if (path.stages.length === 0) {
    issues.add(
      "warning",
      "no-stages",
      "",
      "No work, education or other stage was found: there is nothing to draw.",
    );
  }
  if (
    path.stages.length > 0 &&
    path.stages.every(({ start, end }) => !isKnown(start) && !isKnown(end))
  ) {
    issues.add(
      "warning",
      "no-dates",
      "",
      "No stage has a date that could be read: the career can be told, but not drawn in time.",
    );
  }
  if (options.stints !== false) {
    const work = sections.find(({ key }) => key === "work")?.timed ?? [];
    const stints = suggestStints(work, context);
    if (stints.length > 0) path.stints = stints;
  }

  const lang = options.lang ?? findLanguage(root);
  if (lang) path.lang = lang;
  const meta = readMeta(root);
  if (meta) path.meta = meta;
  const { organisations, domains } = context;
  if (organisations.list.length > 0) path.organisations = organisations.list;
  if (domains.size > 0) path.domains = [...domains.values()];
  if (context.skills.list.length > 0) path.skills = context.skills.list;
  root.know("$schema");
  const rest = { ...root.rest(), ...context.extra };
  return { ...path, ...asExtra(Object.keys(rest).length > 0 ? rest : undefined) };
}
