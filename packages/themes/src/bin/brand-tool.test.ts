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
    [["missing.json"], 1, "no such file"],
    [["broken.json"], 1, "broken.json can't be read"],
    [["brand.json", "--out", "/locked/x.css"], 1, "permission denied"],
    [[], 2, "Name a file."],
    [["brand.json", "--format", "toString"], 2, "There is no format toString."],
    [["brand.json", "--colour"], 2, "There is no option --colour."],
    [["brand.json", "--out"], 2, "--out needs a value."],
    [["brand.json", "other.json"], 2, "One file at a time."],
  ])("%j ends with %i", (args, expected, words) => {
    const { code, complained } = run(...args);
    expect(code).toBe(expected);
    expect(complained).toContain(words);
  });

  test("explains itself", () => {
    expect(run("--help")).toMatchObject({ code: 0, printed: usage });
  });
});
