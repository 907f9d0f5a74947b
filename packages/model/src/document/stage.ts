import type { Extra } from "./career-path.js";
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
  readonly text: Text;
  /** The language it was said in, where `text` is a translation. */
  readonly originalLang?: LanguageTag;
  readonly by?: Text;
  /** The sense of what was said, not the words: shown without quotation marks. */
  readonly paraphrase?: boolean;
  readonly evidence?: readonly Evidence[];
}

/** Any stretch of a career, or a moment in it. */
export interface Stage {
  readonly id: Id;
  readonly kind: StageKind;
  readonly title: Text;
  readonly subtitle?: Text;
  /** Id of an organisation. */
  readonly organisation?: Id;
  /** Id of a domain: the lane it is drawn in. */
  readonly domain?: Id;
  /** Id of the stage that this one is a part of: a project inside a role, a promotion inside a post. */
  readonly partOf?: Id;
  /** `"main"` carries the thick line, `"thread"` runs beside it. Default: chosen by the layout. */
  readonly line?: "main" | "thread";
  readonly start?: When;
  readonly end?: End;
  /** Periods after the first, where somebody came back: `"<id>#2.start"` names the start of the first of them. */
  readonly laterPeriods?: readonly Period[];
  /** Not begun yet: an intention, an accepted offer. */
  readonly planned?: boolean;
  readonly place?: Place;
  readonly employment?: EmploymentType;
  /** Share of full time, 0 to 1. */
  readonly rate?: number;
  /** For `kind: "break"`. Default `"unspecified"`. */
  readonly reason?: BreakReason;
  readonly summary?: Text;
  readonly highlights?: readonly Text[];
  readonly skills?: readonly (Id | SkillUse)[];
  readonly people?: readonly { readonly name: Text; readonly role?: Text; readonly url?: string }[];
  readonly media?: readonly Media[];
  readonly links?: readonly Link[];
  readonly quotes?: readonly Quote[];
  /** For studies: what was studied, the degree, its result, the courses. */
  readonly study?: {
    readonly area?: Text;
    readonly degree?: Text;
    readonly score?: string;
    readonly courses?: readonly Text[];
    readonly outcome?: "achieved" | "failed" | "left" | "ongoing";
  };
  readonly codes?: readonly Code[];
  /** Default `"public"`. */
  readonly visibility?: Visibility;
  readonly evidence?: readonly Evidence[];
  readonly extra?: Extra;
}

/** Consecutive stages at one organisation: a promotion, a move inside it. Drawn as one line with a ring for each. */
export interface Stint {
  readonly id: Id;
  readonly organisation?: Id;
  /** In the order of time, two or more. */
  readonly stages: readonly Id[];
  readonly summary?: Text;
}
