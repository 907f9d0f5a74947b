import { readFileSync } from "node:fs";
import { tokenNames } from "@trajectoires/themes";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { gautier } from "./careers/index.ts";
import { Kelp } from "./snippets/brand-from-a-colour.tsx";
import { StrictPage } from "./snippets/brand-with-nonce.tsx";
import { Branded } from "./snippets/branded.tsx";
import { Harbour } from "./snippets/own-brand.tsx";

const rendered: Record<string, [element: ReactElement, ...texts: string[]]> = {
  "branded.tsx": [<Branded path={gautier} />, 'data-brand="editorial"'],
  "brand-from-a-colour.tsx": [
    <Kelp path={gautier} />,
    '<div data-brand="kelp"><style>@layer trajectoires',
    "--tj-brand: #0b6b4a;",
    "--tj-font-heading: Fraunces, serif;",
    "From musicology to site reliability",
  ],
  "brand-with-nonce.tsx": [
    <StrictPage path={gautier} nonce="r4nd0m" />,
    '<style nonce="r4nd0m">@layer trajectoires',
    "From musicology to site reliability",
  ],
  "own-brand.tsx": [<Harbour path={gautier} />, 'data-brand="harbour"', 'data-scheme="dark"'],
};

test.each(Object.entries(rendered))("%s renders what it says", (_, [element, ...texts]) => {
  const html = renderToString(element);
  for (const text of texts) expect(html).toContain(text);
});

test("a brand of one colour takes at most ten lines", () => {
  const code = readFileSync(new URL("snippets/brand-from-a-colour.tsx", import.meta.url), "utf8");
  const made = /const kelp = createBrand\([\s\S]*?\n\}\);/.exec(code)?.[0] ?? "";
  expect(made).toContain("seed:");
  expect(made.split("\n").length).toBeLessThanOrEqual(10);
});

test("own-brand.css sets tokens that exist, and no more than ten", () => {
  const set = [
    ...readFileSync(new URL("snippets/own-brand.css", import.meta.url), "utf8").matchAll(
      /(--tj-[\w-]+):/g,
    ),
  ].map(([, name]) => name);
  expect(set.length).toBeGreaterThan(5);
  expect(set.length).toBeLessThanOrEqual(10);
  for (const name of set) expect(tokenNames).toContain(name);
});
