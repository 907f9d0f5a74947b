import { numberPivots } from "@trajectoires/layout/story";
import type { Id, Pivot, ResolvedCareer, Text } from "@trajectoires/model";
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
  const kind = view.words.messages.pivotKind[pivot.kind];
  const textOf = (text: Text | undefined) => view.text(text)?.value;
  return {
    title: textOf(pivot.title) ?? kind,
    number,
    kind: textOf(pivot.label) ?? kind,
    summary: textOf(pivot.summary),
    steps: (pivot.milestones ?? []).flatMap((id) => {
      const it = view.career.stageById.get(id);
      if (!it) return [];
      const title = titleOf(view, it.stage).value;
      const { main } = periodOf(view, it);
      return [{ id, title, period: main || undefined, summary: textOf(it.stage.summary) }];
    }),
    carriedOver: (pivot.carriedOver ?? []).flatMap(
      (id) => badgeAt(skills, id, pivot.id)?.item ?? [],
    ),
    slot: target ? slotOf(view, target) : 0,
    words: view.words,
  };
}
