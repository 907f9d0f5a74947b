export {
  type CareerTimes,
  packCareer,
  restoreCareer,
  type SolvedCareer,
} from "@trajectoires/model/solved";
export { pivotCard, stageCard } from "./cards.js";
export { CareerTimeline } from "./career-timeline.js";
export type { Solved } from "./restore-once.js";
