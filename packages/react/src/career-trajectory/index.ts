export { CareerTrajectory } from "./career-trajectory.js";
export { enTrajectory } from "./locales/en.js";
export type { TrajectoryMessages } from "./trajectory-messages.js";
export { TrajectoryPicture } from "./trajectory-picture.js";
export type {
  CareerTrajectoryProps,
  TimeRange,
  TrajectoryPart,
  TrajectoryPictureProps,
  TrajectorySlots,
} from "./trajectory-props.js";
