import { type CareerPath, CareerTimeline } from "@trajectoires/react";
import "@trajectoires/react/styles.css";

/** A career on a page: the whole of it. */
export function Career({ path }: { path: CareerPath }) {
  return <CareerTimeline path={path} />;
}
