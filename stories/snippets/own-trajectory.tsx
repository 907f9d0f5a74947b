import type { CareerPath } from "@trajectoires/react";
import { CareerTrajectory } from "@trajectoires/react/trajectory";

/** A header, a link beside the buttons, a note, and cards with something of the page's own. */
export function OwnTrajectory({ path }: { path: CareerPath }) {
  return (
    <CareerTrajectory
      path={path}
      slots={{
        header: (career) => <h2>{career.stages.length} steps, one line</h2>,
        controlsEnd: () => <a href="#print">Print</a>,
        footer: () => <span>Drawn from an interview.</span>,
      }}
      renderRole={(stage, card) => (
        <>
          {card}
          <a className="trajectory-jobs" href={`#jobs-like-${stage.id}`}>
            Jobs like this
          </a>
        </>
      )}
      classNames={{ card: "trajectory-own-card" }}
      messages={{ trajectory: { fit: "Show the whole career" } }}
    />
  );
}
