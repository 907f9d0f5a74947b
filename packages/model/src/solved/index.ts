export { packCareer } from "./pack-career.js";
export { restoreCareer } from "./restore-career.js";
export type {
  CareerTimes,
  SolvedCareer,
  SolvedPoint,
  SolvedWay,
  SolveOptions,
} from "./solved-career.js";
