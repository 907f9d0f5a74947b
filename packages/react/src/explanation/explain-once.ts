import type { ExplainedCareer, ResolvedCareer } from "@trajectoires/model";
import { explainCareer } from "@trajectoires/model/resolve";

/** Explanations of careers that came without, for as long as the career lives. */
const explained = new WeakMap<ResolvedCareer, ExplainedCareer>();

/** A career with the reasons of its bounds and its contradictions; every stage of a timeline asks for the same. */
export function explainOnce(career: ResolvedCareer): ExplainedCareer {
  if ("explain" in career) return career as ExplainedCareer;
  const known = explained.get(career) ?? explainCareer(career);
  explained.set(career, known);
  return known;
}
