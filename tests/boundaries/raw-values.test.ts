import { readFileSync } from "node:fs";
import { colorsNamed } from "culori";
import postcss, { type Declaration } from "postcss";
import { describe, expect, test } from "vitest";
import { filesBelow, inRoot, shown } from "../tools/repository.ts";

/** CSS's own names of colours; "transparent" and "currentcolor" are no colour of a sheet's own. */
const colourNames = Object.keys(colorsNamed);

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

const colour = new RegExp(
  String.raw`#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])(?:${colourNames.join("|")})(?![\w-])`,
  "i",
);
const duration = /(?<![\w.-])[-+]?(?!0m?s)\d*\.?\d+m?s\b/;
const size =
  /(?<![\w.#-])[-+]?(?!0(?![.\d])|1px)\d*\.?\d+(?:px|r?(?:em|ch|ex|lh|cap|ic)|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max)|pt|pc|in|cm|mm|q)\b/i;

test.each([
  ["1px solid #ABCDEF", colour],
  ["0 0 3px RGBA(0 0 0 / 10%)", colour],
  ["linear-gradient(tomato, var(--_ink))", colour],
  ["opacity 200ms", duration],
  ["all calc(var(--_x) + .2s)", duration],
  ["calc(100% - 3px)", size],
  ["calc(var(--_a) + -0.5em)", size],
  ["max(1px, 2.5CQI)", size],
  ["10dvh", size],
  ["50vmin", size],
])("%s is raw", (value, pattern) => {
  expect(pattern.test(value)).toBe(true);
});

test.each([
  "0 1px 0px 50% 0s",
  "var(--_white-3px)",
  "calc(100% - 1px)",
  "repeat(2, 1fr)",
  "color-mix(in oklab, currentcolor 2%, transparent)",
])("%s is not", (value) => {
  for (const pattern of [colour, duration, size]) expect(pattern.test(value)).toBe(false);
});

describe.each(sheets)("$name", ({ css }) => {
  test("takes colours and durations from tokens, in its own custom properties as well", () => {
    const raw = declarations(css).filter(({ value }) => {
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
