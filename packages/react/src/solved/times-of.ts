import type { CareerTimes, ResolvedCareer, SolvedCareer } from "@trajectoires/model";

/** The times that a career came with, or was restored from. */
export function timesOf(career: SolvedCareer | ResolvedCareer): CareerTimes | undefined {
  return "stageById" in career ? career.solved.times : career.times;
}
