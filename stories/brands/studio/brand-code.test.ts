import {
  type BrandSpec,
  createBrand,
  fromDesignTokens,
  toDesignTokens,
} from "@trajectoires/themes";
import { readySpecs } from "@trajectoires/themes/ready";
import { describe, expect, test } from "vitest";
import { forms, formsOf, specCode } from "./brand-code.ts";
import { brandInHash, linkOf } from "./brand-link.ts";
import { firstSpec } from "./use-spec.ts";

/** Runs the code as a reader would who has pasted it. */
function brandOf(code: string) {
  const body = code
    .replace(/^import .*$/gm, "")
    .replace("export const brand =", "return")
    .trim();
  return new Function("createBrand", body)(createBrand);
}

describe.each([...readySpecs, firstSpec])("$name", (spec) => {
  test("is at most ten lines of code, which make the same brand", () => {
    const code = specCode(spec);
    expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
    expect(brandOf(code).css()).toBe(createBrand(spec).css());
  });

  test("comes back from its link and from its JSON", () => {
    const link = linkOf(spec, "https://brands.example/iframe.html?id=studio#brand=old");
    expect(link.split("#")).toHaveLength(2);
    expect(JSON.parse(brandInHash(new URL(link).hash) ?? "")).toEqual(spec);
    const json = forms.find(({ key }) => key === "json");
    expect(JSON.parse(json?.make(createBrand(spec), { spec }, "") ?? "")).toEqual(spec);
  });
});

test("a description with everything is still short", () => {
  const spec: BrandSpec = {
    name: "harbour",
    label: "Harbour & Sons, “since 1921”",
    seed: "#0a66c2",
    second: "#b23a2a",
    neutralHue: 40,
    tint: { light: 0.2, dark: 0.9 },
    palette: "vivid",
    domains: Array.from({ length: 12 }, () => "#b23a2a"),
    font: "Inter, sans-serif",
    fontSize: 1.125,
    headingFont: "Fraunces, serif",
    headingWeight: 400,
    headingTracking: -0.02,
    radius: 3,
    density: "airy",
    lineWeight: 7,
    motion: "none",
    logo: "/logo.svg",
  };
  const code = specCode(spec);
  expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(11);
  expect(brandOf(code).css()).toBe(createBrand(spec).css());
});

test("tokens are loaded as they are, and fit into no link", () => {
  const tokens = fromDesignTokens(toDesignTokens(createBrand(firstSpec)));
  const made = { spec: firstSpec, tokens };
  const offered = formsOf(made);
  expect(offered.map(({ key }) => key)).toEqual(["spec", "css", "tokens", "tailwind"]);
  expect(offered[0]?.make(tokens, made, "")).toContain("fromDesignTokens(tokens)");
});

test("what stands behind # may be anything", () => {
  expect(brandInHash("")).toBeUndefined();
  expect(brandInHash("#jobs")).toBeUndefined();
  expect(brandInHash("#brand=%7B%")).toBe("%7B%");
});
