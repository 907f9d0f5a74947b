import { tokenNames } from "@trajectoires/themes";
import { expect, test } from "vitest";
import source from "../../packages/themes/src/tokens.ts?raw";
import { readTokens } from "./token-list.ts";

test("lists every token that the package exports, each with words", () => {
  const tokens = readTokens(source);
  expect(tokens.map(({ name }) => name)).toEqual([...tokenNames]);
  const described = tokens.filter(({ name }) => !/-domain-(?:[2-9]|1\d)$/.test(name));
  for (const { name, doc } of described) expect(doc, name).toMatch(/\w/);
  // A token without words of its own would show those of the one above it.
  expect(new Set(described.map(({ doc }) => doc)).size).toBe(described.length);
});
