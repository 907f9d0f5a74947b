import type { Person } from "@trajectoires/model";
import { assembleCareer, readSection } from "../reading/career.js";
import { type Context, startContext } from "../reading/context.js";
import { dateValues } from "../reading/date-values.js";
import { decodeText } from "../reading/decode-text.js";
import { DOMAINS, KINDS } from "../reading/domains.js";
import { type Draft, setFilled } from "../reading/draft.js";
import { FlatEntry } from "../reading/flat-entry.js";
import { nothingRead } from "../reading/import-record.js";
import { toBytes } from "../reading/input-file.js";
import { Issues } from "../reading/issues.js";
import { parseJsonText } from "../reading/json-text.js";
import { readLanguageTag } from "../reading/language.js";
import { isRecord, type Plain, type PlainRecord } from "../reading/plain-data.js";
import type { Section, SectionReading } from "../reading/section.js";
import { withoutFiles } from "../reading/without-files.js";
import type { ImportResult } from "../suggestions/suggestion.js";
import { readXml, type XmlParser } from "../xml/read-xml.js";
import { xmlToPlain } from "../xml/xml-to-plain.js";
import { type LearningNode, organisationNames, takeLearning } from "./learning-nodes.js";

/** How a learning credential is read. */
export interface FromElmOptions {
  /** For XML, where the platform has no `DOMParser`: one like it. */
  readonly parser?: XmlParser | undefined;
  /** BCP 47 tag of the language that is meant. Default: what the file says. */
  readonly lang?: string;
}

const FORMAT = "elm";
/** A text in the first language it is given in: `{ en: "…" }`, `<text lang="en">…</text>`. */
const inAnyLanguage = (names: string) => `(?:${names})(?:/\\w+){0,2}`;
const ORGANISATION = "awardingBody|awardedBy|directedBy|issuer|assessedBy";
const SECTIONS: Readonly<Record<LearningNode["kind"] | "credential", Omit<Section, "read">>> = {
  activity: { ...KINDS.study, key: "activity", nameKey: "title" },
  achievement: {
    ...KINDS.credential,
    key: "achievement",
    nameKey: "title",
    domain: DOMAINS.studies,
  },
  credential: { ...KINDS.credential, key: "credential", nameKey: "title" },
};

/**
 * Reads a European learning credential (ELM): version 3 as JSON-LD, and the XML of before. The credential, what was achieved
 * and the activities that led to it become stages; assessments, and what else the document has no field for, are kept under
 * `extra.elm` by their path. Signatures are not checked. Never throws.
 */
export function fromElm(input: unknown, options: FromElmOptions = {}): ImportResult {
  const issues = new Issues();
  try {
    const data = readData(input, options.parser, issues);
    const credential = data === undefined ? undefined : findCredential(data);
    if (credential) {
      const around = withoutPart(data ?? null, credential);
      return readCredential(credential, around, options, issues);
    }
    if (data !== undefined) {
      issues.add(
        "error",
        "not-elm",
        "",
        "This is no European learning credential: nothing was read.",
      );
    }
  } catch {
    issues.add("error", "too-deep", "", "The data are nested too deeply: nothing was read.");
  }
  return nothingRead(issues);
}

function readData(
  input: unknown,
  parser: XmlParser | undefined,
  issues: Issues,
): Plain | undefined {
  const bytes = toBytes(input);
  const text = bytes ? decodeText(bytes).text : input;
  if (typeof text === "string" && /^\s*</.test(text)) {
    const xml = readXml(text, { parser });
    if ("root" in xml) return { [xml.root.name]: xmlToPlain(xml.root) };
    issues.push(xml.issue);
    return undefined;
  }
  // Deeper than other formats: it is walked with care instead of being cut.
  const read = parseJsonText(typeof text === "string" ? text : (JSON.stringify(text) ?? ""));
  if ("value" in read) return read.value as Plain;
  const { line, column, message } = read;
  issues.push({
    ...{ code: "invalid-json", severity: "error", path: "" },
    message: `This is not JSON text, nothing could be read: ${message}.`,
    ...(line && column && { line, column }),
  });
  return undefined;
}

/** Wallets and signatures wrap credentials: the first one inside, not far down. A signed one is a text in itself. */
function findCredential(data: Plain, depth = 0): PlainRecord | undefined {
  if (!isRecord(data) || depth > 5) return undefined;
  if (isRecord(data.credentialSubject)) return data;
  if (typeof data.payload === "string") {
    const read = parseJsonText(data.payload);
    return "value" in read ? findCredential(read.value as Plain, depth + 1) : undefined;
  }
  for (const member of Object.values(data)) {
    const [first] = Array.isArray(member) ? member : [member];
    const found = findCredential(first ?? null, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** What a presentation says around its credential; what signs one says nothing. */
function withoutPart(data: Plain, part: PlainRecord): Plain {
  if (data === part) return null;
  if (Array.isArray(data)) return data.map((one) => withoutPart(one, part));
  if (!isRecord(data)) return data;
  if (typeof data.payload === "string") return null;
  return Object.fromEntries(
    Object.entries(data).map(([key, member]) => [key, withoutPart(member, part)]),
  );
}

function readCredential(
  credential: PlainRecord,
  around: Plain,
  options: FromElmOptions,
  issues: Issues,
): ImportResult {
  const document = withoutFiles(credential, "", issues);
  const names = organisationNames(document);
  const { rest, nodes } = takeLearning(document);
  const dates = dateValues(document, [
    ...["startedAtTime", "endedAtTime", "startDate", "endDate", "awardingDate"],
    ...["issued", "issuanceDate", "validFrom", "issuedDate", "dateOfBirth"],
  ]);
  const context = startContext(FORMAT, dates, issues, Object.values(SECTIONS));
  const { credentialSubject, ...about } = rest as PlainRecord;
  const subject = new FlatEntry("/credentialSubject", credentialSubject ?? {}, issues);
  const person = readPerson(subject, context);
  const whole = new FlatEntry("", about, issues);
  const lang =
    options.lang ?? readLanguageTag(whole.textLike("primaryLanguage(?:/notation)?")?.toLowerCase());
  const entriesOf = (kind: LearningNode["kind"]) =>
    nodes
      .filter((node) => node.kind === kind)
      .map(({ path, value }) => new FlatEntry(path, value, issues));
  const sections = [
    readSection(entriesOf("activity"), asSection("activity", names), context),
    readSection(entriesOf("achievement"), asSection("achievement", names), context),
    readSection([whole], asSection("credential", names), context),
  ];
  subject.know(...Object.keys(subject.record));
  const kept = subject.rest();
  const outer = new FlatEntry("", withoutFiles(around, "", issues), issues);
  outer.know(...Object.keys(outer.record));
  const wrapper = outer.rest();
  const aside = { ...(kept && { credentialSubject: kept }), ...(wrapper && { around: wrapper }) };
  const frame = { person, lang, rest: aside };
  return { ...assembleCareer(sections, frame, context), ...issues.finish() };
}

function asSection(kind: keyof typeof SECTIONS, names: ReadonlyMap<string, string>): Section {
  return { ...SECTIONS[kind], read: (entry) => readNode(entry as FlatEntry, kind, names) };
}

function readNode(
  entry: FlatEntry,
  kind: keyof typeof SECTIONS,
  names: ReadonlyMap<string, string>,
): SectionReading {
  const title =
    entry.textLike(inAnyLanguage("^title")) ??
    entry.textLike(inAnyLanguage("displayParameter/title|^specifiedBy/title|^type/targetName"));
  const named = entry.textLike(
    inAnyLanguage(`(?:${ORGANISATION})/(?:legalName|prefLabel|altLabel)`),
  );
  const [reference] = entry.find(`(?:${ORGANISATION})/(?:@idref|@id|id)`);
  const referred = reference && names.get(String(entry.record[reference]));
  const score = entry.textLike(inAnyLanguage("noteLiteral")) ?? entry.textLike("grade");
  const summary = entry.textLike(inAnyLanguage("^description"));
  const field = (ends: string) => {
    const [key] = entry.find(ends);
    const found = key === undefined ? undefined : entry.take(key);
    return (
      found && {
        value: found.value,
        path: entry.at(found.key),
        leave: () => entry.leave(found.key, found.value),
      }
    );
  };
  const start =
    kind === "activity"
      ? field("startedAtTime|startDate")
      : field("awardingDate|^issued|^issuanceDate|^issuedDate|^validFrom");
  entry.know(...Object.keys(entry.record));
  return {
    title,
    organisation: named ?? (referred || undefined),
    summary,
    period: { start, end: kind === "activity" ? field("endedAtTime|endDate") : undefined },
    ...(score && { study: { score } }),
  };
}

function readPerson(subject: FlatEntry, { dates }: Context): Person {
  const person: Draft<Person> = { name: "" };
  const given = subject.textLike(inAnyLanguage("^givenNames?"));
  const family = subject.textLike(inAnyLanguage("^familyName"));
  person.name =
    subject.textLike(inAnyLanguage("^fullName")) ?? [given, family].filter(Boolean).join(" ");
  setFilled(person, "givenName", given);
  setFilled(person, "familyName", family);
  const born = subject.record.dateOfBirth;
  const read = dates.read(born);
  if (read.type === "date") {
    person.birth = dates.toWhen(read.reading, subject.at("dateOfBirth"));
    subject.take("dateOfBirth");
  }
  return person;
}
