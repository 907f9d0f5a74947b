import type { IndexEntry } from "./storybook.ts";

/** A story and its place among all, by which its settings go round. */
export type Numbered = IndexEntry & { index: number };

/**
 * The stories that are asked for: `--stories` names a part of their ids, `--shard 2/4` takes every fourth one. A story keeps its number, and so its
 * settings, in whatever part it is run.
 *
 * @throws where the shard is none: a run of nothing would look like success
 */
export function chosenStories(
  all: readonly IndexEntry[],
  { TRAJECTOIRES_STORIES: part = "", TRAJECTOIRES_SHARD: shard = "1/1" } = process.env,
): Numbered[] {
  const [, number = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(shard) ?? []).map(Number);
  if (number < 1 || number > count)
    throw new Error(`Not a shard: ${shard}. Write 2/4 for the second of four.`);
  return all
    .map((story, index) => ({ ...story, index }))
    .filter(({ id, index }) => id.includes(part) && index % count === number - 1);
}
