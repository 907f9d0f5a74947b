import { type CareerPath, CareerTimeline } from "@trajectoires/react";

/** A header, a mark beside a title, a line under a stage and a footer of your own. */
export function OwnSlots({ path }: { path: CareerPath }) {
  return (
    <CareerTimeline
      path={path}
      slots={{
        header: (career) => <h2>{String(career.path.person.name)}, in his own order</h2>,
        titleEnd: (stage) => (stage.ongoing ? <em>still here</em> : null),
        stageEnd: (stage) =>
          stage.stage.kind === "role" ? (
            <a href={`#jobs-like-${stage.id}`}>Jobs like this</a>
          ) : null,
        footer: () => <a href="#apply">Start a line of your own</a>,
      }}
    />
  );
}
