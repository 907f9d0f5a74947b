export { monthsBetween } from "../resolve/months-between.js";
export { ageAt } from "./age.js";
export { type DetectedBreak, detectBreaks } from "./breaks.js";
export { type Concurrency, concurrentWith } from "./concurrent.js";
export { currentStages } from "./current-stages.js";
export {
  experienceByDomain,
  experienceBySkill,
  isWork,
  type StageFilter,
  totalExperience,
} from "./experience.js";
export { firstUses } from "./first-uses.js";
export type { Length } from "./length.js";
export { type AllenRelation, type Answer, relate } from "./relate.js";
export { type DateOrBounds, type DateStretch, relateDates } from "./relate-dates.js";
export { tenure } from "./tenure.js";
