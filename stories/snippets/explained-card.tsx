import type { CareerPath } from "@trajectoires/react";
import { RoleCard, resolveCareer, stageCard } from "@trajectoires/react";
import { explainPeriod } from "@trajectoires/react/explanation";

export function ExplainedCard({ path, id }: { path: CareerPath; id: string }) {
  return <RoleCard {...stageCard(resolveCareer(path), id, { explain: explainPeriod })} />;
}
