import type { Chapter, Id, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import { append } from "../append.js";

/**
 * Chapters may leave stages out; nothing of a career may be lost by that. Each untold stage is put behind the told one that
 * precedes it in time (at the very front where none does), never inside a flashback.
 */
export function placeUntold(
  { stageById }: ResolvedCareer,
  chapters: readonly Chapter[],
  untold: readonly ResolvedStage[],
): readonly Chapter[] {
  const anchors = chapters
    .flatMap(({ sections }) => sections)
    .flatMap(({ mode, items }) => (mode === "flashback" ? [] : items))
    .flatMap((id) => stageById.get(id) ?? [])
    .sort(byOrder);
  const behind = new Map<Id | undefined, Id[]>();
  let next = 0;
  for (const { id, order } of [...untold].sort(byOrder)) {
    while ((anchors[next]?.order ?? Infinity) < order) next++;
    append(behind, anchors[next - 1]?.id, id);
  }
  const take = (id?: Id) => {
    const followers = behind.get(id) ?? [];
    behind.delete(id);
    return followers;
  };
  const front = take();
  const completed = chapters.map((chapter) => ({
    ...chapter,
    sections: chapter.sections.map((section) =>
      section.mode === "flashback"
        ? section
        : { ...section, items: section.items.flatMap((id) => [id, ...take(id)]) },
    ),
  }));
  if (front.length) completed[0]?.sections.unshift({ items: front });
  return completed;
}

/** In the order of time. */
export function byOrder(a: ResolvedStage, b: ResolvedStage): number {
  return a.order - b.order;
}
