import type { ResolvedCareer, Text } from "@trajectoires/model";
import { stageOf } from "./claim-points.js";
import type { Words } from "./create-words.js";

/**
 * The name of a point for people: "birth", a stage's title, or "the start of …" for the start of a stage that lasted.
 * `undefined` for a point the career doesn't have. Hand it to `describePeriod` as `nameOf`.
 */
export function namePoint(
  words: Words,
  career: Pick<ResolvedCareer, "stageById">,
  point: string,
  textOf: (text: Text) => string | undefined,
): string | undefined {
  const { messages, say } = words;
  if (point === "birth" || point === "telling") return messages[point];
  const stage = career.stageById.get(stageOf(point) as string);
  const title = stage?.stage.title && textOf(stage.stage.title);
  const started = title && stage.end && point.endsWith(".start");
  return started ? say(messages.startOf, { event: title }) : title;
}
