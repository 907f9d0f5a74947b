import { readDate } from "../dates/read-date.js";
import { type AssembledCareer, assembleCareer, readSection } from "../reading/career.js";
import { startContext } from "../reading/context.js";
import { dateValues } from "../reading/date-values.js";
import { listAt } from "../reading/entries.js";
import { Entry } from "../reading/entry.js";
import { keepAside } from "../reading/extra.js";
import { importRecord } from "../reading/import-record.js";
import type { Issues } from "../reading/issues.js";
import { readLanguageTag } from "../reading/language.js";
import type { ImportOptions } from "../reading/options.js";
import { ownedStints } from "../reading/owned-stints.js";
import { isRecord, type PlainRecord } from "../reading/plain-data.js";
import type { ImportResult } from "../suggestions/suggestion.js";
import { type Entity, entityAt } from "./entity.js";
import { FORMAT, readPerson } from "./person.js";
import { DATE_KEYS, makeSections } from "./sections.js";

/**
 * Reads a CV in the Manfred Awesomic CV format (MAC 0.3 and later) as data or as JSON text. The roles of one job are
 * put together as a stint, as the format does. What the document has no field for is kept under `extra.mac` of the nearest
 * object. Never throws: whatever cannot be read gives an empty career and an issue that says why.
 */
export function fromMac(input: unknown, options: ImportOptions = {}): ImportResult {
  return importRecord(input, {
    name: "Manfred (MAC)",
    holds: "an object with aboutMe, experience.jobs or knowledge",
    recognise: ({ aboutMe, experience, knowledge, settings }) =>
      isRecord(aboutMe) ||
      isRecord(knowledge) ||
      (isRecord(experience) && Array.isArray(experience.jobs)) ||
      (isRecord(settings) && "MACVersion" in settings),
    read: (record, issues) => readCareer(record, options, issues),
  });
}

/** A job or a project, and those of its roles that are entries. */
interface Owned extends Entity {
  readonly type?: string | undefined;
  readonly roles: readonly Entry[];
}

function readCareer(record: PlainRecord, options: ImportOptions, issues: Issues): AssembledCareer {
  const root = new Entry("", record, issues);
  const owners = new Map<Entry, Owned>();
  const sections = makeSections(owners, issues);
  const dates = dateValues(record, DATE_KEYS);
  const context = startContext(FORMAT, dates, issues, Object.values(sections));
  const settings = root.within("settings", (inner) => {
    inner.know("MACVersion", "language", "lastUpdate");
    const { language, lastUpdate } = inner.record;
    const date = readDate(lastUpdate);
    const isDate = date && date.edtf === lastUpdate;
    if (isDate) inner.take("lastUpdate");
    return {
      lang: readLanguageTag(language),
      meta: isDate ? { lastModified: date.edtf } : undefined,
    };
  });
  const { person, studies } = readPerson(root, context);

  const own = (experience: Entry, list: string, key: string): Entry[] =>
    listAt(experience, list, "name", issues).flatMap((owner) => {
      const { type } = owner.record;
      owner.know("type", "tags");
      const roles = listAt(owner, "roles", "name", issues);
      const entity = entityAt(owner, key);
      const owned = { ...entity, type: typeof type === "string" ? type : undefined, roles };
      for (const role of roles) owners.set(role, owned);
      if (roles.length === 0) {
        // It stands for itself.
        owners.set(owner, owned);
        return [owner];
      }
      keepAside(context.extra, list, owner.key, owner.rest());
      return roles;
    });
  const lists = root.within("experience", (experience) => ({
    jobs: own(experience, "jobs", "organization"),
    projects: own(experience, "projects", "details"),
    artifacts: own(experience, "publicArtifacts", "details"),
  }));
  const artifacts = lists?.artifacts ?? [];
  const isA = (pattern: RegExp) => (entry: Entry) => pattern.test(String(entry.record.type));
  const entries: Record<keyof typeof sections, readonly Entry[]> = {
    studies,
    jobs: lists?.jobs ?? [],
    projects: [...(lists?.projects ?? []), ...artifacts.filter(isA(PROJECT))],
    talks: artifacts.filter(isA(TALK)),
    artifacts: artifacts.filter((entry) => !isA(PROJECT)(entry) && !isA(TALK)(entry)),
  };
  const read = Object.entries(sections).map(([name, section]) =>
    readSection(
      entries[name as keyof typeof sections],
      { key: name, nameKey: "name", ...section },
      context,
    ),
  );
  root.know("careerPreferences", "$schema");
  const stints = ownedStints(
    entries.jobs.map((role, index) => [owners.get(role), read[1]?.timed[index]] as const),
    context,
  );
  return assembleCareer(
    read,
    {
      person,
      stints,
      lang: options.lang ?? settings?.lang,
      rest: root.rest(),
      meta: settings?.meta,
    },
    context,
  );
}

const TALK = /^(?:talk|keynote|conference)/i;
const PROJECT = /project|openSource|proBono|achievement/i;
