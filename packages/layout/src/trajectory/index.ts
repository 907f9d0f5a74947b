export type { Lane } from "../lanes.js";
export type { LineRole } from "../line.js";
export { BEND_CONTROLS } from "./bend.js";
export { layoutTrajectory } from "./layout-trajectory.js";
export type { ShortenedStretch, TimeScale } from "./time-scale.js";
export type {
  LayoutTrajectoryOptions,
  PlacedChapter,
  PlacedRange,
  PlacedStage,
  PlacedStint,
  Spacing,
  TrajectoryBend,
  TrajectoryLane,
  TrajectoryLayout,
  TrajectoryMark,
  TrajectoryPiece,
  TrajectoryPivot,
} from "./trajectory-layout.js";
