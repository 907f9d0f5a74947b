import type { EmploymentType, StageKind, Text } from "@trajectoires/model";
import type { Entry } from "../reading/entry.js";

/** What is particular to the entries of one section. */
export interface SectionReading {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly organisation?: string | undefined;
  /** What the organisation is: only used if it has no description yet. */
  readonly about?: string | undefined;
  readonly study?: { area?: string; degree?: string; score?: string; courses?: string[] };
  readonly employment?: EmploymentType | undefined;
  readonly highlights?: readonly string[];
}

/** One list of the format whose entries become stages. */
export interface Section {
  readonly key: string;
  /** Other names under which it is found. */
  readonly aliases?: readonly string[];
  readonly kind: StageKind;
  /** The field that a bare text stands for. */
  readonly nameKey: string;
  /** Without a length in time. */
  readonly moment?: true;
  /** The address of an entry is that of its organisation. */
  readonly ownsUrl?: true;
  readonly domain?: { readonly id: string; readonly name: Text };
  /** Title of an entry that has none. */
  readonly untitled: Text;
  readonly read: (entry: Entry) => SectionReading;
}

const EMPLOYMENT: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    "internship",
    /\b(?:intern|internship|stage|stagiaire|praktikum|praktikant(?:in)?|becari[oa]|prácticas|tirocinio)\b|实习|實習|インターン|인턴/iu,
  ],
  ["apprenticeship", /\b(?:apprenticeship|apprentice|apprentissage|alternance|ausbildung)\b/iu],
  ["freelance", /\b(?:freelance|freelancer|freiberuflich|indépendant|autónomo)\b/iu],
  ["self-employed", /\b(?:self[- ]employed|selbstständig|selbständig)\b/iu],
  ["contract", /\b(?:contract|contractor)\b/iu],
  ["temporary", /\b(?:temporary|intérim|cdd|befristet)\b/iu],
  ["part-time", /\b(?:part[- ]time|temps partiel|teilzeit|tiempo parcial|media jornada)\b/iu],
  ["full-time", /\b(?:full[- ]time|temps plein|cdi|vollzeit|tiempo completo|jornada completa)\b/iu],
];

/** The kind of employment a text names, if it is a common one. */
function readEmployment(entry: Entry): EmploymentType | undefined {
  entry.know("employmentType");
  const written = entry.record.type ?? entry.record.employmentType;
  if (typeof written !== "string") return undefined;
  return EMPLOYMENT.find(([, words]) => words.test(written))?.[0];
}

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
  const words = [degree, area].filter((text): text is string => text !== undefined);
  const [first = "", second = ""] = words.map((text) => text.toLowerCase());
  // "Bachelor of Computer Science" already says "Computer Science".
  const title =
    second === "" || first.includes(second)
      ? words[0]
      : first && second.includes(first)
        ? words[1]
        : words.join(", ");
  return {
    title,
    organisation: entry.text("institution", "school", "name", "organization"),
    ...(words.length + (score ? 1 : 0) + courses.length > 0 && { study }),
  };
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
    domain: {
      id: "studies",
      name: { en: "Studies", fr: "Études", de: "Ausbildung", es: "Estudios" },
    },
    untitled: { en: "Studies", fr: "Études", de: "Ausbildung", es: "Estudios" },
    read: readStudy,
  },
  {
    key: "work",
    kind: "role",
    nameKey: "position",
    ownsUrl: true,
    domain: { id: "work", name: { en: "Work", fr: "Travail", de: "Beruf", es: "Trabajo" } },
    untitled: { en: "Role", fr: "Poste", de: "Stelle", es: "Puesto" },
    read: (entry) => ({
      title: entry.text("position", "title", "role", "jobTitle"),
      organisation: entry.text("name", "company", "employer", "organization"),
      // The format means the company; without a summary, a longer text is about the post.
      about: isAboutCompany(entry) ? entry.text("description") : undefined,
      employment: readEmployment(entry),
    }),
  },
  {
    key: "volunteer",
    aliases: ["volunteering"],
    kind: "volunteering",
    nameKey: "organization",
    ownsUrl: true,
    domain: {
      id: "volunteering",
      name: { en: "Volunteering", fr: "Bénévolat", de: "Ehrenamt", es: "Voluntariado" },
    },
    untitled: { en: "Volunteer", fr: "Bénévolat", de: "Ehrenamt", es: "Voluntariado" },
    read: (entry) => ({
      title: entry.text("position", "title", "role"),
      organisation: entry.text("organization", "organisation", "name", "company"),
    }),
  },
  {
    key: "projects",
    kind: "project",
    nameKey: "name",
    domain: {
      id: "projects",
      name: { en: "Projects", fr: "Projets", de: "Projekte", es: "Proyectos" },
    },
    untitled: { en: "Project", fr: "Projet", de: "Projekt", es: "Proyecto" },
    read: readProject,
  },
  {
    key: "certificates",
    aliases: ["certifications"],
    kind: "credential",
    nameKey: "name",
    moment: true,
    untitled: { en: "Certificate", fr: "Certification", de: "Zertifikat", es: "Certificado" },
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
    untitled: { en: "Award", fr: "Distinction", de: "Auszeichnung", es: "Premio" },
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
    untitled: { en: "Publication", fr: "Publication", de: "Veröffentlichung", es: "Publicación" },
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
