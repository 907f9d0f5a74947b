import { type AssembledCareer, assembleCareer, readSection } from "../reading/career.js";
import { startContext } from "../reading/context.js";
import { toEntries } from "../reading/find-all.js";
import { finishImport } from "../reading/import-record.js";
import { Issues } from "../reading/issues.js";
import { languageOfScript } from "../reading/language.js";
import type { ImportOptions } from "../reading/options.js";
import { isRecord, type Plain, type PlainRecord } from "../reading/plain-data.js";
import { readInput } from "../reading/read-input.js";
import type { ImportResult } from "../suggestions/suggestion.js";
import { readXml, type XmlParser } from "../xml/read-xml.js";
import { xmlToPlain } from "../xml/xml-to-plain.js";
import { findItems, KINDS_OF_ITEMS, withoutItems } from "./find-items.js";
import { readPerson } from "./person.js";
import { SECTIONS } from "./sections.js";

/** How an ORCID record is read. */
export interface FromOrcidOptions extends ImportOptions {
  /** For XML, where the platform has no `DOMParser`: one like it. */
  readonly parser?: XmlParser | undefined;
}

/**
 * Reads an ORCID record (3.0, and 2.x), a section of one or a single part, as XML or as JSON (text or data). Of what
 * several sources say about one thing the preferred is read, and the others are kept aside. What the document has no
 * field for is kept under `extra.orcid` by its path. Never throws: whatever cannot be read gives an empty career and an
 * issue that says why.
 */
export function fromOrcid(input: unknown, options: FromOrcidOptions = {}): ImportResult {
  const issues = new Issues();
  return finishImport(
    readData(input, options.parser, issues),
    {
      name: "ORCID",
      holds: "a record, or a part of one, as the ORCID API gives it",
      recognise: (data) => {
        const { person, "orcid-identifier": id } = recordOf(data);
        const hasPerson = isRecord(id) || (isRecord(person) && isRecord(person.name));
        return hasPerson || findItems(data).items.length > 0;
      },
      read: (record) => readCareer(record, options, issues),
    },
    issues,
  );
}

function readData(
  input: unknown,
  parser: XmlParser | undefined,
  issues: Issues,
): Plain | undefined {
  if (typeof input !== "string" || !/^\s*</.test(input)) return readInput(input, issues);
  const xml = readXml(input, { parser });
  if ("root" in xml) return { [xml.root.name]: xmlToPlain(xml.root) };
  issues.push(xml.issue);
  return undefined;
}

/** XML has one element around everything. */
const recordOf = (data: PlainRecord): PlainRecord => (isRecord(data.record) ? data.record : data);

function readCareer(data: PlainRecord, options: FromOrcidOptions, issues: Issues): AssembledCareer {
  const { items, versions } = findItems(data);
  const sections = KINDS_OF_ITEMS.map((kind) => SECTIONS[kind]);
  // Parts of dates are left out where they are not known, so that no day is ever filled in.
  const context = startContext("orcid", [], issues, sections);
  const record = recordOf(data);
  const person = readPerson(record, issues);
  const read = KINDS_OF_ITEMS.map((kind) => {
    const entries = toEntries(
      items.filter((item) => item.kind === kind),
      issues,
    );
    return readSection(entries, SECTIONS[kind], context);
  });
  const rest = items[0]?.path === "" ? {} : (withoutItems(record) as PlainRecord);
  if (versions.length > 0) {
    context.extra.versions = Object.fromEntries(versions.map(({ path, value }) => [path, value]));
    issues.add(
      "note",
      "other-versions",
      versions[0]?.path ?? "",
      `${versions.length} entries say again what another source says: they were kept in extra, not shown.`,
    );
  }
  const lang = options.lang ?? languageOfScript(record);
  return assembleCareer(read, { person, lang, rest }, context);
}
