import { type CareerPath, CareerTimeline } from "@trajectoires/react";

/** Words of yours in place of the locale's. Groups may be given in part. */
export function OwnMessages({ path }: { path: CareerPath }) {
  return (
    <CareerTimeline
      path={path}
      messages={{
        turningPoint: "Bend {n}",
        pivotKind: { choice: "a decision" },
        new: "first time",
      }}
    />
  );
}
