import { describe, expect, test } from "vitest";
import { entries } from "./entries.ts";

const found = entries();

/**
 * `public-names.txt` is the list of everything that an application can come to depend on. A change of it is a change of the
 * public API: it belongs into CHANGELOG.md. Written anew by `npx vitest run --project promises public-names --update`.
 */
test("every public name is in the list, and no other", async () => {
  const text = found
    .map(({ specifier, names }) => {
      const lines = names.map(({ kind, name }) => `  ${kind} ${name}\n`);
      return `${specifier}\n${lines.join("")}`;
    })
    .join("\n");
  await expect(text).toMatchFileSnapshot("./public-names.txt");
});

describe.each(found)("$specifier", ({ names }) => {
  test("exports something", () => {
    expect(names.length).toBeGreaterThan(0);
  });

  test("explains every name", () => {
    const silent = names.filter(({ docstring }) => docstring.trim() === "");
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
