import { type CareerPath, RoleCard, resolveCareer, stageCard } from "@trajectoires/react";

/** The last role of a career as a card. */
export function LastRole({ path, id }: { path: CareerPath; id: string }) {
  return <RoleCard {...stageCard(resolveCareer(path), id)} />;
}
