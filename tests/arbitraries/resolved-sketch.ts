import { type CareerPath, type ExplainedCareer, resolveCareer } from "@trajectoires/model";
import { type Sketch, sketchedCareer } from "./sketched-career.ts";

/** The resolved career of some sketches. */
export function resolvedSketch(
  stages: Sketch[],
  more: Partial<CareerPath> = {},
  asOf?: string,
): ExplainedCareer {
  return resolveCareer(sketchedCareer(stages, more), asOf === undefined ? {} : { asOf });
}
