import type { CareerPath } from "@trajectoires/react";
import { TrajectoryPicture } from "@trajectoires/react/trajectory";
import "@trajectoires/react/styles.css";
import "@trajectoires/react/trajectory.css";

/** The drawing alone: a server component, no script. Stages lead to the page's own anchors. */
export function StillTrajectory({ path }: { path: CareerPath }) {
  return <TrajectoryPicture path={path} stageHref="/careers/gautier#{id}" />;
}
