import type { Pivot } from "@trajectoires/model";
import { indexSkills, type SkillIndex, skillItem } from "../skill-badge/stage-skills.js";
import { periodOf } from "../view/period.js";
import { titleOf } from "../view/stage-texts.js";
import { slotOf, type ViewContext } from "../view/view-context.js";
import type { PivotCardProps } from "./pivot-card.js";

/** The props of a pivot's card, in the language of a view. */
export function pivotCard(
  view: ViewContext & { readonly skills?: SkillIndex },
  pivot: Pivot,
  number: number,
): PivotCardProps {
  const skills = view.skills ?? indexSkills(view);
  const target = view.career.stageById.get(pivot.between[1]);
  const summary = view.text(pivot.summary)?.value;
  return {
    title: view.text(pivot.title)?.value ?? view.words.messages.pivotKind[pivot.kind],
    number,
    kind: view.text(pivot.label)?.value ?? view.words.messages.pivotKind[pivot.kind],
    ...(summary === undefined ? {} : { summary }),
    steps: (pivot.milestones ?? []).flatMap((id) => {
      const it = view.career.stageById.get(id);
      if (!it) return [];
      const { main } = periodOf(view, it);
      return [{ id, title: titleOf(view, it.stage).value, ...(main ? { period: main } : {}) }];
    }),
    carriedOver: (pivot.carriedOver ?? []).flatMap((id) => {
      const item = skillItem(view, skills, id);
      return item ? [{ ...item, "data-tj-key": `badge:${pivot.id}:${id}` }] : [];
    }),
    slot: target ? slotOf(view, target) : 0,
    words: view.words,
  };
}
