import { type CareerPath, CareerTimeline } from "@trajectoires/react";
import "@trajectoires/react/styles.css";
import "@trajectoires/react/cues.css";

/** Each domain in a colour and a shape. */
export function WithCues({ path }: { path: CareerPath }) {
  return (
    <div data-cues="">
      <CareerTimeline path={path} />
    </div>
  );
}
