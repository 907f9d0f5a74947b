import { readFileSync } from "node:fs";
import { brandNames, tokenNames } from "@trajectoires/themes";
import { expect, test } from "vitest";
import { filesBelow, inRoot } from "../tools/repository.ts";

const isSheet = (path: string) => path.endsWith(".css");
const sheets = filesBelow(inRoot("packages/react/src"), isSheet)
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

/** Registered for the page, so it has to carry the prefix, but no brand sets it. */
const own = "--tj-own-em";

/** Read by what moves, in the browser: a sheet need not. */
const forMotion = ["--tj-motion", "--tj-motion-morph"];

test("the sheets read every token of the typed list, and no other", () => {
  const read = [...sheets.matchAll(/var\(\s*(--tj-[\w-]+)/g)].map(([, name]) => name);
  const expected = [...tokenNames, own].sort();
  expect([...new Set([...read, ...forMotion])].sort()).toEqual(expected);
});

test.each(brandNames)("the brand %s sets every token of the list, and no other", (name) => {
  const sheet = readFileSync(inRoot(`packages/themes/src/${name}.css`), "utf8");
  const set = [...sheet.matchAll(/^\s*(--[\w-]+)\s*:/gm)].map(([, token]) => token);
  expect([...new Set(set)].sort()).toEqual([...tokenNames].sort());
});
