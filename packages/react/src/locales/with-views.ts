import type { Locale } from "../words/locale.js";
import type { Messages } from "../words/messages.js";

/** Words of what is imported by itself. */
type WordsOfViews = Pick<Messages, "skillTimeline" | "explanation" | "trajectory" | "journey">;

/** A language of stories with the words of the other views. */
export function withViews(story: Locale, views: WordsOfViews): Locale {
  return { ...story, messages: { ...story.messages, ...views } };
}
