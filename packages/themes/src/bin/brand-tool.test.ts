import { describe, expect, test } from "vitest";
import { createBrand } from "../brand/create-brand.js";
import { tailwindTheme } from "../brand/tailwind-theme.js";
import { toDesignTokens } from "../design-tokens/to-design-tokens.js";
import { runBrandTool, usage } from "./brand-tool.js";

const harbour = { name: "harbour", seed: "#0a66c2" } as const;
const files: Record<string, string> = {
  "brand.json": JSON.stringify(harbour),
  "tokens.json": JSON.stringify(toDesignTokens(createBrand(harbour))),
  "typo.json": JSON.stringify({ seed: "#0a66cz" }),
  "broken.json": "{",
  "empty.json": "",
  "null.json": "null",
  "list.json": "[]",
  "-": JSON.stringify(harbour),
  "marked.json": `\ufeff${JSON.stringify(harbour)}`,
  "half.json": JSON.stringify({ light: toDesignTokens(createBrand(harbour)).light }),
};

function run(...args: string[]) {
  const written = new Map<string, string>();
  let printed = "";
  let complained = "";
  const code = runBrandTool(args, {
    read(file) {
      const text = files[file];
      if (text === undefined) throw new Error("no such file");
      return text;
    },
    write(file, text) {
      if (file.startsWith("/locked")) throw new Error("permission denied");
      written.set(file, text);
    },
    print(text) {
      printed += text;
    },
    complain(text) {
      complained += text;
    },
  });
  return { code, printed, complained, written };
}

describe("trajectoires-brand", () => {
  test("prints a brand's sheet", () => {
    const { code, printed, complained } = run("brand.json");
    expect({ code, complained }).toEqual({ code: 0, complained: "" });
    expect(printed).toBe(createBrand(harbour).css());
  });

  test("reads design tokens as well", () => {
    expect(run("tokens.json").printed).toBe(createBrand(harbour).css());
  });

  test("writes to a file, for another selector", () => {
    const { code, written } = run("brand.json", "--out", "brand.css", "--selector", ".harbour");
    expect(code).toBe(0);
    expect(written.get("brand.css")).toBe(createBrand(harbour).css(".harbour"));
  });

  test("makes design tokens and a Tailwind theme", () => {
    const { printed } = run("brand.json", "--format", "tokens");
    expect(JSON.parse(printed)).toEqual(toDesignTokens(createBrand(harbour)));
    const tailwind = run("brand.json", "--format", "tailwind").printed;
    expect(tailwind).toBe(tailwindTheme(createBrand(harbour)));
  });

  test("names the field that is wrong, and makes a sheet all the same, unless told not to", () => {
    const { code, printed, complained } = run("typo.json");
    expect(code).toBe(1);
    expect(complained).toMatch(/^seed: "#0a66cz" is no colour .* Used instead: #/);
    expect(printed).toContain("--tj-ink");
    expect(run("typo.json", "--strict").printed).toBe("");
  });

  test.each([
    [["missing.json"], 3, "missing.json can't be read: no such file"],
    [["broken.json"], 3, "broken.json is no JSON"],
    [["empty.json"], 3, "empty.json is no JSON"],
    [
      ["brand.json", "--out", "/locked/x.css"],
      3,
      "/locked/x.css can't be written: permission denied",
    ],
    [[], 2, "Name a file."],
    [["brand.json", "--format", "toString"], 2, 'There is no format "toString".'],
    [["brand.json", "--format="], 2, 'There is no format "".'],
    [["brand.json", "--colour"], 2, "Unknown option '--colour'. See --help."],
    [["brand.json", "-o", "x.css"], 2, "Unknown option '-o'. See --help."],
    [["brand.json", "--out"], 2, "Option '--out <value>' argument missing"],
    [["brand.json", "--selector", "--strict"], 2, "Option '--selector' argument is ambiguous"],
    [["brand.json", "--selector", " "], 2, "The selector is empty."],
    [["brand.json", "--selector", ".x", "--format", "tailwind"], 2, "--selector is for css"],
    [["brand.json", "other.json"], 2, "One file at a time."],
  ])("%j ends with %i", (args, expected, words) => {
    const { code, complained, printed, written } = run(...args);
    expect(complained).toMatch(/^trajectoires-brand: [^\n]+\n$/);
    expect(complained).toContain(words);
    expect({ code, printed, written: written.size }).toEqual({
      code: expected,
      printed: "",
      written: 0,
    });
  });

  test("reads standard input, files with a mark in front, and options with an equals sign", () => {
    const css = createBrand(harbour).css();
    expect(run("-")).toMatchObject({ code: 0, printed: css });
    expect(run("marked.json", "--out=-")).toMatchObject({ code: 0, printed: css });
  });

  test.each(["null.json", "list.json"])("%s is no brand, which is said", (file) => {
    const { code, complained, printed } = run(file, "--strict");
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(complained).toContain("A brand is an object, not ");
  });

  test("takes design tokens for what they are, with most of them missing", () => {
    const { code, complained } = run("half.json");
    expect(code).toBe(1);
    expect(complained).toContain("dark.ink: there is no such token.");
    expect(complained).not.toContain("a brand has no such field");
  });

  test("explains itself", () => {
    expect(run("--help")).toMatchObject({ code: 0, printed: usage });
  });
});
