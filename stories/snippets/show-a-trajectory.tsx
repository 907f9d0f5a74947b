import type { CareerPath } from "@trajectoires/react";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import "@trajectoires/react/styles.css";
import "@trajectoires/react/trajectory.css";

export function Trajectory({ path }: { path: CareerPath }) {
  return <CareerTrajectory path={path} />;
}
