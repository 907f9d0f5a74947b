export {
  type CareerPath,
  type Issue,
  type ParseResult,
  type ResolvedCareer,
  type ResolvedStage,
  redact,
  resolveCareer,
  type SolvedCareer,
  solveCareer,
} from "@trajectoires/model";
export { parseCareerPath } from "@trajectoires/model/schema";
export { BrandScope, type BrandScopeProps, type ScopedBrand } from "./brand-scope/brand-scope.js";
export { CareerTimeline } from "./career-timeline/career-timeline.js";
export type {
  CareerTimelineProps,
  Density,
  HeadingLevel,
  TimelinePart,
  TimelineSlots,
} from "./career-timeline/career-timeline-props.js";
export {
  OngoingLength,
  type OngoingLengthProps,
} from "./ongoing-length/ongoing-length.js";
export {
  OrganisationLogo,
  type OrganisationLogoProps,
} from "./organisation-logo/organisation-logo.js";
export { PivotCard, type PivotCardProps, type PivotStep } from "./pivot-card/pivot-card.js";
export { pivotCard } from "./pivot-card/pivot-card-of.js";
export { RoleCard, type RoleCardProps } from "./role-card/role-card.js";
export { type StageCardOptions, stageCard } from "./role-card/stage-card.js";
export { SkillBadge, type SkillBadgeProps } from "./skill-badge/skill-badge.js";
export {
  SkillBadgeList,
  type SkillBadgeListProps,
  type SkillItem,
} from "./skill-badge/skill-badge-list.js";
export { StructuredData, type StructuredDataProps } from "./structured-data/structured-data.js";
export type { ExplainContext, ExplainPeriod, PeriodExplanation } from "./view/explain-period.js";
export type { AllowImage } from "./view/view-context.js";
export type { MessageOverrides } from "./words/create-words.js";
export type { DatePolicy } from "./words/describe-period.js";
export type { Direction, Locale } from "./words/locale.js";
export type { Messages } from "./words/messages.js";
