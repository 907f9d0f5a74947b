import type { CareerPath } from "@trajectoires/model";
import { beforeAll, describe, expect, test } from "vitest";
import { commands } from "vitest/browser";
import { LOCALES } from "../../stories/locales/choose-locale.ts";
import { everyString } from "./every-string.ts";

const files = import.meta.glob<CareerPath>("../../stories/careers/*.json", {
  eager: true,
  import: "default",
});
const careers = Object.keys(files)
  .sort()
  .map((file) => files[file] as CareerPath);

let inNode: Record<string, string[]> = {};
beforeAll(async () => {
  inNode = await commands.wordsInNode();
}, 60_000);

/** Node and a browser have language data of their own. */
describe("what Node says the browser says too", () => {
  test.each(Object.entries(LOCALES))("%s", (tag, locale) => {
    const here = everyString(locale, careers);
    const there = inNode[tag] ?? [];
    expect(here.length).toBeGreaterThan(5000);
    expect(new Set(here).size).toBeGreaterThan(1500);
    const differences = here.flatMap((text, index) =>
      text === there[index] ? [] : [[text, there[index]]],
    );
    expect(differences.slice(0, 10)).toEqual([]);
    expect(there.length).toBe(here.length);
  });
});
