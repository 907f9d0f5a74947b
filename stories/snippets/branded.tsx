import { type CareerPath, CareerTimeline } from "@trajectoires/react";
import "@trajectoires/react/styles.css";
import "@trajectoires/themes/editorial.css";

/** A ready brand, and the scheme that the reader's system prefers. */
export function Branded({ path }: { path: CareerPath }) {
  return (
    <div data-brand="editorial">
      <CareerTimeline path={path} />
    </div>
  );
}
