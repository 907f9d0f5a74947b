import { type CareerPath, CareerTimeline } from "@trajectoires/react";
import "./own-brand.css";

/** A brand of your own, always dark. */
export function Harbour({ path }: { path: CareerPath }) {
  return (
    <div data-brand="harbour">
      <CareerTimeline path={path} scheme="dark" />
    </div>
  );
}
