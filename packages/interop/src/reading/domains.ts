import type { Domain, Text } from "@trajectoires/model";
import type { Section } from "./section.js";

/** The lanes that formats have in common, with names in the languages most files are in. */
export const DOMAINS = {
  studies: {
    id: "studies",
    name: { en: "Studies", fr: "Études", de: "Ausbildung", es: "Estudios" },
  },
  work: { id: "work", name: { en: "Work", fr: "Travail", de: "Beruf", es: "Trabajo" } },
  volunteering: {
    id: "volunteering",
    name: { en: "Volunteering", fr: "Bénévolat", de: "Ehrenamt", es: "Voluntariado" },
  },
  projects: {
    id: "projects",
    name: { en: "Projects", fr: "Projets", de: "Projekte", es: "Proyectos" },
  },
} as const satisfies Readonly<Record<string, Domain>>;

/** Titles of entries that have none. */
export const UNTITLED = {
  study: { en: "Studies", fr: "Études", de: "Ausbildung", es: "Estudios" },
  role: { en: "Role", fr: "Poste", de: "Stelle", es: "Puesto" },
  volunteering: { en: "Volunteer", fr: "Bénévolat", de: "Ehrenamt", es: "Voluntariado" },
  project: { en: "Project", fr: "Projet", de: "Projekt", es: "Proyecto" },
  credential: { en: "Certificate", fr: "Certification", de: "Zertifikat", es: "Certificado" },
  award: { en: "Award", fr: "Distinction", de: "Auszeichnung", es: "Premio" },
  publication: {
    en: "Publication",
    fr: "Publication",
    de: "Veröffentlichung",
    es: "Publicación",
  },
  talk: { en: "Talk", fr: "Conférence", de: "Vortrag", es: "Charla" },
  pastime: { en: "Pastime", fr: "Loisir", de: "Freizeit", es: "Afición" },
  courses: { en: "Courses", fr: "Cours", de: "Kurse", es: "Cursos" },
  life: { en: "Event", fr: "Événement", de: "Ereignis", es: "Evento" },
  membership: { en: "Member", fr: "Membre", de: "Mitglied", es: "Miembro" },
} as const satisfies Readonly<Record<string, Text>>;

/** What sections of a kind have in common, whatever the format. */
export const KINDS = {
  study: { kind: "study", ownsUrl: true, domain: DOMAINS.studies, untitled: UNTITLED.study },
  role: { kind: "role", ownsUrl: true, domain: DOMAINS.work, untitled: UNTITLED.role },
  volunteering: {
    kind: "volunteering",
    ownsUrl: true,
    domain: DOMAINS.volunteering,
    untitled: UNTITLED.volunteering,
  },
  project: { kind: "project", domain: DOMAINS.projects, untitled: UNTITLED.project },
  credential: { kind: "credential", moment: true, untitled: UNTITLED.credential },
  award: { kind: "award", moment: true, untitled: UNTITLED.award },
  publication: { kind: "publication", moment: true, untitled: UNTITLED.publication },
  talk: { kind: "milestone", moment: true, untitled: UNTITLED.talk },
  pastime: { kind: "pastime", untitled: UNTITLED.pastime },
} as const satisfies Readonly<Record<string, Partial<Section>>>;
