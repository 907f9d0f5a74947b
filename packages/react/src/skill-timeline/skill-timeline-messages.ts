import type { Words } from "../words/create-words.js";

/** The words of skills over time: a group of their own in `Messages`, so that other pages carry none of them. */
export interface SkillTimelineMessages {
  /** Accessible name of the view, and caption of its table. */
  readonly title: string;
  /** Heads of the table's columns. */
  readonly skill: string;
  readonly used: string;
  readonly inAll: string;
  /** Above skills of which nobody knows when they were used. */
  readonly undated: string;
  /** Above skills that are in no group. */
  readonly otherSkills: string;
  /** In place of a career without skills. */
  readonly empty: string;
}

/** English, which stands in for what a locale lacks. */
export const enSkillTimeline: SkillTimelineMessages = {
  title: "Skills over time",
  skill: "Skill",
  used: "Used",
  inAll: "In all",
  undated: "Not dated",
  otherSkills: "Other skills",
  empty: "No skills are listed yet.",
};

/** The locale's words of this view. */
export function skillTimelineMessages({ messages }: Words): SkillTimelineMessages {
  return { ...enSkillTimeline, ...messages.skillTimeline };
}
