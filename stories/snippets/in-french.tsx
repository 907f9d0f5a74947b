import { type CareerPath, CareerTimeline } from "@trajectoires/react";
import { fr } from "@trajectoires/react/locales/fr";

/** French words and dates, and the document’s French texts where it has them. */
export function InFrench({ path }: { path: CareerPath }) {
  return <CareerTimeline path={path} locale={fr} />;
}
