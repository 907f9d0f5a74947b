import type { StoryEntry, StoryLayout, StoryRow } from "@trajectoires/layout/story";

/** Every row in the order of drawing, parts and sections unfolded. */
export function rowsOf(layout: StoryLayout): StoryRow[] {
  const unfold = (entry: StoryEntry): StoryRow[] => {
    if (entry.type === "stage") return [entry, ...entry.parts.flatMap(unfold)];
    if (entry.type === "pivot") return [entry];
    return [entry, ...entry.entries.flatMap(unfold)];
  };
  return layout.groups.flatMap((group) => [group, ...group.entries.flatMap(unfold)]);
}
