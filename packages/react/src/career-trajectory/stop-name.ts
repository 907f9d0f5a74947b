import type { LabelText } from "@trajectoires/layout/trajectory";
import type { Id, Pivot, ResolvedStage } from "@trajectoires/model";
import { periodOf } from "../view/period.js";
import { organisationName, titleOf } from "../view/stage-texts.js";
import type { ViewContext } from "../view/view-context.js";
import { speakPeriod } from "../words/describe-period.js";
import { namePoint } from "../words/name-point.js";
import type { PickedText } from "../words/pick-text.js";
import type { SceneStop } from "./scene-stops.js";

/** What a stage is called by those who cannot see it: title, organisation, when as far as it is known, and what ran at the same time. */
export function nameStage(view: ViewContext, it: ResolvedStage, meanwhile: readonly Id[]): string {
  const { words } = view;
  const title = titleOf(view, it.stage).value;
  const organisation = organisationName(view, it.organisation)?.value;
  const period = spokenPeriod(view, it);
  const titles = view.datePolicy === "hidden" ? [] : titlesOf(view, meanwhile);
  const together =
    titles.length > 0
      ? words.say(words.messages.meanwhile, { list: words.list(titles) })
      : undefined;
  return [title, organisation === title ? undefined : organisation, period, together]
    .filter(Boolean)
    .join(words.messages.comma);
}

/** What a pivot is called: its number and what happened. */
export function namePivot(view: ViewContext, pivot: Pivot, number: number): string {
  const { messages, say, number: print } = view.words;
  const title = view.text(pivot.title)?.value ?? messages.pivotKind[pivot.kind];
  return [say(messages.turningPoint, { n: print(number) }), title].join(messages.comma);
}

/** Titles of stages by id; unknown ones are left out. */
export function titlesOf(view: ViewContext, ids: readonly Id[]): string[] {
  return ids.flatMap((id) => {
    const it = view.career.stageById.get(id);
    return it ? [titleOf(view, it.stage).value] : [];
  });
}

function spokenPeriod(view: ViewContext, it: ResolvedStage): string {
  const textOf = (text: Parameters<ViewContext["text"]>[0]) => view.text(text)?.value;
  return speakPeriod(view.words, it, {
    asOf: view.career.asOf,
    datePolicy: view.datePolicy,
    textOf,
    nameOf: (point) => namePoint(view.words, view.career, point, textOf),
  });
}

/** The title of a stage, or of a pivot. */
export function titleTextOf(
  view: ViewContext,
  id: Id,
  pivot: Pivot | undefined,
): PickedText | undefined {
  if (pivot) return view.text(pivot.title) ?? { value: view.words.messages.pivotKind[pivot.kind] };
  const it = view.career.stageById.get(id);
  return it && titleOf(view, it.stage);
}

/** The words beside a stop: what it was, and below it where and when, or of a pivot its kind. */
export function labelOf(view: ViewContext, { target, pivot }: SceneStop): LabelText {
  const title = titleTextOf(view, target, pivot?.pivot)?.value ?? "";
  if (pivot) {
    const { label, kind } = pivot.pivot;
    return { title, detail: view.text(label)?.value ?? view.words.messages.pivotKind[kind] };
  }
  const it = view.career.stageById.get(target);
  if (!it) return { title };
  const organisation = organisationName(view, it.organisation)?.value;
  const detail = [organisation === title ? undefined : organisation, periodOf(view, it).main];
  return { title, detail: detail.filter(Boolean).join(" · ") || undefined };
}
