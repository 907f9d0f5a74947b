import type { CareerPath } from "@trajectoires/react";
import { CareerConflicts } from "@trajectoires/react/explanation";
import { fr } from "@trajectoires/react/locales/fr";
import "@trajectoires/react/explanation.css";

export function ToSettle({ path }: { path: CareerPath }) {
  return <CareerConflicts path={path} locale={fr} headingLevel={2} />;
}
