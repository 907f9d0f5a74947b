export { ageAt } from "./derive/age.js";
export { type DetectedBreak, detectBreaks } from "./derive/breaks.js";
export { type Concurrency, concurrentWith } from "./derive/concurrent.js";
export { currentStages } from "./derive/current-stages.js";
export {
  experienceByDomain,
  experienceBySkill,
  isWork,
  type StageFilter,
  totalExperience,
} from "./derive/experience.js";
export { firstUses } from "./derive/first-uses.js";
export type { Length } from "./derive/length.js";
export { type AllenRelation, type Answer, relate } from "./derive/relate.js";
export { type DateOrBounds, type DateStretch, relateDates } from "./derive/relate-dates.js";
export { tenure } from "./derive/tenure.js";
export type { CareerPath, DocumentMeta } from "./document/career-path.js";
export { cleanText } from "./document/clean-text.js";
export type { Extra } from "./document/extra.js";
export type {
  Interest,
  LanguageSkill,
  Link,
  Media,
  Organisation,
  Person,
  Place,
  Profile,
  Recommendation,
} from "./document/person.js";
export { safeUrl } from "./document/safe-url.js";
export type { Code, Level, Skill, SkillCredential, SkillUse } from "./document/skill.js";
export type {
  BreakReason,
  EmploymentType,
  Quote,
  Stage,
  StageKind,
  StagePerson,
  Stint,
  Study,
  Visibility,
} from "./document/stage.js";
export type {
  CallToAction,
  Chapter,
  Domain,
  Pivot,
  PivotKind,
  Section,
  Source,
} from "./document/story.js";
export type { LanguageTag, Text } from "./document/text.js";
export type {
  AgeClaim,
  AlternativesClaim,
  Claim,
  ClaimStatus,
  DateClaim,
  Duration,
  DurationClaim,
  Edtf,
  End,
  Evidence,
  Id,
  MonthClaim,
  OrderClaim,
  Period,
  Point,
  SimpleClaim,
  SourcedDate,
  VagueWord,
  When,
} from "./document/time.js";
export type { Issue, ParseResult, Severity } from "./issue.js";
export type { DatePolicy } from "./redact/date-policy.js";
export { type RedactOptions, redact } from "./redact/redact.js";
export {
  VAGUE_WORDS,
  type VagueWords,
} from "./resolve/duration-months.js";
export { explainCareer } from "./resolve/explain-career.js";
export { monthsBetween } from "./resolve/months-between.js";
export { findReason, type Reason } from "./resolve/reason.js";
export { resolveCareer } from "./resolve/resolve-career.js";
export { type ResolveOptions, resolveTimes } from "./resolve/resolve-times.js";
export type {
  Bounds,
  Conflict,
  Distance,
  ExplainedCareer,
  Month,
  ResolvedCareer,
  ResolvedPeriod,
  ResolvedPoint,
  ResolvedStage,
  Solved,
} from "./resolve/resolved.js";
export { packCareer } from "./solved/pack-career.js";
export { restoreCareer } from "./solved/restore-career.js";
export { solveCareer } from "./solved/solve-career.js";
export type {
  CareerTimes,
  SolvedCareer,
  SolvedPoint,
  SolvedWay,
  SolveOptions,
} from "./solved/solved-career.js";
export {
  type EdtfDate,
  type EdtfInterval,
  type EdtfMoment,
  type EdtfPrecision,
  readEdtf,
} from "./time/edtf.js";
export { type EdtfBoundsOptions, edtfBounds, edtfSpan, toEdtf } from "./time/edtf-bounds.js";
export { daysInMonth, monthParts, toMonth } from "./time/month.js";
export { type EdtfResult, parseEdtf } from "./time/parse-edtf.js";
