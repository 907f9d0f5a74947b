export { CareerTimeline } from "./career-timeline/career-timeline.js";
export type {
  CareerTimelineProps,
  Density,
  HeadingLevel,
  TimelinePart,
  TimelineSlots,
} from "./career-timeline/career-timeline-props.js";
export {
  OrganisationLogo,
  type OrganisationLogoProps,
} from "./organisation-logo/organisation-logo.js";
export { PivotCard, type PivotCardProps, type PivotStep } from "./pivot-card/pivot-card.js";
export { SkillBadge, type SkillBadgeProps } from "./skill-badge/skill-badge.js";
export {
  SkillBadgeList,
  type SkillBadgeListProps,
  type SkillItem,
} from "./skill-badge/skill-badge-list.js";
