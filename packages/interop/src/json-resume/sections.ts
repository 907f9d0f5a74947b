import { KINDS } from "../reading/domains.js";
import { readEmployment } from "../reading/employment.js";
import type { Entry } from "../reading/entry.js";
import type { Section, SectionReading } from "../reading/section.js";
import { joinTitle } from "../reading/study-title.js";

function readStudy(entry: Entry): SectionReading {
  const area = entry.text("area", "fieldOfStudy", "major");
  const degree = entry.text("studyType", "degree", "qualification");
  const score = entry.text("score", "gpa", "grade");
  const courses = entry.texts("courses");
  const study = {
    ...(area && { area }),
    ...(degree && { degree }),
    ...(score && { score }),
    ...(courses.length > 0 && { courses }),
  };
  return {
    title: joinTitle(degree, area),
    organisation: entry.text("institution", "school", "name", "organization"),
    ...(Object.keys(study).length > 0 && { study }),
  };
}

function employmentOf(entry: Entry): SectionReading["employment"] {
  entry.know("employmentType");
  return readEmployment(entry.record.type ?? entry.record.employmentType);
}

function readProject(entry: Entry): SectionReading {
  entry.know("type");
  const roles = entry.texts("roles", "role");
  const position = entry.text("position");
  const line = [...(position ? [position] : []), ...roles].join(", ");
  const short = line.length <= 100;
  return {
    title: entry.text("name", "title"),
    subtitle: short ? line || undefined : position,
    organisation: entry.text("entity", "organization", "company"),
    highlights: short ? [] : roles,
  };
}

/** Every section, in the order in which its domains take their colours. */
export const SECTIONS: readonly Section[] = [
  {
    key: "education",
    ...KINDS.study,
    nameKey: "institution",
    read: readStudy,
  },
  {
    key: "work",
    ...KINDS.role,
    nameKey: "position",
    read: (entry) => ({
      title: entry.text("position", "title", "role", "jobTitle"),
      organisation: entry.text("name", "company", "employer", "organization"),
      // The format means the company; without a summary, a longer text is about the post.
      about: isAboutCompany(entry) ? entry.text("description") : undefined,
      employment: employmentOf(entry),
    }),
  },
  {
    key: "volunteer",
    aliases: ["volunteering"],
    ...KINDS.volunteering,
    nameKey: "organization",
    read: (entry) => ({
      title: entry.text("position", "title", "role"),
      organisation: entry.text("organization", "organisation", "name", "company"),
    }),
  },
  {
    key: "projects",
    ...KINDS.project,
    nameKey: "name",
    read: readProject,
  },
  {
    key: "certificates",
    aliases: ["certifications"],
    ...KINDS.credential,
    nameKey: "name",
    read: (entry) => ({
      title: entry.text("name", "title"),
      organisation: entry.text("issuer", "authority", "organization"),
      highlights: entry.texts("courses"),
    }),
  },
  {
    key: "awards",
    ...KINDS.award,
    nameKey: "title",
    read: (entry) => ({
      title: entry.text("title", "name"),
      organisation: entry.text("awarder", "issuer"),
    }),
  },
  {
    key: "publications",
    ...KINDS.publication,
    nameKey: "name",
    read: (entry) => ({
      title: entry.text("name", "title"),
      organisation: entry.text("publisher"),
    }),
  },
];

function isAboutCompany(entry: Entry): boolean {
  const { description, summary, name, company } = entry.record;
  if (typeof description !== "string" || !(name || company)) return false;
  return (typeof summary === "string" && summary.trim() !== "") || description.length <= 60;
}
