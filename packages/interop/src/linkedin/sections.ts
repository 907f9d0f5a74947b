import type { Link } from "@trajectoires/model";
import { DOMAINS, UNTITLED } from "../reading/domains.js";
import type { Entry } from "../reading/entry.js";
import { readRemote } from "../reading/place.js";
import type { Section, SectionReading } from "../reading/section.js";
import type { TableName } from "./exported-tables.js";
import { splitDescription } from "./split-description.js";

const dateKeys = {
  start: ["Started On", "Start Date", "From", "Filed On"],
  end: ["Finished On", "End Date", "Ended On", "To"],
  moment: ["Issued On", "Published On", "Tested On", "Started On", "Date", "Filed On"],
  still: [],
  both: ["Dates", "Date Range"],
};

/** Columns that stand in every table in the same way. */
function readRow(entry: Entry, ...describing: string[]): SectionReading {
  const text = entry.text("Description", "Summary", ...describing);
  const { summary, highlights } = splitDescription(text ?? "");
  const where = entry.text("Location");
  const remote = where && readRemote(where);
  const url = entry.url("Url");
  const links: Link[] = url ? [{ url }] : [];
  return {
    summary,
    highlights,
    links,
    ...(where && { place: { name: where, ...(remote && { remote }) } }),
  };
}

/** A post's company has an address in exports that were edited by hand. */
function readPosition(entry: Entry): SectionReading {
  const url = entry.url("Company Url");
  const row = readRow(entry);
  return {
    ...row,
    title: entry.text("Title", "Position", "Role"),
    organisation: entry.text("Company Name", "Company", "Organization"),
    links: [...(row.links ?? []), ...(url ? [{ url }] : [])],
  };
}

function readStudy(entry: Entry): SectionReading {
  const degree = entry.text("Degree Name", "Degree");
  const area = entry.text("Field Of Study");
  const activities = entry.text("Activities", "Activities and Societies");
  const score = entry.text("Grade");
  const row = readRow(entry, "Notes");
  const study = { ...(area && { area }), ...(degree && { degree }), ...(score && { score }) };
  return {
    ...row,
    title: degree ?? area,
    organisation: entry.text("School Name", "School"),
    highlights: [...(row.highlights ?? []), ...(activities ? [activities] : [])],
    ...(Object.keys(study).length > 0 && { study }),
  };
}

/** The tables whose rows become stages, in the order in which their domains take colours. */
const TABLE_SECTIONS: readonly (Section & { readonly key: TableName })[] = [
  {
    key: "Education",
    kind: "study",
    nameKey: "School Name",
    domain: DOMAINS.studies,
    untitled: UNTITLED.study,
    read: readStudy,
  },
  {
    key: "Positions",
    kind: "role",
    nameKey: "Title",
    domain: DOMAINS.work,
    untitled: UNTITLED.role,
    read: readPosition,
  },
  {
    key: "Volunteering",
    kind: "volunteering",
    nameKey: "Role",
    domain: DOMAINS.volunteering,
    untitled: UNTITLED.volunteering,
    read: (entry) => ({
      ...readRow(entry),
      title: entry.text("Role", "Title", "Position"),
      organisation: entry.text("Company Name", "Organization", "Company"),
      subtitle: entry.text("Cause"),
    }),
  },
  {
    key: "Organizations",
    kind: "volunteering",
    nameKey: "Name",
    domain: DOMAINS.volunteering,
    untitled: UNTITLED.membership,
    read: (entry) => ({
      ...readRow(entry),
      title: entry.text("Position", "Role"),
      organisation: entry.text("Name", "Organization"),
    }),
  },
  {
    key: "Projects",
    kind: "project",
    nameKey: "Title",
    domain: DOMAINS.projects,
    untitled: UNTITLED.project,
    read: (entry) => ({ ...readRow(entry), title: entry.text("Title", "Name") }),
  },
  {
    key: "Certifications",
    kind: "credential",
    nameKey: "Name",
    moment: true,
    untitled: UNTITLED.credential,
    read: (entry) => {
      // The number, and until when it holds, have no field: they stay beside it.
      entry.know("License Number", "Licence Number", "Finished On");
      return {
        ...readRow(entry),
        title: entry.text("Name", "Title"),
        organisation: entry.text("Authority", "Issuer"),
      };
    },
  },
  {
    key: "TestScores",
    kind: "credential",
    nameKey: "Name",
    moment: true,
    untitled: UNTITLED.credential,
    read: (entry) => ({
      ...readRow(entry),
      title: entry.text("Name"),
      subtitle: entry.text("Score"),
    }),
  },
  {
    key: "Honors",
    kind: "award",
    nameKey: "Title",
    moment: true,
    untitled: UNTITLED.award,
    read: (entry) => ({
      ...readRow(entry),
      title: entry.text("Title", "Name"),
      organisation: entry.text("Issuer"),
    }),
  },
  {
    key: "Publications",
    kind: "publication",
    nameKey: "Name",
    moment: true,
    untitled: UNTITLED.publication,
    read: (entry) => ({
      ...readRow(entry),
      title: entry.text("Name", "Title"),
      organisation: entry.text("Publisher"),
    }),
  },
  {
    key: "Patents",
    kind: "publication",
    nameKey: "Title",
    moment: true,
    untitled: UNTITLED.publication,
    read: (entry) => {
      entry.know("Patent Number");
      return {
        ...readRow(entry),
        title: entry.text("Title", "Name"),
        organisation: entry.text("Office"),
      };
    },
  },
];

/** The same, with the columns in which their dates stand. */
export const SECTIONS = TABLE_SECTIONS.map((section) => ({ ...section, dateKeys }));

/** Columns that hold dates, for a file's habits. */
export const DATE_COLUMNS: ReadonlySet<string> = new Set([
  ...dateKeys.start,
  ...dateKeys.end,
  ...dateKeys.moment,
  "Birth Date",
]);
