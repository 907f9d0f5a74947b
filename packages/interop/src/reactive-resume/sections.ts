import { KINDS, UNTITLED } from "../reading/domains.js";
import type { Entry } from "../reading/entry.js";
import type { DateField, PeriodFields } from "../reading/periods.js";
import { isRecord } from "../reading/plain-data.js";
import type { Section, SectionReading } from "../reading/section.js";
import { splitDescription } from "../reading/split-description.js";
import { joinTitle } from "../reading/study-title.js";

/** Start and end as one object: `{ start: "2015-03", end: "" }`. */
function readDatePair(entry: Entry): PeriodFields | undefined {
  const { date } = entry.record;
  if (!isRecord(date)) return undefined;
  entry.take("date");
  const pair = entry.inner("date", date);
  const field = (key: string): DateField | undefined => {
    const found = pair.take(key);
    const leave = () => entry.leave("date", { [key]: found?.value ?? null });
    return found && { value: found.value, path: pair.at(key), leave };
  };
  const fields = { start: field("start"), end: field("end") };
  const rest = pair.rest();
  if (rest) entry.leave("date", rest);
  return fields;
}

/** What every item has; its text is HTML, in which lists are what stood out. */
export function readItem(
  entry: Entry,
  title: string | undefined,
  organisation?: string,
): SectionReading {
  const text = entry.text("summary", "description", "content");
  const { summary, highlights } = splitDescription(text ?? "");
  const period = readDatePair(entry);
  return {
    title,
    organisation,
    ...(summary && { summary }),
    highlights,
    ...(period && { period }),
  };
}

function readStudy(entry: Entry): SectionReading {
  const area = entry.text("area", "major");
  const degree = entry.text("studyType", "degree");
  const score = entry.text("score", "grade");
  const courses = entry.texts("courses");
  const organisation = entry.text("institution", "school", "name");
  const study = {
    ...(area && { area }),
    ...(degree && { degree }),
    ...(score && { score }),
    ...(courses.length > 0 && { courses }),
  };
  return { ...readItem(entry, joinTitle(degree, area), organisation), study };
}

const readPost = (entry: Entry): SectionReading =>
  readItem(
    entry,
    entry.text("position", "role", "title"),
    entry.text("company", "organization", "name"),
  );

/** A project may say in a line what it is, and in a text what was done. */
function readNamed(entry: Entry): SectionReading {
  const title = entry.text("name", "title");
  const organisation = entry.text("awarder", "issuer", "publisher", "organization");
  const line = entry.record.summary ? entry.text("description", "subtitle") : undefined;
  return { ...readItem(entry, title, organisation), subtitle: line };
}

type Kind = Omit<Section, "nameKey" | "key">;

/** By kind, with the keys under which versions have them, in the order in which their domains take their colours. */
export const SECTIONS = {
  study: { keys: ["education"], section: { ...KINDS.study, read: readStudy } },
  role: { keys: ["experience", "work"], section: { ...KINDS.role, read: readPost } },
  volunteering: {
    keys: ["volunteer", "volunteering"],
    section: { ...KINDS.volunteering, read: readPost },
  },
  project: { keys: ["projects"], section: { ...KINDS.project, read: readNamed } },
  pastime: { keys: [], section: { ...KINDS.pastime, read: readNamed } },
  credential: { keys: ["certifications"], section: { ...KINDS.credential, read: readNamed } },
  award: { keys: ["awards"], section: { ...KINDS.award, read: readNamed } },
  publication: { keys: ["publications"], section: { ...KINDS.publication, read: readNamed } },
  talk: { keys: [], section: { ...KINDS.talk, read: readNamed } },
  life: { keys: [], section: { kind: "life", untitled: UNTITLED.life, read: readNamed } },
} satisfies Record<string, { keys: readonly string[]; section: Kind }>;

/** Name of a kind of items. */
export type KindOfItem = keyof typeof SECTIONS;
/** In the order in which their domains take their colours. */
export const KINDS_OF_ITEMS = Object.keys(SECTIONS) as readonly KindOfItem[];

/** Whether a name is that of a kind of items. */
export const isKindOfItem = (name: string): name is KindOfItem => name in SECTIONS;

/** What only its owner may see. */
export const asPrivate = (reading: SectionReading): SectionReading => ({
  ...reading,
  more: { ...reading.more, visibility: "private" },
});
