import { type CareerPath, PivotCard, pivotCard, resolveCareer } from "@trajectoires/react";

/** One turning point of a career as a card. */
export function TurningPoint({ path, id }: { path: CareerPath; id: string }) {
  return <PivotCard {...pivotCard(resolveCareer(path), id)} />;
}
