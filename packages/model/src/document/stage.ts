import type { Extra } from "./extra.js";
import type { Link, Media, Place } from "./person.js";
import type { Code, SkillUse } from "./skill.js";
import type { LanguageTag, Text } from "./text.js";
import type { End, Evidence, Id, Period, When } from "./time.js";

/**
 * What a stage is. `role` a paid post; `study`; `venture` an own company; `volunteering`; `service` military or civic;
 * `pastime`; `project`; `credential`; `award`; `publication`; `milestone` a moment without length; `break` time off, never
 * a "gap"; `life` anything else of a life (a birth, a move).
 */
export type StageKind =
  | "role"
  | "study"
  | "venture"
  | "volunteering"
  | "service"
  | "pastime"
  | "project"
  | "credential"
  | "award"
  | "publication"
  | "milestone"
  | "break"
  | "life";

/** Why somebody paused. Printed in kind words; `"unspecified"` says just that there was a break. */
export type BreakReason =
  | "care"
  | "parental"
  | "health"
  | "sabbatical"
  | "travel"
  | "study"
  | "search"
  | "relocation"
  | "bereavement"
  | "unspecified";

/** How somebody was employed. `"civic"` and `"military"` are forms of service. */
export type EmploymentType =
  | "full-time"
  | "part-time"
  | "self-employed"
  | "freelance"
  | "contract"
  | "temporary"
  | "internship"
  | "apprenticeship"
  | "seasonal"
  | "founder"
  | "civic"
  | "military";

/** Who may see it: everybody; also recruiters the host trusts; only the person. See `redact`. */
export type Visibility = "public" | "recruiter" | "private";

/** Words of somebody, shown as a pull quote. */
export interface Quote {
  /** The words. */
  readonly text: Text;
  /** The language it was said in, where `text` is a translation. */
  readonly originalLang?: LanguageTag;
  /** Who said it. Default: the person of the document. */
  readonly by?: Text;
  /** The sense of what was said, not the words: shown without quotation marks. */
  readonly paraphrase?: boolean;
  /** Where it was said. */
  readonly evidence?: readonly Evidence[];
}

/** Somebody who mattered at a stage. */
export interface StagePerson {
  /** Their name. */
  readonly name: Text;
  /** What they were there: "mentor", "co-founder". */
  readonly role?: Text;
  /** A page about them. */
  readonly url?: string;
}

/** What was studied, and with what result. */
export interface Study {
  /** What was studied: "Musicology". */
  readonly area?: Text;
  /** The degree or diploma, in its own words: "Bachelor of Arts". */
  readonly degree?: Text;
  /** Its result, as it was given: "First", "14/20". */
  readonly score?: string;
  /** Courses worth naming. */
  readonly courses?: readonly Text[];
  /** How it ended. Default: nothing is said. */
  readonly outcome?: "achieved" | "failed" | "left" | "ongoing";
}

/** Any stretch of a career, or a moment in it. */
export interface Stage {
  /** Its name in this document. */
  readonly id: Id;
  /** What it is. */
  readonly kind: StageKind;
  /** What it is called: the post, the course, the event. */
  readonly title: Text;
  /** A second line under the title. */
  readonly subtitle?: Text;
  /** Id of an organisation. */
  readonly organisation?: Id;
  /** Id of a domain: the lane it is drawn in. */
  readonly domain?: Id;
  /** Id of the stage that this one is a part of: a project inside a role, a promotion inside a post. */
  readonly partOf?: Id;
  /** `"main"` carries the thick line, `"thread"` runs beside it. Default: chosen by the layout. */
  readonly line?: "main" | "thread";
  /** When it began; of a moment, when it was. */
  readonly start?: When;
  /** When the first period ended. Absent: nothing is said. */
  readonly end?: End;
  /** Periods after the first, where somebody came back: `"<id>#2.start"` names the start of the first of them. */
  readonly laterPeriods?: readonly Period[];
  /** Not begun yet: an intention, an accepted offer. */
  readonly planned?: boolean;
  /** Where it was. */
  readonly place?: Place;
  /** How one was employed. */
  readonly employment?: EmploymentType;
  /** Share of full time, 0 to 1. */
  readonly rate?: number;
  /** For `kind: "break"`. Default `"unspecified"`. */
  readonly reason?: BreakReason;
  /** One to three sentences. */
  readonly summary?: Text;
  /** What stood out, one thing each. */
  readonly highlights?: readonly Text[];
  /** Ids of the skills that were used, or uses with their particulars. */
  readonly skills?: readonly (Id | SkillUse)[];
  /** People who mattered there. */
  readonly people?: readonly StagePerson[];
  /** Pictures, videos, documents of it. */
  readonly media?: readonly Media[];
  /** Pages about it. */
  readonly links?: readonly Link[];
  /** What was said about it. */
  readonly quotes?: readonly Quote[];
  /** For studies: what was studied, the degree, its result, the courses. */
  readonly study?: Study;
  /** Entries of public taxonomies that it corresponds to. */
  readonly codes?: readonly Code[];
  /** Default `"public"`. */
  readonly visibility?: Visibility;
  /** Where the document has it from. */
  readonly evidence?: readonly Evidence[];
  /** What this version does not know, kept word for word. */
  readonly extra?: Extra;
}

/** Consecutive stages at one organisation: a promotion, a move inside it. Drawn as one line with a ring for each. */
export interface Stint {
  /** Its name in this document. */
  readonly id: Id;
  /** Id of the organisation. Default: that of its stages. */
  readonly organisation?: Id;
  /** In the order of time, two or more. */
  readonly stages: readonly Id[];
  /** One to three sentences about the whole. */
  readonly summary?: Text;
}
