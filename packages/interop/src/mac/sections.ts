import type { StagePerson } from "@trajectoires/model";
import { KINDS, UNTITLED } from "../reading/domains.js";
import { readList } from "../reading/entries.js";
import type { Entry } from "../reading/entry.js";
import type { Issues } from "../reading/issues.js";
import { COMMON_DATE_KEYS, type DateKeys } from "../reading/periods.js";
import type { Section, SectionReading } from "../reading/section.js";
import { type Entity, entityAt, fullName } from "./entity.js";

const dateKeys: DateKeys = {
  ...COMMON_DATE_KEYS,
  start: ["startDate"],
  end: ["finishDate"],
  moment: ["publishingDate", "finishDate", "startDate"],
};
/** Every field that holds a date. */
export const DATE_KEYS = ["startDate", "finishDate", "publishingDate"];

/** To whom, or to what, an entry belongs. */
export type Owners = ReadonlyMap<Entry, Entity & { readonly type?: string | undefined }>;

/** Names of competences; what else is said of them stays in `extra`. */
const competences = (entry: Entry, key: string, issues: Issues): string[] =>
  readList(entry, key, "name", issues, (competence) => {
    competence.know("type", "description");
    return competence.text("name");
  });

/** What was to be done, each followed by what was done about it. */
const challenges = (role: Entry, issues: Issues): string[] =>
  readList(role, "challenges", "description", issues, (challenge) => [
    ...[challenge.text("description") ?? []].flat(),
    ...challenge.texts("actions"),
  ]);

/** Those who can tell of it. How to reach them stays in `extra`. */
const referrals = (role: Entry, issues: Issues): StagePerson[] =>
  readList(role, "referrals", "name", issues, (person) => {
    person.know("contact", "avatar", "description", "location");
    const name = fullName(person);
    const title = name && person.text("title");
    return name ? { name, ...(title && { role: title }) } : undefined;
  });

function readRole(role: Entry, issues: Issues): SectionReading {
  const people = referrals(role, issues);
  return {
    title: role.text("name"),
    summary: role.prose("notes"),
    highlights: challenges(role, issues),
    skills: competences(role, "competences", issues),
    ...(people.length > 0 && { more: { people } }),
  };
}

function readStudy(entry: Entry, issues: Issues): SectionReading {
  const { name: organisation, facts } = entityAt(entry, "institution");
  const title = entry.text("name");
  const achieved = entry.record.degreeAchieved;
  entry.know("studyType");
  const outcome = entry.flag("degreeAchieved") === undefined ? undefined : achieved;
  if (outcome !== undefined) entry.take("degreeAchieved");
  return {
    title,
    organisation,
    organisationFacts: facts,
    study: {
      ...(title && { degree: title }),
      ...(outcome === true && { outcome: "achieved" }),
      ...(outcome === false && entry.record.finishDate && { outcome: "left" }),
    },
    skills: competences(entry, "linkedCompetences", issues),
  };
}

/** The sections, for the owners of their entries; in the order in which their domains take their colours. */
export function makeSections(owners: Owners, issues: Issues) {
  const readWork = (entry: Entry): SectionReading => {
    const { name, facts: { url, description } = {} } = owners.get(entry) ?? {};
    const { title, ...role } = readRole(entry, issues);
    entry.know("type", "tags");
    return {
      ...role,
      title: name ?? title,
      subtitle: name && title,
      summary: role.summary ?? (typeof description === "string" ? description : undefined),
      skills: [...(role.skills ?? []), ...competences(entry, "relatedCompetences", issues)],
      ...(url && { links: [{ url }] }),
    };
  };
  return {
    studies: { ...KINDS.study, dateKeys, read: (entry: Entry) => readStudy(entry, issues) },
    jobs: {
      ...KINDS.role,
      dateKeys,
      read: (entry: Entry): SectionReading => {
        const job = owners.get(entry);
        return {
          ...readRole(entry, issues),
          organisation: job?.name,
          organisationFacts: job?.facts ?? {},
          employment: job?.type === "freelance" ? "freelance" : undefined,
        };
      },
    },
    projects: { ...KINDS.project, dateKeys, read: readWork },
    talks: { ...KINDS.talk, dateKeys, read: readWork },
    artifacts: { ...KINDS.publication, untitled: UNTITLED.publication, dateKeys, read: readWork },
  } satisfies Record<string, Omit<Section, "key" | "nameKey">>;
}
