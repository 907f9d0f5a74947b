import type { SolvedCareer } from "@trajectoires/react";
import { restoreCareer } from "@trajectoires/react/solved";
import { CareerStrip, findStripLanes, findStripRange } from "@trajectoires/react/solved/strip";
import "@trajectoires/react/styles.css";
import "@trajectoires/react/strip.css";

/** Candidates with their lines on one scale, from what the server has sent: no solver in the browser. */
export function SolvedCandidates({ solved }: { solved: readonly SolvedCareer[] }) {
  const careers = solved.map((one) => restoreCareer(one).value);
  const range = findStripRange(careers);
  const lanes = findStripLanes(careers);
  return (
    <ul>
      {careers.map((career, index) => (
        <li key={index}>
          <CareerStrip path={career} range={range} lanes={lanes} />
        </li>
      ))}
    </ul>
  );
}
