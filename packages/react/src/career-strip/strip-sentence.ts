import type { Id, ResolvedCareer } from "@trajectoires/model";
import type { Words } from "../words/create-words.js";
import { pickText } from "../words/pick-text.js";

/** So many stages are named; more would be a list nobody listens to. */
const MOST = 6;

/** What a strip shows, in one sentence: whose career it is, what they did in turn, and whether the last goes on. */
export function stripSentence(
  words: Words,
  { path, stageById }: ResolvedCareer,
  stages: readonly Id[],
): string {
  const { messages, say, number } = words;
  const lang = path.lang ?? "en";
  const name = pickText(path.person.name, words.tag, lang)?.value ?? "";
  const titles = stages.flatMap((id) => {
    const it = stageById.get(id);
    const title = it && pickText(it.stage.title, words.tag, lang)?.value;
    return title ? [it.ongoing ? `${title} (${messages.ongoing})` : title] : [];
  });
  // The first and the latest say most.
  const hidden = titles.length - MOST;
  if (hidden > 0) titles.splice(1, hidden, say(messages.more, { n: number(hidden) }));
  if (titles.length === 0) return say(messages.careerOf, { name });
  return say(messages.stripOf, { name, stages: titles.join(messages.comma) });
}
