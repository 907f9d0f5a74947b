import type { ResolvedCareer, ResolvedStage, Text } from "@trajectoires/model";
import type { Words } from "./create-words.js";
import { describePeriod, type PeriodOptions } from "./describe-period.js";
import { pickText } from "./pick-text.js";

/** How to describe a stage in one line. */
export interface StageOptions extends PeriodOptions {
  /** What it followed, by name. */
  readonly followed?: string | undefined;
  /** What ran at the same time, by name. */
  readonly meanwhile?: readonly string[] | undefined;
}

/** A stage in one line for those who listen: "Engineer, A hosting group, from 2018 to 2019, after Technician". */
export function describeStage(
  words: Words,
  stage: ResolvedStage,
  options: StageOptions = {},
): string {
  const { messages, say } = words;
  const {
    followed,
    meanwhile,
    textOf = (text: Text) => pickText(text, words.lang)?.value,
  } = options;
  const { organisation } = stage;
  const name = organisation?.name ?? organisation?.description;
  return [
    textOf(stage.stage.title),
    name && textOf(name),
    describePeriod(words, stage, options).spoken,
    followed && say(messages.after, { event: followed }),
    meanwhile?.length && say(messages.meanwhile, { list: words.list(meanwhile) }),
  ]
    .filter(Boolean)
    .join(messages.comma);
}

/**
 * The name of a point for people: "birth", a stage's title, or "the start of …" for the start of a stage that lasted.
 * `undefined` for a point the career doesn't have. Hand it to `describePeriod` as `nameOf`.
 */
export function namePoint(
  words: Words,
  career: Pick<ResolvedCareer, "stageById">,
  point: string,
  textOf: (text: Text) => string | undefined = (text) => pickText(text, words.lang)?.value,
): string | undefined {
  if (point === "birth" || point === "telling") return words.messages[point];
  const [, id = "", edge] = /^(.+?)(?:#\d+)?\.(start|end)$/.exec(point) ?? [];
  const stage = career.stageById.get(id);
  const title = stage && textOf(stage.stage.title);
  return title && stage.end && edge === "start"
    ? words.say(words.messages.startOf, { event: title })
    : title;
}
