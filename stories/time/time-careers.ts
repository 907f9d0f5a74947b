import type { CareerPath } from "@trajectoires/model";
import { gautier } from "../careers/index.ts";
import { contradictory } from "./contradictory.ts";
import { small } from "./small-career.ts";

/** A career that the explorer offers. */
export interface TimeCareer {
  readonly id: string;
  readonly name: string;
  readonly path: CareerPath;
}

export const timeCareers: readonly [TimeCareer, ...TimeCareer[]] = [
  { id: "gautier", name: "Gautier", path: gautier },
  { id: "contradictory", name: "Gautier, with a wrong date", path: contradictory },
  { id: "small", name: "A small one", path: small },
];
