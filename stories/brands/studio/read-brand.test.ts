import { createBrand, toDesignTokens } from "@trajectoires/themes";
import { readySpecs } from "@trajectoires/themes/ready";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBrand } from "./read-brand.ts";
import { specDefaults, tintOf } from "./spec-defaults.ts";

describe("a description", () => {
  test.each(readySpecs)("$name is brought in as it is", (spec) => {
    expect(readBrand(JSON.stringify(spec))).toEqual({ made: { spec }, problems: [] });
  });

  test("with mistakes: each is named with its field", () => {
    const { made, problems } = readBrand(
      '{ "seed": "#0a66cz", "radius": "4px", "domains": ["#b23a2a", 7], "density": "wide", "colour": "red", "font": "</style>" }',
    );
    expect(problems.map((problem) => /^[\w[\]]*/.exec(problem)?.[0]).sort()).toEqual([
      "colour",
      "density",
      "domains[1]",
      "font",
      "radius",
      "seed",
    ]);
    // What a control can show stays, to be mended there; the rest is gone.
    expect(made?.spec).toEqual({ seed: "#0a66cz", density: "wide", font: "</style>" });
  });

  test("without a colour gets a safe one, and says so", () => {
    const { made, problems } = readBrand('{ "name": "harbour" }');
    expect(problems).toEqual([expect.stringMatching(/^seed: a brand needs a colour/)]);
    expect(made?.spec).toEqual({ name: "harbour", seed: createBrand({} as never).seed });
  });
});

describe("design tokens", () => {
  test.each(readySpecs)("$name comes back without loss, its shape in the panel", (spec) => {
    const brand = createBrand(spec);
    const { made, problems } = readBrand(JSON.stringify(toDesignTokens(brand)));
    expect(problems).toEqual([]);
    expect(made?.tokens?.tokens).toEqual(brand.tokens);
    const again = createBrand(made?.spec as never);
    expect(again.issues).toEqual([]);
    const shapes = Object.entries(brand.tokens.light).filter(([, value]) => !value.startsWith("#"));
    const own = shapes.filter(([token]) => token !== "--tj-domain-ink-mix");
    expect(again.tokens.light).toMatchObject(Object.fromEntries(own));
    expect(again.tokens.light["--tj-brand"]).toBe(brand.tokens.light["--tj-brand"]);
  });

  test("that a designer has moved: the token is named, and its contrast", () => {
    const file = JSON.parse(JSON.stringify(toDesignTokens(createBrand({ seed: "#0a66c2" }))));
    file.dark.accent.$value = "#101010";
    file.light.ink.$value = "black-ish";
    const { made, problems } = readBrand(JSON.stringify(file));
    expect(problems).toContainEqual(expect.stringMatching(/^light\.ink: its value/));
    expect(problems).toContainEqual(expect.stringMatching(/^dark\.accent: 1\.\d+ to 1 on ground/));
    expect(made?.tokens?.tokens.dark["--tj-accent"]).toBe("#101010");
  });
});

test.each(["", "{", "null", "[]", '"#0a66c2"', "7", "{}", '{ "color": { "$value": "red" } }'])(
  "%s is no brand, and says what is one",
  (text) => {
    const { made, problems } = readBrand(text);
    expect(made).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(/no JSON|seed.*groups light and dark/)]);
  },
);

test("whatever is brought in makes a brand whose sheet is safe, or none", () => {
  const described = fc
    .dictionary(fc.constantFrom(...fields()), fc.jsonValue())
    .map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(fc.oneof(fc.json(), described), (text) => {
      const { made } = readBrand(text);
      if (!made) return;
      expect(createBrand(made.spec).css()).not.toMatch(/[<>&"']/);
      expect(typeof made.spec.seed).toBe("string");
    }),
  );
});

function fields(): string[] {
  return [...new Set([...readySpecs.flatMap(Object.keys), "logo", "second", "light", "dark"])];
}

const seeds = [...readySpecs.map(({ seed }) => seed), "#808080", "#0a66c2", "#7c8a90", "#ff0000"];

test.each(seeds)("the panel shows the defaults that %s has", (seed) => {
  const { headingFont: _, neutralHue, ...others } = specDefaults({ seed }, seed);
  // A grey has no hue but what rounding left of one.
  const isGrey = /^#(..)\1\1$/.test(seed);
  const shown = { ...others, ...(!isGrey && { neutralHue }) };
  expect(createBrand({ seed, ...shown }).tokens).toEqual(createBrand({ seed }).tokens);
  expect(tintOf({ seed }, shown.tint)).toEqual({ light: shown.tint, dark: shown.tint });
});
