/** Something that an application would load, and how much it may weigh. */
export interface Bar {
  name: string;
  /** Source of the module, or of the style sheet, that loads it. */
  contents: string;
  css?: boolean;
  /** Bytes at most, minified and gzipped: a guard just above what it weighs today. */
  limit: number;
  /** Bytes that it should weigh, where it doesn't yet. */
  goal?: number;
}

const KB = 1000;

function names(list: string, specifier: string): string {
  return `export { ${list} } from "${specifier}";`;
}

function sheet(specifier: string): Pick<Bar, "contents" | "css"> {
  return { contents: `@import "${specifier}";`, css: true };
}

export const bars: readonly Bar[] = [
  {
    name: "A timeline with its cards, badges, dates and English",
    contents: names("CareerTimeline, RoleCard, SkillBadge, PivotCard", "@trajectoires/react"),
    limit: 27.5 * KB,
    goal: 12 * KB,
  },
  { name: "Its styles", ...sheet("@trajectoires/react/styles.css"), limit: 5 * KB },
  ...["editorial", "night", "vivid"].map((brand) => ({
    name: `The brand ${brand}`,
    ...sheet(`@trajectoires/themes/${brand}.css`),
    limit: 2 * KB,
  })),
  {
    name: "“How do we know?” and contradictions, beside a timeline",
    contents: `${names("CareerTimeline, RoleCard, SkillBadge, PivotCard", "@trajectoires/react")}
${names("CareerConflicts, explainPeriod", "@trajectoires/react/explanation")}`,
    limit: 33.5 * KB,
  },
  { name: "Its styles", ...sheet("@trajectoires/react/explanation.css"), limit: 2 * KB },
  {
    name: "French",
    contents: names("fr", "@trajectoires/react/locales/fr"),
    limit: 3 * KB,
  },
  {
    name: "Reading JSON Resume",
    contents: names("fromJsonResume", "@trajectoires/interop/json-resume"),
    limit: 18 * KB,
  },
  {
    name: "Doing what an importer suggests",
    contents: names("applySuggestions", "@trajectoires/interop/suggestions"),
    limit: 0.4 * KB,
  },
  {
    name: "Reading unknown JSON",
    contents: names("parseCareerPath", "@trajectoires/model/schema"),
    limit: 18 * KB,
  },
  {
    name: "Working out the times",
    contents: names("resolveTimes", "@trajectoires/model"),
    limit: 9 * KB,
  },
  {
    name: "The same with reasons and conflicts",
    contents: names("resolveCareer", "@trajectoires/model"),
    limit: 10 * KB,
  },
];
