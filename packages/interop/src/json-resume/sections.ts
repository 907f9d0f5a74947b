import { DOMAINS, UNTITLED } from "../reading/domains.js";
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
    kind: "study",
    nameKey: "institution",
    ownsUrl: true,
    domain: DOMAINS.studies,
    untitled: UNTITLED.study,
    read: readStudy,
  },
  {
    key: "work",
    kind: "role",
    nameKey: "position",
    ownsUrl: true,
    domain: DOMAINS.work,
    untitled: UNTITLED.role,
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
    kind: "volunteering",
    nameKey: "organization",
    ownsUrl: true,
    domain: DOMAINS.volunteering,
    untitled: UNTITLED.volunteering,
    read: (entry) => ({
      title: entry.text("position", "title", "role"),
      organisation: entry.text("organization", "organisation", "name", "company"),
    }),
  },
  {
    key: "projects",
    kind: "project",
    nameKey: "name",
    domain: DOMAINS.projects,
    untitled: UNTITLED.project,
    read: readProject,
  },
  {
    key: "certificates",
    aliases: ["certifications"],
    kind: "credential",
    nameKey: "name",
    moment: true,
    untitled: UNTITLED.credential,
    read: (entry) => ({
      title: entry.text("name", "title"),
      organisation: entry.text("issuer", "authority", "organization"),
      highlights: entry.texts("courses"),
    }),
  },
  {
    key: "awards",
    kind: "award",
    nameKey: "title",
    moment: true,
    untitled: UNTITLED.award,
    read: (entry) => ({
      title: entry.text("title", "name"),
      organisation: entry.text("awarder", "issuer"),
    }),
  },
  {
    key: "publications",
    kind: "publication",
    nameKey: "name",
    moment: true,
    untitled: UNTITLED.publication,
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
