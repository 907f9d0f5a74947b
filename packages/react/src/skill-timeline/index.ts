export type { SkillBar, SkillOrder } from "@trajectoires/layout/skills";
export { SkillTimeline } from "./skill-timeline.js";
export type { SkillTimelineProps } from "./skill-timeline-props.js";
