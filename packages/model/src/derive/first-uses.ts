import type { Id } from "../document/time.js";
import type { ResolvedCareer, ResolvedStage } from "../resolve/resolved.js";

/**
 * For each skill that a stage uses, the id of the stage that uses it first.
 *
 * @param order In which order: `"time"` (the default) or `"telling"`, where flashbacks come when they are told and what
 * no chapter tells comes last.
 */
export function firstUses(career: ResolvedCareer, order: "time" | "telling" = "time"): Map<Id, Id> {
  const byTime = [...career.stages].sort((a, b) => a.order - b.order);
  const stages = order === "telling" ? new Set([...told(career), ...byTime]) : byTime;
  const uses = new Map<Id, Id>();
  for (const { id, stage } of stages) {
    for (const use of stage.skills ?? []) {
      const skill = typeof use === "string" ? use : use.skill;
      if (!uses.has(skill)) uses.set(skill, id);
    }
  }
  return uses;
}

function told({ path, stageById }: ResolvedCareer): ResolvedStage[] {
  return (path.chapters ?? [])
    .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
    .flatMap((id) => stageById.get(id) ?? []);
}
