import { describe, expect, test } from "vitest";
import { createBrand } from "../brand/create-brand.js";
import { tokenNames } from "../tokens.js";

const good = { seed: "#0a66c2", name: "harbour" };

describe("what can't be used is named, with its field", () => {
  test.each([
    [{}, "missing", "seed"],
    [{ seed: "#0a66cz" }, "not-a-colour", "seed"],
    [{ seed: "red; } body { display: none }" }, "not-a-colour", "seed"],
    [{ seed: "var(--x)" }, "not-a-colour", "seed"],
    [{ seed: "url(https://evil.example/x)" }, "not-a-colour", "seed"],
    [{ seed: "currentcolor" }, "not-a-colour", "seed"],
    [{ seed: 7 }, "not-a-colour", "seed"],
    [{ seed: "#0a66c280" }, "translucent", "seed"],
    [{ seed: "transparent" }, "translucent", "seed"],
    [{ seed: "rgb(10 102 194 / 50%)" }, "translucent", "seed"],
    [{ seed: "color(display-p3 1 0 0)" }, "wide-gamut", "seed"],
    [{ seed: "oklch(0.7 0.37 145)" }, "wide-gamut", "seed"],
    [{ seed: null }, "not-a-colour", "seed"],
    [{ seed: "0a66c2" }, "not-a-colour", "seed"],
    [{ seed: `rgb(1 2 3${" ".repeat(200)})` }, "not-a-colour", "seed"],
    [{ seed: "decade" }, "not-a-colour", "seed"],
    [{ seed: "rgb(10 102 194 / none)" }, "translucent", "seed"],
    [{ seed: "color(prophoto-rgb 0 1 0)" }, "wide-gamut", "seed"],
    [{ ...good, second: "blu" }, "not-a-colour", "second"],
    [{ ...good, name: 'x"] {} *' }, "not-a-name", "name"],
    [{ ...good, label: "<script>" }, "not-a-name", "label"],
    [{ ...good, font: "Inter; } * { color: red" }, "not-a-font", "font"],
    [{ ...good, headingFont: "</style>" }, "not-a-font", "headingFont"],
    [{ ...good, font: "inherit, serif" }, "not-a-font", "font"],
    [{ ...good, font: Array(400).fill("a").join(",") }, "not-a-font", "font"],
    [{ ...good, font: "initial" }, "not-a-font", "font"],
    [{ ...good, font: "Inter," }, "not-a-font", "font"],
    [{ ...good, font: "-, serif" }, "not-a-font", "font"],
    [{ ...good, label: "Harbour\u202e" }, "not-a-name", "label"],
    [{ ...good, radius: null }, "wrong-type", "radius"],
    [{ ...good, radius: 99 }, "out-of-range", "radius"],
    [{ ...good, radius: "4px" }, "wrong-type", "radius"],
    [{ ...good, lineWeight: Number.NaN }, "wrong-type", "lineWeight"],
    [{ ...good, tint: { light: 3, dark: 0 } }, "out-of-range", "tint.light"],
    [{ ...good, tint: [0.1, 0.2] }, "unknown-field", "tint.0"],
    [{ ...good, tint: { light: 0.1, drak: 0.2 } }, "unknown-field", "tint.drak"],
    [{ ...good, density: "dense" }, "not-a-choice", "density"],
    [{ ...good, motion: "toString" }, "not-a-choice", "motion"],
    [{ ...good, domains: ["red", "gren"] }, "not-a-colour", "domains[1]"],
    // biome-ignore lint/suspicious/noSparseArray: such a list is meant
    [{ ...good, domains: [, "red"] }, "not-a-colour", "domains[0]"],
    [{ ...good, domains: Array(13).fill("red") }, "out-of-range", "domains"],
    [{ ...good, domains: "red" }, "wrong-type", "domains"],
    [{ ...good, logo: "javascript:alert(1)" }, "not-a-link", "logo"],
    [{ ...good, logo: "//evil.example/x.svg" }, "not-a-link", "logo"],
    [{ ...good, logo: "https://good.example@evil.example/" }, "not-a-link", "logo"],
    [{ ...good, logo: "/\\evil.example" }, "not-a-link", "logo"],
    [{ ...good, raduis: 4 }, "unknown-field", "raduis"],
    [null, "wrong-type", ""],
    [[], "wrong-type", ""],
  ])("%j: %s at %s", (spec, code, field) => {
    const brand = createBrand(spec as never);
    expect(brand.ok).toBe(false);
    expect(brand.issues).toContainEqual(expect.objectContaining({ code, field }));
    expect(Object.keys(brand.tokens.light)).toEqual([...tokenNames]);
    expect(brand.css()).not.toMatch(/[<>&"']|url\(|undefined|NaN/);
    expect(brand.css()).toMatch(
      /^@layer trajectoires \{\n {2}:where\(\[data-brand=[a-z][a-z0-9-]*\]\)/,
    );
  });
});

test("a typing error in a field's name is answered with the field that was meant", () => {
  const [issue] = createBrand({ ...good, raduis: 4 } as never).issues;
  expect(issue?.message).toContain("Did you mean radius?");
});

test("what is near to a colour keeps its likeness", () => {
  expect(createBrand({ seed: "#0a66c280" }).seed).toBe("#0a66c2");
  expect(createBrand({ seed: "color(display-p3 0 0 1)" }).seed).toMatch(/^#[0-9a-f]{6}$/);
});

test.each([
  "rebeccapurple",
  " RebeccaPurple ",
  "RGB(102 51 153)",
  "rgb(102 51 153)",
  "hsl(270 50% 40%)",
  "#639",
  "#663399ff",
])("%s is a colour like any other", (seed) => {
  expect(createBrand({ seed })).toMatchObject({ ok: true, seed: "#663399" });
});

test.each([
  ["-apple-system, 'Segoe UI', sans-serif", "-apple-system, Segoe UI, sans-serif"],
  ["__Inter_f367f3", "__Inter_f367f3"],
  ["Source Sans 3, serif", "Source Sans \\33, serif"],
  ["3D, 2 Fast", "\\33 D, \\32  Fast"],
  ["Suisse Int'l, Dr. Sugiyama", "Suisse Int\\27 l, Dr\\2e  Sugiyama"],
  ["Foo - Bar -5", "Foo \\2d  Bar -\\35"],
  ["inherit", "inherit"],
])("the faces %s are %s for CSS", (font, css) => {
  const brand = createBrand({ ...good, font });
  expect(brand.issues).toEqual([]);
  expect(brand.tokens.light["--tj-font"]).toBe(css);
});

test.each(["https://cdn.example/logo.svg?v=2", "/sprite.svg#mark", "mark.svg", "../m%20k.svg"])(
  "the logo %s is handed through",
  (logo) => {
    expect(createBrand({ ...good, logo })).toMatchObject({ ok: true, logo });
  },
);

test("a brand without faces of its own takes the host's, not those of a brand around it", () => {
  expect(createBrand(good).css()).toContain("--tj-font: initial;");
});

test("an object that throws when it is looked at is one that can't be read", () => {
  const hostile = {
    get seed(): string {
      throw new Error("no");
    },
  };
  expect(createBrand(hostile).issues).toMatchObject([{ code: "wrong-type", field: "" }]);
});

test("a prototype is nobody's brand", () => {
  const brand = createBrand(Object.create({ seed: "#ff0000" }));
  expect(brand.issues[0]).toMatchObject({ code: "missing", field: "seed" });
  expect(createBrand(JSON.parse('{"seed":"#0a66c2","__proto__":{"radius":1}}')).ok).toBe(false);
});
