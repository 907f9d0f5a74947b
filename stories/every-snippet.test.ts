import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const here = (name: string) => new URL(name, import.meta.url);

test("no snippet is left out of the tests of snippets", () => {
  const source = ["snippets.test.tsx", "solved-snippets.test.tsx"]
    .map((name) => readFileSync(here(name), "utf8"))
    .join("");
  const files = readdirSync(here("snippets")).filter((name) => name !== "resume.json");
  expect(files.length).toBeGreaterThan(50);
  for (const name of files) expect(source, name).toContain(`"${name}`);
});
