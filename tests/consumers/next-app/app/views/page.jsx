import { SkillTimeline } from "@trajectoires/react/skills";
import { CareerStrip } from "@trajectoires/react/strip";
import { CareerTrajectory } from "@trajectoires/react/trajectory";
import "@trajectoires/react/skills.css";
import "@trajectoires/react/strip.css";
import "@trajectoires/react/trajectory.css";
import career from "../../career.json";

export default function Page() {
  return (
    <div data-brand="editorial">
      <CareerStrip path={career} />
      <CareerTrajectory path={career} />
      <SkillTimeline path={career} />
    </div>
  );
}
