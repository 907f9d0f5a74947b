import type { StoryOrder } from "@trajectoires/layout/story";
import type { CareerPath, Edtf, Id, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import type { HTMLAttributes, ReactNode } from "react";
import type { SkillItem } from "../skill-badge/skill-badge-list.js";
import type { ExplainPeriod } from "../view/explain-period.js";
import type { AllowImage } from "../view/view-context.js";
import type { MessageOverrides } from "../words/create-words.js";
import type { DatePolicy } from "../words/describe-period.js";
import type { Direction, Locale } from "../words/locale.js";

/** Room between rows. */
export type Density = "comfortable" | "compact";

/** Level of a heading in the page, 1 to 6. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Parts of the story view that take a class name of yours beside the library's. */
export type TimelinePart =
  | "header"
  | "heading"
  | "chapter"
  | "entry"
  | "title"
  | "organisation"
  | "period"
  | "body"
  | "quote"
  | "pivot"
  | "actions";

/** Places where the story view draws what you give it. Each is called with what stands there. */
export interface TimelineSlots {
  /** In place of kicker, title and summary; `null` for none. */
  readonly header?: (career: ResolvedCareer) => ReactNode;
  /** Beside the title of a stage: a logo, a mark of your own. */
  readonly titleEnd?: (stage: ResolvedStage) => ReactNode;
  /** At the end of a stage's body. */
  readonly stageEnd?: (stage: ResolvedStage) => ReactNode;
  /** In place of the calls to action. */
  readonly footer?: (career: ResolvedCareer) => ReactNode;
  /** In place of the words for a career without stages. */
  readonly empty?: () => ReactNode;
}

/** What a `CareerTimeline` takes; attributes of HTML go to its outermost element. */
export interface CareerTimelineProps
  extends Omit<HTMLAttributes<HTMLElement>, "children" | "dir" | "title"> {
  /** The career, or one already resolved. Data from outside goes through `parseCareerPath` first. A changed career is a new object. */
  readonly path: CareerPath | ResolvedCareer;
  /** Language of the words and dates: a locale object, or a language tag (unknown ones get English words with their own dates). Default: English. */
  readonly locale?: Locale | string;
  /** What "now" means, as an EDTF date. Default: the document's own time of telling; without any, what is ongoing reads "since …". */
  readonly asOf?: Edtf;
  /** Order of the rows. Default `"telling"`: the chapters', or of time where there are none. The other two drop chapters and flashbacks. */
  readonly order?: StoryOrder;
  /** Room between rows. Default `"comfortable"`. */
  readonly density?: Density;
  /** Level of the timeline's own heading; everything under it follows. Default 2. */
  readonly headingLevel?: HeadingLevel;
  /** Writing direction. Default: the locale's. */
  readonly dir?: Direction;
  /**
   * How much of the dates to print, here and in `dateTime`. Default `"exact"`. It chooses words: what must not leave the server at all
   * (in the props of client components, in free texts of claims) is removed by `redact` before.
   */
  readonly datePolicy?: DatePolicy;
  /** Words of your own in place of the locale's. */
  readonly messages?: MessageOverrides;
  /** Which images may be loaded from other origins. Default `false`: initials and links instead; addresses inside your site are always allowed. */
  readonly allowImage?: AllowImage;
  /** Forces light or dark. Default: the element's own `color-scheme`. */
  readonly scheme?: "light" | "dark";
  /** Id of the stage or pivot that is selected: its entry gets `data-selected` and `aria-current`. */
  readonly selected?: Id;
  /** Ids of the stages and pivots that step back: their entries get `data-dimmed`. */
  readonly dimmed?: readonly Id[];
  /**
   * Explains each period on demand: give it `explainPeriod` of `@trajectoires/react/explanation`, or a function of yours. Default: none,
   * and nothing of it is loaded.
   */
  readonly explain?: ExplainPeriod;
  /** Draws the body of a stage in place of the library's, which it is given. */
  readonly renderRole?: (stage: ResolvedStage, body: ReactNode) => ReactNode;
  /** Draws a skill in place of `SkillBadge`. */
  readonly renderSkill?: (skill: SkillItem) => ReactNode;
  /** Elements of yours in place of the header, the footer and the words for an empty career, or beside a title and under a stage. */
  readonly slots?: TimelineSlots;
  /** Class names of yours, by part, beside the library's. */
  readonly classNames?: { readonly [part in TimelinePart]?: string };
  /** Put before every element id, and unique on the page. Default: made by React's `useId`. */
  readonly idPrefix?: string;
}
