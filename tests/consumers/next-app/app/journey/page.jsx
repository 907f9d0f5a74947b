import { CareerJourney } from "@trajectoires/react/journey";
import "@trajectoires/react/journey.css";
import "@trajectoires/react/skills.css";
import "@trajectoires/react/trajectory.css";
import career from "../../career.json";

export default function Page() {
  return (
    <div data-brand="editorial">
      <CareerJourney path={career} idPrefix="gautier" deepLinks />
    </div>
  );
}
