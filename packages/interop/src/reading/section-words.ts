/** What an entry can be. */
export type EntryKind =
  | "study"
  | "role"
  | "volunteering"
  | "project"
  | "credential"
  | "award"
  | "publication"
  | "talk"
  | "pastime"
  | "life"
  | "skill"
  | "language"
  | "interest"
  | "reference"
  | "summary";

/** Titles of sections are free; these words tell what they are for, in the languages of most files. */
const WORDS: readonly (readonly [EntryKind, RegExp])[] = [
  ["volunteering", /volunt|bénévol|ehrenamt|community|outreach|committee|service|member|associat/i],
  ["credential", /certif|licen[cs]|zertifik|courses|training|formations? compl/i],
  [
    "award",
    /award|hono(?:u)?r|prize|distinction|fellowship|scholarship|grant|achievement|auszeichn|preise|prix|premio/i,
  ],
  ["publication", /publica|paper|article|patent|book|thes[ie]s|veröffentl/i],
  ["talk", /talk|speak|presentation|conference|lecture|conféren|vortr|charlas|ponencias/i],
  [
    "study",
    /educat|academic|stud(?:y|ies|ium)|formation|ausbildung|bildung|éducat|educaci|formaci|istruzione|formação/i,
  ],
  ["project", /project|projet|projekt|proyecto|progetti|open.?source|software|portfolio/i],
  ["language", /^(?:spoken |natural )?languages?\b|^langues|^sprach|^idiomas|^lingue/i],
  ["skill", /skill|technolog|compét|compet|kenntnis|fähigkeit|habilidad|expertise|tools|stack/i],
  ["interest", /interest|hobb|intérêt|loisir|interess|intereses|aficion/i],
  ["pastime", /extracurricular|activit|leadership/i],
  ["reference", /referen|testimonial|recommend/i],
  [
    "summary",
    /summary|profile?\b|about|objective|introduc|overview|welcome|résumé|zusammenfassung|resumen|perfil/i,
  ],
  [
    "role",
    /experience|employ|work|career|position|expérience|emploi|beruf|erfahrung|experienc|esperienz|teaching|internship/i,
  ],
];

/** What a section with this title holds; `undefined` if no word of it tells. */
export function kindOfSection(title: string): EntryKind | undefined {
  const words = title.replaceAll("_", " ");
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}
