import { readFileSync } from "node:fs";
import postcss, { type Declaration } from "postcss";
import { describe, expect, test } from "vitest";
import { filesBelow, inRoot, shown } from "../tools/repository.ts";

/** Where values get their names: tokens with their defaults, and sizes. */
const named = /\/styles\/(tokens|sizes)\.css$/;

const sheets = filesBelow(inRoot("packages/react/src"), (path) => path.endsWith(".css"))
  .filter((path) => !named.test(path) && !path.endsWith("/hardened.css"))
  .map((path) => ({ name: shown(path), css: postcss.parse(readFileSync(path, "utf8")) }));

const declarations = (css: postcss.Root): Declaration[] => {
  const found: Declaration[] = [];
  css.walkDecls((declaration) => void found.push(declaration));
  return found;
};

/** A default behind a token is no value of the component's own: `var(--tj-radius, 0.75rem)`. */
const withoutDefaults = (value: string) => value.replace(/var\((--tj-[\w-]+),[^()]*\)/g, "var($1)");

const colour =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])(?:white|black|gr[ae]y|red|green|blue|orange)(?![\w-])/i;
const duration = /(?<![\w.-])(?!0m?s)\d*\.?\d+m?s\b/;
const size = /(?<![\w.#-])-?(?!0(?![.\d])|1px)\d*\.?\d+(?:px|r?em|ch|ex|lh|v[wh]|cq[iwbh]|pt)\b/;

describe.each(sheets)("$name", ({ css }) => {
  test("names its colours and durations, or takes them from tokens", () => {
    const raw = declarations(css).filter(({ prop, value }) => {
      if (prop.startsWith("--")) return false;
      const own = withoutDefaults(value);
      return colour.test(own) || duration.test(own);
    });
    expect(raw.map(String)).toEqual([]);
  });

  test("names its sizes: a raw one stands only where a custom property gives it a name", () => {
    const raw = declarations(css).filter(
      ({ prop, value }) => !prop.startsWith("--") && size.test(withoutDefaults(value)),
    );
    expect(raw.map(String)).toEqual([]);
  });
});

test("there are sheets to look at", () => {
  expect(sheets.length).toBeGreaterThan(8);
});
