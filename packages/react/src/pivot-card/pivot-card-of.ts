import { numberPivots } from "@trajectoires/layout/story";
import type { Id, Pivot, ResolvedCareer } from "@trajectoires/model";
import type { StageCardOptions } from "../role-card/stage-card.js";
import { badgeAt, indexSkills, type SkillIndex } from "../skill-badge/stage-skills.js";
import { periodOf } from "../view/period.js";
import { titleOf } from "../view/stage-texts.js";
import { createViewContext, slotOf, type ViewContext } from "../view/view-context.js";
import { createWords } from "../words/create-words.js";
import type { PivotCardProps } from "./pivot-card.js";

/**
 * The props of a pivot's card.
 *
 * @throws RangeError if the career has no pivot with this id: a programmer's mistake, not the data's.
 * @example <PivotCard {...pivotCard(resolveCareer(path), "exams")} />
 */
export function pivotCard(
  career: ResolvedCareer,
  id: Id,
  options: StageCardOptions = {},
): PivotCardProps {
  const pivot = career.path.pivots?.find((it) => it.id === id);
  if (!pivot) throw new RangeError(`The career has no pivot “${id}”.`);
  const words = createWords(options.locale, options.messages);
  const view = createViewContext(career, words, options);
  return describePivot(view, pivot, numberPivots(career).get(id) ?? 1);
}

/** The same in the language of a view that is there already. */
export function describePivot(
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
      const summary = view.text(it.stage.summary)?.value;
      return [
        {
          id,
          title: titleOf(view, it.stage).value,
          ...(main ? { period: main } : {}),
          ...(summary === undefined ? {} : { summary }),
        },
      ];
    }),
    carriedOver: (pivot.carriedOver ?? []).flatMap((id) => {
      const badge = badgeAt(skills, id, pivot.id);
      return badge ? [badge.item] : [];
    }),
    slot: target ? slotOf(view, target) : 0,
    words: view.words,
  };
}
