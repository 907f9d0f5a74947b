import { layoutStory, type StoryEntry } from "@trajectoires/layout/story";
import { type CareerPath, resolveCareer } from "@trajectoires/react";

/** A view of your own over the library’s layout: one word a row, indented by the track of its ring. */
export function Outline({ path }: { path: CareerPath }) {
  const { groups } = layoutStory(resolveCareer(path));
  return <pre>{groups.flatMap((group) => group.entries.flatMap(lines)).join("\n")}</pre>;
}

function lines(entry: StoryEntry): string[] {
  switch (entry.type) {
    case "stage": {
      const ring = entry.rail.find(({ part }) => part === "ring" || part === "milestone");
      const track = ring && "track" in ring ? ring.track : 0;
      return [`${"  ".repeat(track)}o ${entry.stage.id}`, ...entry.parts.flatMap(lines)];
    }
    case "pivot":
      return [`${entry.number}. ${entry.pivot.id}`];
    default:
      return entry.entries.flatMap(lines);
  }
}
