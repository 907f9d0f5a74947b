import { defineConfig, parse as parseTokens } from "@terrazzo/parser";
import {
  type BrandSpec,
  createBrand,
  type DesignTokenGroup,
  fromDesignTokens,
  toDesignTokens,
  tokenNames,
} from "@trajectoires/themes";
import { readySpecs } from "@trajectoires/themes/ready";
import StyleDictionary from "style-dictionary";
import { describe, expect, test } from "vitest";
import { randomSeeds } from "./seeds.ts";

const specs: readonly BrandSpec[] = [
  ...readySpecs,
  ...randomSeeds(60, 7).map((seed) => ({ seed })),
  {
    seed: "#0a66c2",
    name: "numbers",
    font: "Source Sans 3, 2 Fast, sans-serif",
    logo: "/mark.svg",
  },
];
const copy = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("out and in again", () => {
  test.each(specs.map((spec) => [spec.name ?? spec.seed, spec] as const))("%s", (_, spec) => {
    const brand = createBrand(spec);
    const file = toDesignTokens(brand);
    expect(copy(file)).toEqual(file);
    const read = fromDesignTokens(copy(file));
    expect(read.issues).toEqual([]);
    expect(read.tokens).toEqual(brand.tokens);
    expect({ ...read, css: undefined }).toEqual({ ...brand, css: undefined });
    expect(read.css()).toBe(brand.css());
    expect(toDesignTokens(read)).toEqual(file);
  });
});

const brand = createBrand({ name: "harbour", seed: "#0a66c2" });
const edited = (change: (file: Record<string, Record<string, unknown>>) => void) => {
  const file = copy(toDesignTokens(brand));
  change(file);
  return fromDesignTokens(file);
};

describe("a file that somebody has edited", () => {
  test("keeps their colour, in any colour space, and follows references", () => {
    const read = edited(({ light = {} }) => {
      light["domain-3"] = {
        $type: "color",
        $value: { colorSpace: "oklch", components: [0.4, 0.1, 150] },
      };
      light["domain-4"] = { $type: "color", $value: "{light.domain-3}" };
    });
    expect(read.tokens.light["--tj-domain-3"]).toMatch(/^#[0-9a-f]{6}$/);
    expect(read.tokens.light["--tj-domain-3"]).not.toBe(brand.tokens.light["--tj-domain-3"]);
    expect(read.tokens.light["--tj-domain-4"]).toBe(read.tokens.light["--tj-domain-3"]);
    expect(read.issues).toEqual([]);
  });

  test("is told which pair no longer reads", () => {
    const read = edited(({ light = {} }) => {
      light["ink-soft"] = {
        $type: "color",
        $value: { colorSpace: "srgb", components: [0.8, 0.8, 0.8] },
      };
    });
    expect(read.ok).toBe(false);
    expect(read.issues[0]).toMatchObject({ code: "too-little-contrast", field: "light.ink-soft" });
  });

  test("is held to 4.5:1 for text, 7:1 with more contrast, and 3:1 for a line", () => {
    const grey = (level: number) => ({
      $type: "color",
      $value: { colorSpace: "srgb", components: [level, level, level] },
    });
    const issuesWith = (group: string, token: string, level: number) =>
      edited((file) => {
        file[group] = { ...file[group], [token]: grey(level) };
      }).issues.filter(({ field }) => field === `${group}.${token}`);
    // On the darkest of the light grounds: 3.4, 4.4 and 6.0 to 1, and enough.
    for (const [group, token, poor, good] of [
      ["light", "ink-soft", 0.5, 0.4],
      ["light-more-contrast", "ink-soft", 0.37, 0.3],
      ["light", "accent-line", 0.62, 0.52],
    ] as const) {
      expect(issuesWith(group, token, poor).length, `${group} ${token}`).toBeGreaterThan(0);
      expect(issuesWith(group, token, good), `${group} ${token}`).toEqual([]);
    }
  });

  test.each([
    ["missing", undefined],
    ["wrong-type", { $type: "color", $value: { colorSpace: "srgb", components: [1, 0] } }],
    ["wrong-type", { $type: "color", $value: "url(https://evil.example)" }],
    [
      "wrong-type",
      { $type: "color", $value: { colorSpace: "srgb", components: [0, 0, 0], alpha: 0.5 } },
    ],
    [
      "wrong-type",
      { $type: "color", $value: { colorSpace: "srgb); } body { x: (", components: [0, 0, 0] } },
    ],
    ["missing", { $type: "color", $value: "{light.ink}" }],
  ])("%s tokens are named and replaced", (code, token) => {
    const read = edited(({ light = {} }) => {
      light.ink = token;
    });
    expect(read.issues).toMatchObject([{ code, field: "light.ink" }]);
    expect(read.tokens.light["--tj-ink"]).toBe(brand.tokens.light["--tj-ink"]);
  });

  test.each([null, 7, "x", [], {}, { light: null }, { light: { brand: { $value: {} } } }])(
    "%j gives a whole brand and issues, and throws nothing",
    (document) => {
      const read = fromDesignTokens(document);
      expect(read.ok).toBe(false);
      expect(Object.keys(read.tokens.light)).toEqual([...tokenNames]);
    },
  );
});

/** Every token of the file by its path, with its type. */
function typesIn(group: DesignTokenGroup, path: readonly string[] = []): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(group)) {
    if (name.startsWith("$") || typeof value !== "object") continue;
    const here = [...path, name];
    if ("$value" in value) found.set(here.join("."), String((value as { $type: string }).$type));
    else for (const [key, type] of typesIn(value as DesignTokenGroup, here)) found.set(key, type);
  }
  return found;
}

describe("tools", () => {
  const file = toDesignTokens(createBrand(readySpecs[0] ?? { seed: "#000" }));
  const types = typesIn(file);

  test("Terrazzo reads every token with its type, without a complaint", async () => {
    const config = defineConfig({}, { cwd: new URL("file:///") });
    const filename = new URL("file:///brand.tokens.json");
    const { tokens } = await parseTokens([{ filename, src: JSON.stringify(file) }], { config });
    expect(new Map(Object.values(tokens).map(({ id, $type }) => [id, $type]))).toEqual(types);
  });

  test("Style Dictionary writes every token, each colour as it is", async () => {
    const dictionary = new StyleDictionary({
      tokens: copy(file),
      usesDtcg: true,
      log: { verbosity: "silent", warnings: "disabled" },
      hooks: {
        transforms: {
          // Style Dictionary 4 knows colours as text: the format's objects carry it.
          "trajectoires/hex": {
            type: "value",
            filter: ({ $type }) => $type === "color",
            transform: ({ $value }) => $value.hex,
          },
          "trajectoires/measure": {
            type: "value",
            filter: ({ $type }) => $type === "dimension" || $type === "duration",
            transform: ({ $value }) => `${$value.value}${$value.unit}`,
          },
        },
      },
      platforms: {
        css: {
          transforms: [
            "name/kebab",
            "trajectoires/hex",
            "trajectoires/measure",
            "fontFamily/css",
            "cubicBezier/css",
          ],
          files: [{ destination: "brand.css", format: "css/variables" }],
        },
      },
    });
    const [written] = await dictionary.formatPlatform("css");
    const css = String(written?.output);
    expect([...css.matchAll(/^\s*--[\w-]+:/gm)]).toHaveLength(types.size);
    const { tokens } = createBrand(readySpecs[0] ?? { seed: "#000" });
    expect(css).toContain(`--light-ink: ${tokens.light["--tj-ink"]};`);
    expect(css).toContain(`--dark-domain-7: ${tokens.dark["--tj-domain-7"]};`);
    expect(css).toContain(`--shape-radius: ${tokens.light["--tj-radius"]};`);
    expect(css).toContain("--shape-motion-control: 200ms;");
    expect(css).not.toMatch(/undefined|\[object/);
  });
});
