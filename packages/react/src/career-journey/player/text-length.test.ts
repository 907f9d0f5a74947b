import { expect, test } from "vitest";
import { gautier } from "../../../../../stories/careers/index.js";
import { textLength } from "./text-length.js";

const path = {
  version: 1,
  person: { name: "Ada" },
  stages: [
    {
      id: "a",
      kind: "role",
      title: "Baker",
      summary: { en: "Bread", fr: "Du pain" },
      highlights: ["Rye", { de: "Brot" }],
      quotes: [{ text: "Ah" }],
    },
    { id: "b", kind: "role", title: "Silent" },
    { id: "c", kind: "role", title: "Dense", summary: "日本 x" },
  ],
  pivots: [{ id: "p", kind: "chance", between: ["a", "b"], title: "T", summary: "Luck" }],
} as unknown as Parameters<typeof textLength>[0];

test("counts what is shown of a stage or pivot, in the language that is shown", () => {
  expect(textLength(path, "a", "en")).toBe("BreadRyeBrotAh".length);
  expect(textLength(path, "a", "fr-CA")).toBe("Du painRyeBrotAh".length);
  expect(textLength(path, "a", "ja")).toBe("BreadRyeBrotAh".length);
  expect(textLength(path, "p", "en")).toBe(4);
  expect([textLength(path, "b", "en"), textLength(path, "nobody", "en")]).toEqual([0, 0]);
});

test("counts signs that say more as more letters", () => {
  expect(textLength(path, "c", "en")).toBe(4 + 2 * 2);
});

test("finds something to read in a real career", () => {
  const lengths = gautier.stages.map(({ id }) => textLength(gautier, id, "en"));
  expect(Math.max(...lengths)).toBeGreaterThan(100);
});
