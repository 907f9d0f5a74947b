import type { Organisation, Stage } from "@trajectoires/model";
import { KINDS, UNTITLED } from "../reading/domains.js";
import type { Entry } from "../reading/entry.js";
import { filled } from "../reading/filled.js";
import type { Section, SectionReading } from "../reading/section.js";
import { joinTitle } from "../reading/study-title.js";

/** Entries can be marked as not for others; those are kept, and seen by their owner alone. */
function visibilityOf(entry: Entry): Partial<Stage> {
  const hidden = entry.flag("private") === true || entry.flag("ignore") === true;
  return hidden ? { visibility: "private" } : {};
}

/** A reader for sections that differ in the names of two fields only. */
const named =
  (titles: readonly string[], organisations: readonly string[]) =>
  (entry: Entry): SectionReading => {
    entry.know("category", "flavor", "media", "author", "description", "event", "role");
    const repository = entry.url("repo");
    return {
      title: entry.text(...titles),
      organisation: entry.text(...organisations),
      ...(repository && { links: [{ url: repository }] }),
      more: visibilityOf(entry),
    };
  };

function readStudy(entry: Entry): SectionReading {
  const area = entry.text("area");
  const degree = entry.text("studyType", "title");
  const title = entry.text("title");
  const score = entry.text("grade", "gpa");
  const courses = entry.texts("curriculum", "courses");
  const study = {
    ...(area && { area }),
    ...(degree && { degree }),
    ...(score && { score }),
    ...(courses.length > 0 && { courses }),
  };
  return {
    title: title ?? joinTitle(degree, area),
    organisation: entry.text("institution"),
    ...(Object.keys(study).length > 0 && { study }),
    more: visibilityOf(entry),
  };
}

function readProject(entry: Entry): SectionReading {
  return {
    ...named(["title", "name"], ["employer", "organization"])(entry),
    subtitle: entry.text("role"),
  };
}

/** The publisher of a text may be an object of its own. */
function readWriting(entry: Entry): SectionReading {
  const publisher = entry.record.publisher;
  if (typeof publisher !== "object") return named(["title"], ["publisher"])(entry);
  const [organisation, url] =
    entry.within("publisher", (inner) => [inner.text("name"), inner.url("url")]) ?? [];
  return {
    ...named(["title"], [])(entry),
    organisation,
    organisationFacts: filled<Partial<Organisation>>({ url }),
  };
}

/** Time in an army is told apart from helping a club. */
function readService(entry: Entry): SectionReading {
  const reading = named(["position", "role"], ["organization"])(entry);
  const military = /^military$/i.test(String(entry.record.category ?? entry.record.flavor));
  return military
    ? { ...reading, employment: "military", more: { ...reading.more, kind: "service" } }
    : reading;
}

/** Every section, in the order in which its domains take their colours. */
export const SECTIONS: readonly Section[] = [
  { key: "education/history", ...KINDS.study, nameKey: "institution", read: readStudy },
  {
    key: "employment/history",
    ...KINDS.role,
    nameKey: "position",
    read: named(["position", "title"], ["employer", "name"]),
  },
  ...["service/history", "affiliation/history", "governance"].map(
    (key): Section => ({
      key,
      ...KINDS.volunteering,
      untitled: key === "affiliation/history" ? UNTITLED.membership : UNTITLED.volunteering,
      nameKey: "organization",
      read: readService,
    }),
  ),
  { key: "projects", ...KINDS.project, nameKey: "title", read: readProject },
  {
    key: "extracurricular",
    ...KINDS.pastime,
    nameKey: "activity",
    read: (entry) => ({
      ...named(["activity", "title"], [])(entry),
      subtitle: entry.text("title"),
    }),
  },
  { key: "recognition", ...KINDS.award, nameKey: "title", read: named(["title"], ["from"]) },
  { key: "writing", ...KINDS.publication, nameKey: "title", read: readWriting },
  { key: "speaking", ...KINDS.talk, nameKey: "title", read: named(["title"], ["event"]) },
  { key: "samples", ...KINDS.publication, nameKey: "title", read: named(["title"], []) },
];
