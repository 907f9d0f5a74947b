import { createBrand, fromDesignTokens, tailwindTheme, toDesignTokens } from "@trajectoires/themes";
import fc from "fast-check";
import { expect, test } from "vitest";
import { brandFields, brandSpec, hostileSpec } from "../arbitraries/brand-spec.ts";
import { strangersIn } from "./read-sheet.ts";

const exhaustive = process.env.TRAJECTOIRES_EXHAUSTIVE === "1";
const numRuns = exhaustive ? 5_000 : 200;
const timeout = 1_800_000;
const copy = (value: unknown) => JSON.parse(JSON.stringify(value));

test("the reader of sheets finds what got in", () => {
  const css = createBrand({ seed: "#0a66c2" }).css();
  expect(strangersIn(css, "brand")).toEqual([]);
  for (const [one, other] of [
    ["--tj-ink: light", "--tj-ink: red; --x: light"],
    ["--tj-font: initial", "--tj-font: Foo - Bar, serif"],
    ["--tj-font: initial", "--tj-font: 3D"],
    ["--tj-radius: ", "--tj-radius: NaN"],
    ["--tj-density: 1", "--tj-density: 1 !important"],
    ["@media", "* { color: red } @media"],
    ["[data-brand=brand]", "[data-brand=brand], *"],
  ] as const) {
    expect(css).toContain(one);
    expect(strangersIn(css.replace(one, other), "brand"), other).not.toEqual([]);
  }
});

test("whatever a description holds, nothing is thrown, what is wrong has a field, and the sheet is only a sheet", {
  timeout,
}, () => {
  fc.assert(
    fc.property(hostileSpec, (spec) => {
      const brand = createBrand(spec as never);
      const css = brand.css();
      expect(strangersIn(css, brand.name)).toEqual([]);
      expect(css + tailwindTheme(brand)).not.toMatch(/[<>&"']|url\(|undefined|NaN|Infinity/);
      expect(brand.ok).toBe(brand.issues.length === 0);
      for (const { field, message, used } of brand.issues) {
        expect(message.length).toBeLessThan(400);
        expect(message).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028]/u);
        if (field === "") continue;
        expect(message.startsWith(`${field}: `)).toBe(true);
        expect(used ?? "").not.toMatch(/[<>&"]/);
      }
      expect(fromDesignTokens(copy(toDesignTokens(brand))).css()).toBe(css);
    }),
    { numRuns },
  );
});

test("each field with something wrong in it is named", () => {
  for (const field of brandFields) {
    for (const value of [
      null,
      Number.NaN,
      {},
      Symbol("x"),
      "\u0000",
      "</style>",
      "x".repeat(1e6),
    ]) {
      if (field === "tint" && JSON.stringify(value) === "{}") continue;
      const { issues } = createBrand({ seed: "#0a66c2", [field]: value } as never);
      const said = `${field}: ${String(value).slice(0, 20)}`;
      expect(issues.map((issue) => issue.field, said)).toEqual([field]);
    }
  }
});

test("what is right is used as it is, and comes back from design tokens without loss", {
  timeout,
}, () => {
  fc.assert(
    fc.property(brandSpec, (spec) => {
      const brand = createBrand(spec);
      expect(brand.issues).toEqual([]);
      expect(strangersIn(brand.css(), brand.name)).toEqual([]);
      const file = toDesignTokens(brand);
      expect(copy(file)).toEqual(file);
      const read = fromDesignTokens(copy(file));
      expect({ ...read, css: read.css() }).toEqual({ ...brand, css: brand.css() });
      expect(toDesignTokens(read)).toEqual(file);
    }),
    { numRuns },
  );
});

test("a file of design tokens with anything in any token gives a whole brand whose sheet is only a sheet", {
  timeout,
}, () => {
  const file = toDesignTokens(createBrand({ name: "harbour", seed: "#0a66c2", font: "Inter" }));
  const groups = Object.keys(file).filter((key) => !key.startsWith("$"));
  const places = groups.flatMap((group) =>
    Object.keys(file[group] as object).map((token) => [group, token] as const),
  );
  const damage = fc.dictionary(
    fc.constantFrom(...places).map((place) => place.join("/")),
    hostileSpec.map((spec) => Object.values(spec)[0]),
    { minKeys: 1, maxKeys: 8 },
  );
  fc.assert(
    fc.property(damage, fc.boolean(), (values, isNested) => {
      const document = copy(file);
      for (const [place, value] of Object.entries(values)) {
        const [group = "", token = ""] = place.split("/");
        const $value = isNested
          ? { value, unit: "px", colorSpace: value, components: value }
          : value;
        document[group][token] = { ...document[group][token], $value };
      }
      const brand = fromDesignTokens(document);
      expect(strangersIn(brand.css(), brand.name)).toEqual([]);
      expect(toDesignTokens(fromDesignTokens(copy(toDesignTokens(brand))))).toEqual(
        toDesignTokens(brand),
      );
    }),
    { numRuns },
  );
});
