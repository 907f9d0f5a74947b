import { type AssembledCareer, assembleCareer, readSection } from "../reading/career.js";
import { startContext } from "../reading/context.js";
import { dateValues } from "../reading/date-values.js";
import { Entry } from "../reading/entry.js";
import { keepAside } from "../reading/extra.js";
import { importRecord } from "../reading/import-record.js";
import type { Issues } from "../reading/issues.js";
import { languageOfScript, readLanguageTag } from "../reading/language.js";
import type { ImportOptions } from "../reading/options.js";
import { ownedStints } from "../reading/owned-stints.js";
import { isRecord, type Plain, type PlainRecord } from "../reading/plain-data.js";
import type { ImportResult } from "../suggestions/suggestion.js";
import { readCustomSections } from "./custom-sections.js";
import { itemsAt } from "./items.js";
import { asSkills, FORMAT, readPerson } from "./person.js";
import { type Employer, readEmployer, readPostUnder } from "./posts.js";
import { asPrivate, KINDS_OF_ITEMS, SECTIONS } from "./sections.js";

/**
 * Reads a file of Reactive Resume (versions 2 to 5) as data or as JSON text. What its person has switched off becomes
 * private; posts under one company become a stint. What the document has no field for is kept under
 * `extra["reactive-resume"]` of the nearest object. Never throws: whatever cannot be read gives an empty career and an
 * issue that says why.
 */
export function fromReactiveResume(input: unknown, options: ImportOptions = {}): ImportResult {
  return importRecord(input, {
    name: "Reactive Resume",
    holds: "an object with basics and sections",
    recognise: ({ basics, sections, work, metadata }) =>
      (isRecord(basics) && isRecord(sections)) ||
      (isRecord(sections) && isRecord(sections.experience)) ||
      (isRecord(work) && Array.isArray(work.items)) ||
      (isRecord(metadata) && "template" in metadata && isRecord(basics)),
    read: (record, issues) => readCareer(record, options, issues),
  });
}

function readCareer(record: PlainRecord, options: ImportOptions, issues: Issues): AssembledCareer {
  const root = new Entry("", record, issues);
  const domains = KINDS_OF_ITEMS.map((kind) => SECTIONS[kind].section);
  const context = startContext(FORMAT, dateValues(record), issues, domains);
  const readAll = (owner: Entry) => {
    const items = KINDS_OF_ITEMS.map((kind) => itemsAt(owner, SECTIONS[kind].keys, issues));
    const custom = readCustomSections(root, owner, issues);
    const skills = itemsAt(owner, ["skills"], issues).entries.concat(custom.skills);
    context.skills.addList(
      owner,
      "skills",
      skills.map((entry) => asSkills(entry, context)),
    );
    return { items, custom, person: readPerson(root, owner, context) };
  };
  const read = isRecord(record.sections) ? root.within("sections", readAll) : readAll(root);

  const owners = new Map(read?.custom.owners);
  for (const items of read?.items ?? []) {
    for (const [post, owner] of items.owners) owners.set(post, owner);
  }
  const employers = new Map<Entry, Employer>();
  for (const owner of owners.values()) {
    if (!employers.has(owner)) employers.set(owner, readEmployer(owner));
  }
  const sections = KINDS_OF_ITEMS.map((kind, index) => {
    const items = read?.items[index];
    const entries = [...(items?.entries ?? []), ...(read?.custom.items.get(kind) ?? [])];
    const { section } = SECTIONS[kind];
    const readOne = (entry: Entry) => {
      const owner = owners.get(entry);
      const employer = owner && employers.get(owner);
      const reading = employer ? readPostUnder(entry, employer) : section.read(entry);
      const isHidden = items?.hidden.has(entry) || read?.custom.hidden.has(entry);
      return isHidden ? asPrivate(reading) : reading;
    };
    const whole = { ...section, key: kind, nameKey: "name", read: readOne };
    const { timed } = readSection(entries, whole, context);
    return {
      kind: section.kind,
      timed,
      owned: entries.map((entry, at) => [owners.get(entry), timed[at]] as const),
    };
  });
  for (const owner of employers.keys())
    keepAside(context.extra, "employers", owner.path, owner.rest());
  const stints = ownedStints(
    sections.flatMap(({ owned }) => owned),
    context,
    (owner) => employers.get(owner)?.summary,
  );
  root.know("metadata", "public", "picture", "enabled");
  const lang =
    options.lang ?? localeOf(record.metadata) ?? languageOfScript(record.sections ?? record);
  const person = read?.person ?? { name: "" };
  return assembleCareer(sections, { person, stints, lang, rest: root.rest() }, context);
}

function localeOf(metadata: Plain | undefined): string | undefined {
  if (!isRecord(metadata)) return undefined;
  const { page } = metadata;
  return readLanguageTag(isRecord(page) ? page.locale : metadata.locale);
}
