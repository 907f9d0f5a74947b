import { resolveCareer } from "@trajectoires/react";
import { told } from "./career-in-claims.js";

const career = resolveCareer(told);

/** Months between which the lights began: worked out from an age, a length, an order and one date. */
export const lights = career.stageById.get("lights")?.start;
/** Which claims say that it was no later. */
export const because = career.explain("lights.start", "latest");
