import type { StoryOrder } from "@trajectoires/layout/story";
import type { Id } from "@trajectoires/model";
import type { SkillIndex } from "../skill-badge/stage-skills.js";
import { joinClasses } from "../view/class-name.js";
import type { ViewContext } from "../view/view-context.js";
import type { CareerTimelineProps, HeadingLevel, TimelinePart } from "./career-timeline-props.js";

/** What every part of the story view is told. */
export interface StoryContext extends ViewContext {
  readonly explain: CareerTimelineProps["explain"];
  readonly renderRole: CareerTimelineProps["renderRole"] | undefined;
  readonly renderSkill: CareerTimelineProps["renderSkill"] | undefined;
  readonly slots: CareerTimelineProps["slots"] | undefined;
  readonly classNames: CareerTimelineProps["classNames"] | undefined;
  readonly selected: Id | undefined;
  readonly order: StoryOrder;
  readonly skills: SkillIndex;
  readonly dimmed: ReadonlySet<Id>;
  readonly idPrefix: string;
  readonly headingLevel: HeadingLevel;
}

/** The library's class name of a part, with the host's. */
export function partClass(story: StoryContext, part: TimelinePart, own: string): string {
  return joinClasses(own, story.classNames?.[part]);
}

/** Attributes that say whether a stage or pivot is selected or steps back. */
export function stateProps(story: StoryContext, id: Id): Record<string, string | undefined> {
  const selected = story.selected === id;
  return {
    "data-selected": selected ? "" : undefined,
    "aria-current": selected ? "true" : undefined,
    "data-dimmed": story.dimmed.has(id) ? "" : undefined,
  };
}
