import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createBrand, tailwindTheme } from "@trajectoires/themes";
import { compile } from "tailwindcss";
import { expect, test } from "vitest";

const theme = readFileSync(createRequire(import.meta.url).resolve("tailwindcss/theme.css"), "utf8");
const utilities = "@tailwind utilities;";

async function build(brandTheme: string, ...candidates: string[]): Promise<string> {
  const { build: compiled } = await compile(`${theme}\n${brandTheme}\n${utilities}`);
  return compiled(candidates);
}

test("Tailwind makes utilities of a brand's tokens, which follow the brand around them", async () => {
  const brand = createBrand({ seed: "#0a66c2", font: "Inter, sans-serif", radius: 4 });
  const css = await build(
    tailwindTheme(brand),
    "bg-tj-ground",
    "text-tj-ink-soft",
    "border-tj-rule",
    "bg-tj-domain-12",
    "rounded-tj",
    "font-tj",
    "text-tj",
    "font-tj-heading",
    "font-tj-heading-weight",
    "tracking-tj-heading",
    "ease-tj",
  );
  const { light, dark } = brand.tokens;
  const ground = `light-dark(${light["--tj-ground"]}, ${dark["--tj-ground"]})`;
  expect(css).toContain(`background-color: var(--tj-ground, ${ground})`);
  expect(css).toContain("color: var(--tj-ink-soft, ");
  expect(css).toContain("border-color: var(--tj-rule, ");
  expect(css).toContain("background-color: var(--tj-domain-12, ");
  expect(css).toContain("border-radius: var(--tj-radius, 0.25rem)");
  expect(css).toContain("font-family: var(--tj-font, Inter, sans-serif)");
  expect(css).toMatch(
    /\.font-tj-heading \{\s*font-family: var\(--tj-font-heading, Inter, sans-serif\)/,
  );
  expect(css).toContain("font-weight: var(--tj-heading-weight, 650)");
  expect(css).toContain("font-size: var(--tj-font-size, 1rem)");
  expect(css).toContain("letter-spacing: var(--tj-heading-tracking, -0.01em)");
  expect(css).toContain("transition-timing-function: var(--tj-motion-ease, ");
});

test("a brand without fonts of its own leaves Tailwind's as they are", async () => {
  const brandTheme = tailwindTheme(createBrand({ seed: "#0a66c2" }));
  expect(brandTheme).not.toContain("inherit");
  expect(await build(brandTheme, "font-tj-heading")).not.toContain(".font-tj-heading");
});

test("no utility means two things: every name of the theme makes a rule of its own", async () => {
  const brandTheme = tailwindTheme(createBrand({ seed: "#0a66c2", font: "Inter" }));
  const prefixes: Readonly<Record<string, string>> = {
    color: "bg",
    "font-weight": "font",
    radius: "rounded",
  };
  const utilityNames = [
    ...brandTheme.matchAll(
      /^ {2}--(color|font-weight|font|text|tracking|radius|ease)-(tj[\w-]*):/gm,
    ),
  ].map(([, namespace = "", name]) => `${prefixes[namespace] ?? namespace}-${name}`);
  expect(utilityNames).toContain("font-tj-heading-weight");
  const css = await build(brandTheme, ...utilityNames);
  for (const name of utilityNames) expect(css).toContain(`.${name} {`);
  expect(new Set(utilityNames).size).toBe(utilityNames.length);
  expect([...css.matchAll(/\bvar\(--tj-[\w-]+/g)].map(([one]) => one)).toEqual(
    expect.arrayContaining([...brandTheme.matchAll(/\bvar\(--tj-[\w-]+/g)].map(([one]) => one)),
  );
});

test("every line is a theme variable that Tailwind knows the namespace of", () => {
  const lines = tailwindTheme(createBrand({ seed: "#0a66c2", font: "Inter" }))
    .trim()
    .split("\n");
  expect(lines[0]).toBe("@theme inline {");
  for (const line of lines.slice(1, -1)) {
    expect(line).toMatch(
      /^ {2}--(color|font|font-weight|text|tracking|radius|ease)-tj[\w-]*: var\(--tj-/,
    );
  }
});

test("the style sheet of the guide builds: layers in order, utilities of the brand", async () => {
  const page = readFileSync(
    new URL("../../stories/snippets/tailwind.css", import.meta.url),
    "utf8",
  );
  const all = readFileSync(createRequire(import.meta.url).resolve("tailwindcss/index.css"), "utf8");
  const sheets: Readonly<Record<string, string>> = {
    tailwindcss: all,
    "@trajectoires/react/styles.css": "@layer trajectoires { :where(.tj) { color: red } }",
    "./brand-theme.css": tailwindTheme(createBrand({ name: "kelp", seed: "#0b6b4a" })),
  };
  const { build: compiled } = await compile(page, {
    loadStylesheet: async (id, base) => ({ path: id, base, content: sheets[id] ?? "" }),
  });
  const css = compiled(["bg-tj-brand", "rounded-tj"]);
  const layers = [...css.matchAll(/@layer ([\w, ]+)[;{]/g)].map(([, names]) => names?.trim());
  expect(layers[0]).toBe("theme, base, trajectoires, components, utilities");
  expect(layers).toEqual(expect.arrayContaining(["base", "trajectoires", "utilities"]));
  expect(css).toContain("background-color: var(--tj-brand, #0b6b4a)");
  expect(css).toContain("border-radius: var(--tj-radius, 0.75rem)");
});
