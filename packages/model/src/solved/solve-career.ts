import type { CareerPath } from "../document/career-path.js";
import { resolveTimes } from "../resolve/resolve-times.js";
import { packCareer } from "./pack-career.js";
import type { SolvedCareer, SolveOptions } from "./solved-career.js";

/**
 * Works out when everything was, as `resolveTimes` does, and gives career and times as plain JSON: for a server, a loader or a
 * build step to hand to what draws them, which then needs no solver.
 *
 * @example solveCareer(path, { asOf: "2026-07" })
 */
export function solveCareer(path: CareerPath, options: SolveOptions = {}): SolvedCareer {
  return packCareer(resolveTimes(path, options));
}
