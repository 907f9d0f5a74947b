export { CareerConflicts, type CareerConflictsProps } from "./career-conflicts.js";
export { type ConflictWords, describeConflict } from "./describe-conflict.js";
export { describeFact, type FactWeight, type FactWords } from "./describe-fact.js";
export { explainPeriod } from "./explain-period.js";
export type { ExplanationMessages } from "./explanation-messages.js";
export { enExplanation } from "./locales/en.js";
