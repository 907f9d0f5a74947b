import type { StageKind } from "@trajectoires/model";
import { DOMAINS, UNTITLED } from "../reading/domains.js";
import type { Entry } from "../reading/entry.js";
import { placeNamed } from "../reading/place.js";
import type { Section, SectionReading } from "../reading/section.js";
import { splitDescription } from "../reading/split-description.js";
import type { TableName } from "./exported-tables.js";

const dateKeys = {
  start: ["Started On", "Start Date", "Filed On"],
  end: ["Finished On", "End Date"],
  moment: ["Issued On", "Published On", "Tested On", "Started On", "Filed On"],
  still: [],
  both: [],
};

/** Columns that hold dates, for a file's habits. */
export const DATE_COLUMNS = ["Birth Date", ...Object.values(dateKeys).flat()];

/** A row, whatever its table: columns mean the same wherever they stand. */
function readRow(
  entry: Entry,
  kind: StageKind,
  title: string,
  organisation: string,
): SectionReading {
  const { summary, highlights } = splitDescription(entry.text("Description", "Notes") ?? "");
  const activities = entry.text("Activities");
  const where = entry.text("Location");
  const url = entry.url("Url");
  const name = entry.text(title);
  // Columns without a field of their own stay beside the stage: a number, and until when it holds.
  entry.know("License Number", "Patent Number", "Finished On");
  return {
    title: name,
    organisation: entry.text(organisation),
    subtitle: entry.text("Cause", "Score"),
    summary,
    highlights: activities ? [...highlights, activities] : highlights,
    ...(name && kind === "study" && { study: { degree: name } }),
    ...(where && { place: placeNamed(where) }),
    ...(url && { links: [{ url }] }),
  };
}

type TableSection = Section & { readonly key: TableName };

function section(
  key: TableName,
  kind: keyof typeof UNTITLED & StageKind,
  title: string,
  organisation: string,
  domain?: Section["domain"],
): TableSection {
  return {
    ...{ key, kind, nameKey: title, untitled: UNTITLED[kind], dateKeys },
    ...(domain ? { domain } : { moment: true }),
    read: (entry) => readRow(entry, kind, title, organisation),
  };
}

const { studies, work, volunteering, projects } = DOMAINS;

/** The tables whose rows become stages, in the order in which their domains take colours. */
export const SECTIONS: readonly TableSection[] = [
  section("Education", "study", "Degree Name", "School Name", studies),
  section("Positions", "role", "Title", "Company Name", work),
  section("Volunteering", "volunteering", "Role", "Company Name", volunteering),
  section("Organizations", "volunteering", "Position", "Name", volunteering),
  section("Projects", "project", "Title", "Company Name", projects),
  section("Certifications", "credential", "Name", "Authority"),
  section("Test Scores", "credential", "Name", "Authority"),
  section("Honors", "award", "Title", "Issuer"),
  section("Publications", "publication", "Name", "Publisher"),
  section("Patents", "publication", "Title", "Publisher"),
];
