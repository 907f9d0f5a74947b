import type { LayoutSkillsOptions, SkillBar } from "@trajectoires/layout/skills";
import type { CareerPath, Edtf, Id, ResolvedCareer } from "@trajectoires/model";
import type { HTMLAttributes, ReactNode } from "react";
import type { HeadingLevel } from "../career-timeline/career-timeline-props.js";
import type { MessageOverrides } from "../words/create-words.js";
import type { DatePolicy } from "../words/describe-period.js";
import type { Direction, Locale } from "../words/locale.js";

/** What a `SkillTimeline` takes; attributes of HTML go to its outermost element. */
export interface SkillTimelineProps
  extends Omit<HTMLAttributes<HTMLElement>, "children" | "dir" | "title"> {
  /** The career, or one already resolved. Data from outside goes through `parseCareerPath` first. */
  readonly path: CareerPath | ResolvedCareer;
  /** Bars over time, or the same as a table. Default `"bars"`. */
  readonly display?: "bars" | "table";
  /** By first use, by how long in all, or by last use. Default `"first"`. */
  readonly order?: LayoutSkillsOptions["order"];
  /** What skills are listed under: nothing, their domain, or the group that the document gives them. Default `"none"`. */
  readonly groupBy?: LayoutSkillsOptions["groupBy"];
  /** Language of the words and dates: a locale object, or a language tag. Default: English. */
  readonly locale?: Locale | string;
  /** What "now" means, as an EDTF date. Default: the document's own time of telling. */
  readonly asOf?: Edtf;
  /** Level of the headings of groups, 1 to 6. Default 3. */
  readonly headingLevel?: HeadingLevel;
  /** Writing direction. Default: the locale's. */
  readonly dir?: Direction;
  /** How much of the dates to print. `"duration"` and `"hidden"` print no years, neither beside the skills nor on the axis. Default `"exact"`. */
  readonly datePolicy?: DatePolicy;
  /** Words of your own in place of the locale's. */
  readonly messages?: MessageOverrides;
  /** Forces light or dark. Default: the element's own `color-scheme`. */
  readonly scheme?: "light" | "dark";
  /** Id of the skill that is selected: its row gets `data-selected` and `aria-current`. */
  readonly selected?: Id;
  /** Ids of the skills that step back: their rows get `data-dimmed`. */
  readonly dimmed?: readonly Id[];
  /** Draws the name of a skill in place of the library's, which it is given. */
  readonly renderSkill?: (bar: SkillBar, name: ReactNode) => ReactNode;
}
