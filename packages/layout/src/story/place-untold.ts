import type { Chapter, Id, ResolvedCareer, ResolvedStage, Section } from "@trajectoires/model";

/**
 * Chapters may leave stages out; nothing of a career may be lost by that. Each untold stage is put behind the told one that
 * precedes it in time (at the very front where none does), never inside a flashback.
 */
export function placeUntold(
  career: ResolvedCareer,
  chapters: readonly Chapter[],
  untold: readonly ResolvedStage[],
): readonly Chapter[] {
  if (untold.length === 0) return chapters;
  const anchors: ResolvedStage[] = [];
  for (const chapter of chapters)
    for (const section of chapter.sections)
      if (section.mode !== "flashback")
        for (const id of section.items) {
          const stage = career.stageById.get(id);
          if (stage) anchors.push(stage);
        }
  anchors.sort((a, b) => a.order - b.order);
  const behind = new Map<Id | undefined, Id[]>();
  for (const stage of [...untold].sort((a, b) => a.order - b.order)) {
    const anchor = lastBefore(anchors, stage.order)?.id;
    behind.set(anchor, [...(behind.get(anchor) ?? []), stage.id]);
  }
  const completed = chapters.map((chapter) => ({
    ...chapter,
    sections: chapter.sections.map((section) =>
      section.mode === "flashback" ? section : completeSection(section, behind),
    ),
  }));
  const front = behind.get(undefined);
  const first = completed[0];
  if (front && first) completed[0] = { ...first, sections: [{ items: front }, ...first.sections] };
  return completed;
}

function completeSection(section: Section, behind: Map<Id | undefined, Id[]>): Section {
  const items = section.items.flatMap((id) => {
    const followers = behind.get(id) ?? [];
    behind.delete(id);
    return [id, ...followers];
  });
  return { ...section, items };
}

/** Binary search in stages sorted by their order in time. */
function lastBefore(sorted: readonly ResolvedStage[], order: number): ResolvedStage | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as ResolvedStage).order < order) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
