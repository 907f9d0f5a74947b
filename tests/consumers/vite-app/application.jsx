import { CareerTimeline } from "@trajectoires/react";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import career from "./career.json";

export function Application() {
  return (
    <div data-brand="night">
      <CareerTimeline path={career} />
      <CareerTrajectory path={career} />
    </div>
  );
}
