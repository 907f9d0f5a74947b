export { VAGUE_WORDS, type VagueWords } from "./duration-months.js";
export { explainCareer } from "./explain-career.js";
export { findReason, type Reason } from "./reason.js";
export { resolveCareer } from "./resolve-career.js";
export { type ResolveOptions, resolveTimes } from "./resolve-times.js";
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
} from "./resolved.js";
