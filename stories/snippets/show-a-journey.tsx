import type { CareerPath } from "@trajectoires/react";
import { CareerJourney } from "@trajectoires/react/journey";
import "@trajectoires/react/styles.css";
import "@trajectoires/react/trajectory.css";
import "@trajectoires/react/skills.css";
import "@trajectoires/react/journey.css";

export function Journey({ path }: { path: CareerPath }) {
  return <CareerJourney path={path} idPrefix="gautier" deepLinks />;
}
