import { expect, test } from "vitest";
import { chosenStories } from "./chosen-stories.ts";

const all = ["a--one", "a--two", "b--one", "b--two", "b--three"].map((id) => ({
  id,
  title: id,
  name: id,
  type: "story" as const,
}));
const ids = (env: Record<string, string>) => chosenStories(all, env).map(({ id }) => id);

test("all stories, or those with a part in their ids, with the numbers they always have", () => {
  expect(ids({})).toEqual(all.map(({ id }) => id));
  expect(chosenStories(all, { TRAJECTOIRES_STORIES: "b--" }).map(({ index }) => index)).toEqual([
    2, 3, 4,
  ]);
});

test("shards share the stories out", () => {
  const shards = ["1/3", "2/3", "3/3"].map((shard) => ids({ TRAJECTOIRES_SHARD: shard }));
  expect(shards.flat().sort()).toEqual(all.map(({ id }) => id).sort());
  expect(shards.map(({ length }) => length)).toEqual([2, 2, 1]);
});

test.each(["0/3", "4/3", "three", "1", "1/0"])("%s is no shard", (shard) => {
  expect(() => ids({ TRAJECTOIRES_SHARD: shard })).toThrow("Not a shard");
});
