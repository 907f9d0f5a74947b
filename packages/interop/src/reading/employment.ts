import type { EmploymentType } from "@trajectoires/model";

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
export function readEmployment(written: unknown): EmploymentType | undefined {
  if (typeof written !== "string") return undefined;
  return EMPLOYMENT.find(([, words]) => words.test(written))?.[0];
}
