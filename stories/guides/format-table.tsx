import { DataTable } from "./data-table.tsx";

/** Each format that is read, with what of it. */
const formats: readonly (readonly [name: string, entry: string, read: string])[] = [
  [
    "JSON Resume",
    "json-resume",
    "1.x and the names of 0.0.16, as text or data; comments and trailing commas are forgiven",
  ],
  [
    "LinkedIn export",
    "linkedin",
    "the ZIP, or any of its CSV files: positions, education, skills, languages, certifications, projects, volunteering, honours, publications, patents, courses, organisations, test scores, profile, recommendations",
  ],
  [
    "Europass",
    "europass",
    "the present XML (Candidate), also attached to the PDF; SkillsPassport up to 3.4 in XML and JSON",
  ],
  [
    "European learning credentials",
    "elm",
    "ELM 3 as JSON-LD and the XML of before: the credential, achievements, activities",
  ],
  ["FRESH", "fresh", "FRESCA 1.0, as text or data"],
  ["RenderCV", "render-cv", "the parsed YAML"],
  ["ORCID", "orcid", "records 3.0 and their parts, in JSON and XML"],
  ["Reactive Resume", "reactive-resume", "its JSON export"],
  ["MAC (Manfred)", "mac", "0.3 and later, as text or data"],
];

/** What is read, and from which entry. */
export function FormatTable() {
  return (
    <DataTable
      caption="Formats that are read"
      head={["Format", "Entry", "What is read"]}
      rows={formats.map(([name, entry, read]) => [
        name,
        <code key="entry">@trajectoires/interop/{entry}</code>,
        read,
      ])}
    />
  );
}
