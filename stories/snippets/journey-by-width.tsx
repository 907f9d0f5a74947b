import type { CareerPath } from "@trajectoires/react";
import { CareerJourney } from "@trajectoires/react/journey";

/** The line where there is room for it, the story in a narrow column; no skills. */
export function JourneyByWidth({ path }: { path: CareerPath }) {
  return (
    <CareerJourney
      path={path}
      views={["story", "trajectory"]}
      defaultView={{ narrow: "story", wide: "trajectory" }}
    />
  );
}
