import type { CareerPath } from "@trajectoires/react";
import { CareerTimeline } from "@trajectoires/react";
import { explainPeriod } from "@trajectoires/react/explanation";
import "@trajectoires/react/styles.css";
import "@trajectoires/react/explanation.css";

export function Explained({ path }: { path: CareerPath }) {
  return <CareerTimeline path={path} explain={explainPeriod} />;
}
