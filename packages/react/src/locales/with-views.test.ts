import { expect, it } from "vitest";
import { ar, arStory } from "./ar.js";
import { de, deStory } from "./de.js";
import { en } from "./en.js";
import { es, esStory } from "./es.js";
import { fr, frStory } from "./fr.js";
import { ja, jaStory } from "./ja.js";
import { pt, ptStory } from "./pt.js";
import { sv, svStory } from "./sv.js";

it.each([
  [ar, arStory],
  [de, deStory],
  [es, esStory],
  [fr, frStory],
  [ja, jaStory],
  [pt, ptStory],
  [sv, svStory],
])(
  "a story's words are all that English has, and the whole language says the same ($0.tag)",
  (all, story) => {
    expect(Object.keys(story.messages).sort()).toEqual(Object.keys(en.messages).sort());
    expect(all).toMatchObject(story);
    const { skillTimeline, explanation, trajectory, journey } = all.messages;
    for (const words of [skillTimeline, explanation, trajectory, journey])
      expect(Object.keys(words ?? {}).length).toBeGreaterThan(5);
  },
);
