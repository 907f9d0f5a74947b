import type { BreakReason, EmploymentType, PivotKind, StageKind } from "@trajectoires/model";
import type { JourneyMessages } from "../career-journey/journey-messages.js";
import type { TrajectoryMessages } from "../career-trajectory/trajectory-messages.js";
import type { ExplanationMessages } from "../explanation/explanation-messages.js";
import type { SkillTimelineMessages } from "../skill-timeline/skill-timeline-messages.js";

type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";

/**
 * Forms chosen by a number with the plural rules of the locale's tag; `other` is the last resort. `{n}` is the number in
 * digits, `{word}` in a word up to ten. `oneInside` and the like are for lengths within a phrase, in languages with cases
 * (German "ein Monat", but "etwa einen Monat"; Arabic "عامان", but "نحو عامين").
 */
export type Plural = { readonly other: string } & {
  readonly [form in PluralCategory | `${PluralCategory}Inside`]?: string;
};

/** One form, or several chosen by a number (French: "plus d’un an", "plus de deux ans"). `{n}` and `{word}` are that number. */
export type ByNumber = string | Plural;

/**
 * What a printed date looks like to the grammar around it. `vowel` is a month whose name begins with one (French "d’avril",
 * but "de mai"; where a message has no such form it is a `month`); `about` an approximate month or year, and `range` one of
 * several.
 */
export type DateKind =
  | "day"
  | "month"
  | "vowel"
  | "year"
  | "decade"
  | "spring"
  | "summer"
  | "autumn"
  | "winter"
  | "about"
  | "range";

/**
 * One form, or several chosen by the kind of the date in it (French: "jusqu’en 2019", but "jusqu’au 3 mai 2019").
 * `{date}` is the date as printed, `{bare}` the same without "c.".
 */
export type ByDateKind =
  | string
  | ({ readonly other: string } & { readonly [kind in DateKind]?: string });

/** Two phrases around two dates, one after the other, each chosen by the kind of its own `{date}`. */
export type ByTwoDates = readonly [start: ByDateKind, end: ByDateKind];

/** Every word the components say. Strings with `{placeholders}`; a message has exactly the placeholders of the English one. */
export interface Messages {
  // Dates, in the period column, on cards and in what is read aloud
  /** Period with both ends, printed: "2014 – 2015". */
  readonly range: string;
  /** Months or years that a single moment may lie in, printed: "2016–2017", "Apr–Jul 2020". */
  readonly span: string;
  /** Period with both ends, read aloud: "from 2014", " to 2015". */
  readonly fromTo: ByTwoDates;
  /** Period that goes on: "since Apr 2020". */
  readonly since: ByDateKind;
  /** Period that goes on, of whose start only the latest date is known: "since 2009 at the latest". */
  readonly sinceAtLatest: string;
  /** Period of which only the end is known: "until 2019". */
  readonly until: ByDateKind;
  /** Period of which only the start is known, and which is over. */
  readonly starting: ByDateKind;
  /** Moment between two dates far apart: "between 2013", " and 2017". */
  readonly between: ByTwoDates;
  /** Moment of which only the earliest date is known: "2014 or later". */
  readonly notBefore: string;
  /** Moment of which only the latest date is known: "by 2019". */
  readonly notAfter: string;
  /** Approximate date, printed: "c. 2015". */
  readonly circa: ByDateKind;
  /** Approximate date, read aloud: "about 2015". */
  readonly circaLong: ByDateKind;
  /** Uncertain date, printed: "2019?". */
  readonly uncertain: string;
  /** Uncertain date, read aloud: "perhaps 2019". */
  readonly uncertainLong: string;
  /** Ten years: "the 2010s"; `{year}` is the first of them. */
  readonly decade: string;
  readonly spring: string;
  readonly summer: string;
  readonly autumn: string;
  readonly winter: string;
  /** Between two pieces of a description: a comma and a space. */
  readonly comma: string;

  // States of a stage
  /** Mark of a stage that goes on, on cards. */
  readonly current: string;
  /** Period of a stage that goes on and of which nothing else is known. */
  readonly ongoing: string;
  /** Second line of a period whose end nobody knows. */
  readonly endUnknown: string;
  /** Mark of a stage that has not begun. */
  readonly planned: string;

  // Ages
  /** "at 17": when a stage starts or a moment happens. */
  readonly atAge: string;
  /** "around 13": the same, approximate. */
  readonly aroundAge: string;
  /** "since age 7": a stage that goes on. */
  readonly sinceAge: string;
  /** "until age 14": when a stage ends. */
  readonly untilAge: string;
  /** Two ages further apart: "7 to 14". */
  readonly ageTo: string;
  /** An age by itself, and a span of ages: "aged 7", "aged 20 to 29". */
  readonly age: string;

  // Lengths of time
  /** Short, on cards and badges: "2 yr". */
  readonly years: Plural;
  /** Short: "3 mo". */
  readonly months: Plural;
  /** Long, in sentences and read aloud: "a year", "two years". */
  readonly yearsLong: Plural;
  readonly monthsLong: Plural;
  readonly weeksLong: Plural;
  readonly daysLong: Plural;
  /** "2 yr 3 mo". */
  readonly yearsMonths: string;
  /** "two years and three months". */
  readonly yearsMonthsLong: string;
  /** "1 yr · ±2 mo": a length known but for a few months. */
  readonly plusMinus: string;
  /** "a year, give or take two months". */
  readonly plusMinusLong: string;
  /** "five to six months", the unit said once: `{word}` and `{n}` are the lower number, which chooses the form, `{low}` the same with its unit, `{high}` a length. */
  readonly lengthTo: ByNumber;
  /** "about a year", and so on. Where there are several forms the first number of `{length}` chooses. */
  readonly about: ByNumber;
  readonly bitOver: ByNumber;
  readonly almost: ByNumber;
  readonly moreThan: ByNumber;
  readonly lessThan: ByNumber;
  readonly atLeast: string;
  readonly atMost: string;
  readonly someTime: string;
  /** Numbers from one on, for `{word}`. May be short or empty: digits follow. */
  readonly numbers: readonly string[];

  // Claims in words. `{event}` is the name of a stage or of its start.
  readonly after: string;
  readonly before: string;
  /** "four months after the exams". */
  readonly lengthAfter: string;
  readonly lengthBefore: string;
  /** "in June or July". */
  readonly inMonths: string;
  /** "in September, the same year as the exams". */
  readonly inMonthsOf: string;
  /** Name of the start of a stage that lasted: "the start of Engineer". */
  readonly startOf: string;
  /** Name of the point of birth. */
  readonly birth: string;
  /** Name of the point at which the document was told. */
  readonly telling: string;

  // Story
  /** Above a chapter's title; `{n}` or `{word}`. */
  readonly chapter: ByNumber;
  /** Above a pivot's title. */
  readonly turningPoint: string;
  readonly pivotKind: { readonly [kind in PivotKind]: string };
  readonly stageKind: { readonly [kind in StageKind]: string };
  /** Title or subtitle of a break. Never "gap". */
  readonly breakReason: { readonly [reason in BreakReason]: string };
  readonly employment: { readonly [type in EmploymentType]: string };
  /** Result of a study, on its card. */
  readonly outcome: { readonly [outcome in "achieved" | "failed" | "left" | "ongoing"]: string };
  /** Label of a section that tells something earlier. */
  readonly flashback: string;
  /** Before the skills that a pivot carried over. */
  readonly carriedOver: string;
  /** What ran at the same time: "while also Guitar and HTML". */
  readonly meanwhile: string;
  /** Before the milestones inside a stage or pivot. */
  readonly milestones: string;
  /** Who said a quote. */
  readonly quoteBy: string;
  /** Mark of a quote that gives the sense, not the words. */
  readonly paraphrase: string;

  // Role card
  /** Button or summary that opens the rest of a card. */
  readonly showMore: string;
  readonly showLess: string;
  /** Chip after the last one shown: "+4". */
  readonly moreShort: string;
  /** The same, read aloud: "4 more". */
  readonly more: string;
  readonly remote: string;
  readonly hybrid: string;
  /** Share of full time: "80% of full time". */
  readonly rate: string;
  /** Name of an organisation that the source does not name or describe. */
  readonly unnamed: string;
  readonly links: string;
  readonly people: string;

  // Skill badge
  /** Label of a list of skills. */
  readonly skills: string;
  /** Mark of a skill at the first stage that uses it. */
  readonly new: string;
  /** Mark of a credential that was checked. */
  readonly verified: string;
  /** What the small bars show, read aloud: "level 4 of 5". */
  readonly level: string;
  /** Level of a first language. */
  readonly native: string;

  // Strip
  /** What a strip shows, read aloud; `{stages}` are titles in the order of time. */
  readonly stripOf: string;

  // Whole
  /** Accessible name of the timeline. */
  readonly careerOf: string;
  /** Accessible name of the group of calls to action. */
  readonly actions: string;
  readonly sources: string;
  /** In place of a career without stages. */
  readonly empty: string;

  // Words of what is imported by itself: those that are missing are said in English, which keeps them there
  /** Words of `@trajectoires/react/skills`. */
  readonly skillTimeline?: Partial<SkillTimelineMessages>;
  /** Words of `@trajectoires/react/explanation`. */
  readonly explanation?: Partial<ExplanationMessages>;
  /** Words of `@trajectoires/react/trajectory`. */
  readonly trajectory?: Partial<TrajectoryMessages>;
  /** Words of `@trajectoires/react/journey`. */
  readonly journey?: Partial<JourneyMessages>;
}
