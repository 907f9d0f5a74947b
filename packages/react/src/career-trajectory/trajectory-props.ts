import type {
  CareerPath,
  Edtf,
  Id,
  Month,
  ResolvedCareer,
  ResolvedStage,
} from "@trajectoires/model";
import type { HTMLAttributes, ReactNode } from "react";
import type { HeadingLevel } from "../career-timeline/career-timeline-props.js";
import type { SkillItem } from "../skill-badge/skill-badge-list.js";
import type { ExplainPeriod } from "../view/explain-period.js";
import type { AllowImage } from "../view/view-context.js";
import type { MessageOverrides } from "../words/create-words.js";
import type { DatePolicy } from "../words/describe-period.js";
import type { Direction, Locale } from "../words/locale.js";

/** A stretch of time in months as the model counts them: `12 × year + month − 1`, with fractions. */
export interface TimeRange {
  readonly start: Month;
  readonly end: Month;
}

/** Parts of the trajectory view that take a class name of yours beside the library's. */
export type TrajectoryPart =
  | "header"
  | "heading"
  | "frame"
  | "lane"
  | "stage"
  | "pivot"
  | "card"
  | "controls"
  | "overview"
  | "table";

/** Places where the trajectory view draws what you give it. */
export interface TrajectorySlots {
  /** In place of kicker, title and summary; `null` for none. */
  readonly header?: (career: ResolvedCareer) => ReactNode;
  /** Beside the buttons that zoom. */
  readonly controlsEnd?: (career: ResolvedCareer) => ReactNode;
  /** Under the drawing, beside the notes. */
  readonly footer?: (career: ResolvedCareer) => ReactNode;
  /** In place of the words for a career without stages. */
  readonly empty?: () => ReactNode;
}

/** What the still drawing and the interactive one both take; attributes of HTML go to the outermost element. */
export interface TrajectoryPictureProps
  extends Omit<HTMLAttributes<HTMLElement>, "children" | "dir" | "title"> {
  /** The career, or one already resolved. Data from outside goes through `parseCareerPath` first. A changed career is a new object. */
  readonly path: CareerPath | ResolvedCareer;
  /** Language of the words and dates: a locale object, or a language tag (unknown ones get English words with their own dates). Default: English. */
  readonly locale?: Locale | string;
  /** What "now" means, as an EDTF date. Default: the document's own time of telling. */
  readonly asOf?: Edtf;
  /**
   * How time becomes length. `"time"`: true to time, with long quiet stretches drawn shorter and marked. `"linear"`: every month as long
   * as every other. `"even"`: one step for each stage. Default `"time"`.
   */
  readonly spacing?: "time" | "linear" | "even";
  /** Lanes from top to bottom, by key: a domain's id, or a group of kinds (`"studies"`, `"work"` …). Those left out follow. Default: in the order in which they begin. */
  readonly lanes?: readonly string[];
  /** Ages under the years. Default: where a birth date or an age is known. */
  readonly showAges?: boolean;
  /** The chapters of the story as bands behind the lanes. Default `false`. */
  readonly showChapters?: boolean;
  /** Level of the heading; cards follow. Default 2. */
  readonly headingLevel?: HeadingLevel;
  /** Writing direction; from right to left, time runs to the left. Default: the locale's. */
  readonly dir?: Direction;
  /** How much of the dates to print. Default `"exact"`. */
  readonly datePolicy?: DatePolicy;
  /** Words of your own in place of the locale's. */
  readonly messages?: MessageOverrides;
  /** Forces light or dark. Default: the element's own `color-scheme`. */
  readonly scheme?: "light" | "dark";
  /** Id of the stage or pivot that is selected; `null` for none. */
  readonly selected?: Id | null;
  /** Ids of the stages and pivots that step back. */
  readonly dimmed?: readonly Id[];
  /**
   * Where a stage leads without script, with its id in place of `{id}`: `"/careers/noor#{id}"`. Default: its row in the table below.
   */
  readonly stageHref?: string;
  /** Elements of yours in place of the header and the words for an empty career, or beside the controls and the notes. */
  readonly slots?: TrajectorySlots;
  /** Class names of yours, by part, beside the library's. */
  readonly classNames?: { readonly [part in TrajectoryPart]?: string };
  /** Put before every element id, and unique on the page. Default: made by React's `useId`. */
  readonly idPrefix?: string;
}

/** What a `CareerTrajectory` takes beyond the still drawing. */
export interface CareerTrajectoryProps extends TrajectoryPictureProps {
  /** The visible time, kept by the host. Give `onRangeChange` as well, or it stays where it is. Default: the component keeps it. */
  readonly range?: TimeRange;
  /** The visible time at first. Default: everything. */
  readonly defaultRange?: TimeRange;
  /** Called as the visible time changes, at most once a frame. */
  readonly onRangeChange?: (range: TimeRange) => void;
  /** Id of the stage or pivot that is selected at first. Default: none. */
  readonly defaultSelected?: Id | null;
  /** Called when another stage or pivot is selected, or none. */
  readonly onSelectedChange?: (selected: Id | null) => void;
  /** Whether the small drawing of the whole stands below while only a part is visible. Default `true`. */
  readonly overview?: boolean;
  /** Which images cards may load from other origins. Default `false`. */
  readonly allowImage?: AllowImage;
  /** Explains periods on cards: give it `explainPeriod` of `@trajectoires/react/explanation`. Default: none. */
  readonly explain?: ExplainPeriod;
  /** Draws what the popover of a stage holds, in place of the `RoleCard`, which it is given. */
  readonly renderRole?: (stage: ResolvedStage, card: ReactNode) => ReactNode;
  /** Draws a skill on cards in place of `SkillBadge`. */
  readonly renderSkill?: (skill: SkillItem) => ReactNode;
}
