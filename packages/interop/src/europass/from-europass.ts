import { isPdf, readPdfAttachment } from "../archive/read-pdf-attachment.js";
import { assembleCareer, readSection } from "../reading/career.js";
import { type Context, startContext } from "../reading/context.js";
import { dateValues } from "../reading/date-values.js";
import { decodeText } from "../reading/decode-text.js";
import { isEmpty } from "../reading/entry.js";
import { type Found, findAll, toEntries } from "../reading/find-all.js";
import { nothingRead } from "../reading/import-record.js";
import { toBytes } from "../reading/input-file.js";
import { Issues } from "../reading/issues.js";
import { readLanguageTag } from "../reading/language.js";
import { isRecord, type Plain, type PlainRecord } from "../reading/plain-data.js";
import { readInput } from "../reading/read-input.js";
import { withoutFiles } from "../reading/without-files.js";
import type { ImportResult } from "../suggestions/suggestion.js";
import { readXml, type XmlParser } from "../xml/read-xml.js";
import { xmlToPlain } from "../xml/xml-to-plain.js";
import { splitGroups } from "./groups.js";
import { readPerson } from "./person.js";
import { SECTIONS } from "./sections.js";
import { readSkills } from "./skills.js";

/** How a Europass file is read. */
export interface FromEuropassOptions {
  /** For XML, where the platform has no `DOMParser`: one like it. */
  readonly parser?: XmlParser | undefined;
  /** BCP 47 tag of the language the file is written in. Default: what the file says. */
  readonly lang?: string;
}

const FORMAT = "europass";
const ROOT = /<(?:\w+:)?(?:Candidate|SkillsPassport)[\s>]/;
/** Parts with readers of their own. */
const READ =
  "/Identification /Headline /Skills /ExecutiveSummary /PersonQualifications /@languageCode".split(
    " ",
  );

/**
 * Reads a Europass CV: the XML of the present editor (`Candidate`), alone or attached to the PDF that it makes, and the
 * SkillsPassport of before 2020, as XML or as JSON (text or data). Descriptions in HTML become text, points and links;
 * photographs and attachments are left out; what the document has no field for is kept under `extra.europass` by its
 * path. An issue's path is that in the XML or JSON. Never throws.
 */
export function fromEuropass(input: unknown, options: FromEuropassOptions = {}): ImportResult {
  const issues = new Issues();
  const data = readData(input, options.parser, issues);
  if (data === undefined) return nothingRead(issues);
  const document = findDocument(withoutFiles(data, "", issues));
  if (!document) {
    issues.add(
      "error",
      "not-europass",
      "",
      "This is no Europass CV: nothing was read.",
      "Take the PDF or XML that the Europass editor made.",
    );
    return nothingRead(issues);
  }
  const context = startContext(
    FORMAT,
    dateValues(document.value, ["FormattedDateTime"]),
    issues,
    SECTIONS,
  );
  const [tag] = ["@locale", "Locale", "CandidateProfile/@languageCode"].flatMap((name) =>
    findAll(document, name),
  );
  const lang = options.lang ?? readLanguageTag(tag?.value);
  const person = readPerson(document, lang, context);
  readSkills(document, context);
  const sections = SECTIONS.map((section) => {
    const found = section.places.flatMap((names) => findAll(document, names));
    return readSection(toEntries(splitGroups(found), issues), section, context);
  });
  const rest = restOf(document, context);
  return { ...assembleCareer(sections, { person, lang, rest }, context), ...issues.finish() };
}

/** Anything as plain data under the name of what it is. */
function readData(
  input: unknown,
  parser: XmlParser | undefined,
  issues: Issues,
): Plain | undefined {
  const bytes = toBytes(input);
  const isAttached = bytes && isPdf(bytes);
  const text = isAttached
    ? readPdfAttachment(bytes, (xml) => ROOT.test(xml))
    : bytes
      ? decodeText(bytes).text
      : input;
  if (isAttached && text === undefined) {
    issues.add(
      "error",
      "no-attachment",
      "",
      "This PDF has no Europass data attached: nothing was read.",
      "Take the PDF that the Europass editor made, not a printed one.",
    );
    return undefined;
  }
  if (typeof text !== "string" || !/^\s*</.test(text)) return readInput(text, issues);
  const xml = readXml(text, { parser });
  if ("root" in xml) return { [xml.root.name]: xmlToPlain(xml.root) };
  issues.push(xml.issue);
  return undefined;
}

function findDocument(data: Plain): Found | undefined {
  const [inside] = ["SkillsPassport", "Candidate"].flatMap((name) =>
    findAll({ path: "", value: data }, name),
  );
  const found = inside ?? { path: "", value: data };
  const { value } = found;
  const isOne =
    isRecord(value) && (value.LearnerInfo || value.CandidateProfile || value.CandidatePerson);
  return isOne ? found : undefined;
}

/** What nobody read of the two containers, and what is not about the person. */
function restOf({ path, value }: Found, { issues }: Context): PlainRecord {
  const places = [...READ, ...SECTIONS.flatMap((section) => section.places)];
  const known = new Set([
    "CandidatePerson",
    ...places.flatMap((names) => names.split("/")[1] ?? []),
  ]);
  const rest: PlainRecord = {};
  const keep = (parts: Plain | undefined, at: string, isPart: boolean) => {
    for (const [key, part] of Object.entries(isRecord(parts) ? parts : {})) {
      if (/^(?:LearnerInfo|CandidateProfile)$/.test(key)) keep(part, `${at}/${key}`, true);
      else if (!known.has(key.replace(/List$/, "")) && !isEmpty(part)) {
        rest[key] = part;
        if (isPart)
          issues.addOnce("note", "unread-part", `${at}/${key}`, "Kept in extra, not shown.");
      }
    }
  };
  keep(value, path, false);
  return rest;
}
