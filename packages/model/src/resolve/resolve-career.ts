import type { CareerPath } from "../document/career-path.js";
import { explainCareer } from "./explain-career.js";
import { type ResolveOptions, resolveTimes } from "./resolve-times.js";
import type { ExplainedCareer } from "./resolved.js";

/**
 * Works out when everything was: bounds for every point from all claims together, why, what contradicts itself, and one
 * consistent reading. Takes any document that `parseCareerPath` returns and never throws on one written by hand: dates that
 * cannot be read, ids that lead nowhere and claims that say nothing count as absent, and of claims that contradict each
 * other the weakest.
 */
export function resolveCareer(path: CareerPath, options: ResolveOptions = {}): ExplainedCareer {
  return explainCareer(resolveTimes(path, options));
}
