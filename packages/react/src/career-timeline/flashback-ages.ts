import type { SectionEntry } from "@trajectoires/layout/story";
import { formatAges } from "../words/describe-claim.js";
import type { StoryContext } from "./story-context.js";

/** "age 7 to 14": the ages that the claims about a flashback's stages state; `undefined` where none does, or where dates are kept back. */
export function formatAgesOf(story: StoryContext, entry: SectionEntry): string | undefined {
  if (story.datePolicy !== "exact") return undefined;
  let low = Infinity;
  let high = -Infinity;
  for (const id of entry.section.items)
    for (const claim of story.career.stageById.get(id)?.claims ?? [])
      if (claim.type === "age") {
        low = Math.min(low, claim.years);
        high = Math.max(high, claim.upTo ?? claim.years);
      }
  if (low > high) return undefined;
  const ages = formatAges(story.words, low, high);
  return story.words.say(story.words.messages.age, { age: ages });
}
