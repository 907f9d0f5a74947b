export { CareerTrajectory } from "./career-trajectory.js";
export { TrajectoryPicture } from "./trajectory-picture.js";
