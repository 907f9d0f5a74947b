import { type CareerPath, CareerTimeline } from "@trajectoires/react";

/** The body of every stage, with a line of your own before the library's. */
export function OwnRoleBody({ path }: { path: CareerPath }) {
  return (
    <CareerTimeline
      path={path}
      renderRole={(stage, body) => (
        <>
          {stage.stage.kind === "role" ? (
            <p>
              <strong>Hiring for this role?</strong> <a href="#jobs">See who is</a>
            </p>
          ) : null}
          {body}
        </>
      )}
    />
  );
}
