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

/** Motion is read where it is made. */
const isScript = (path: string) => /(?<!\.test)\.tsx?$/.test(path);
const scripts = filesBelow(inRoot("packages/react/src"), isScript)
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

test("sheets and scripts read every token of the typed list, and no other", () => {
  const inSheets = [...sheets.matchAll(/var\(\s*(--tj-[\w-]+)/g)];
  const inScripts = [...scripts.matchAll(/getPropertyValue\("(--tj-[\w-]+)"\)/g)];
  const read = new Set([...inSheets, ...inScripts].map(([, name]) => name));
  expect([...read].sort()).toEqual([...tokenNames, own].sort());
});

test.each(brandNames)("the brand %s sets every token of the list, and no other", (name) => {
  const sheet = readFileSync(inRoot(`packages/themes/src/${name}.css`), "utf8");
  const set = [...sheet.matchAll(/^\s*(--[\w-]+)\s*:/gm)].map(([, token]) => token);
  expect([...new Set(set)].sort()).toEqual([...tokenNames].sort());
});
