import { tokenNames } from "@trajectoires/themes";
import { expect, test } from "vitest";
import source from "../../packages/themes/src/tokens.ts?raw";
import { readTokens } from "./token-list.ts";

test("lists every token that the package exports, each with words", () => {
  const tokens = readTokens(source);
  expect(tokens.map(({ name }) => name)).toEqual([...tokenNames]);
  for (const { name, doc } of tokens) expect(doc, name).toMatch(/\w/);
});
