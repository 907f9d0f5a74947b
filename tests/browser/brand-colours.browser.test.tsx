import { SkillBadge } from "@trajectoires/react";
import styles from "@trajectoires/react/styles.css?inline";
import { type Brand, type BrandSpec, createBrand, type TokenName } from "@trajectoires/themes";
import { readySpecs } from "@trajectoires/themes/ready";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "vitest/browser";
import { contrastOf } from "../brands/own-arithmetic.ts";
import { recruitingSeeds } from "../brands/seeds.ts";
import { adoptSheets } from "./host/host-sheets.ts";

let host: HTMLElement;
let root: Root;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.createElement("main");
  document.body.append(host);
  root = createRoot(host);
});
afterEach(async () => {
  await commands.wantMoreContrast(false);
  await act(async () => root.unmount());
  host.remove();
  document.adoptedStyleSheets = [];
});

const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** What is on the screen after these colours were painted over each other: `#rrggbb`. */
function painted(...colours: readonly string[]): string {
  if (!canvas) throw new Error("There is no canvas.");
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

const schemes = ["light", "dark"] as const;
const specs: readonly BrandSpec[] = [
  ...readySpecs,
  ...recruitingSeeds.map((seed) => ({ name: "seed", seed })),
];

/** Draws a badge of each domain inside a brand, and a probe to read its tokens with. */
async function draw(brand: Brand): Promise<HTMLElement> {
  adoptSheets(styles, brand.css());
  await act(async () =>
    root.render(
      <div data-brand={brand.name}>
        {Array.from({ length: 12 }, (_, index) => (
          <SkillBadge key={index} name={`Skill ${index}`} slot={index + 1} />
        ))}
      </div>,
    ),
  );
  return host.firstElementChild as HTMLElement;
}

describe.each([false, true])(
  "colours read back from the browser, with more contrast: %s",
  (more) => {
    test.each(specs)("$name $seed", async (spec) => {
      const brand = createBrand(spec);
      await commands.wantMoreContrast(more);
      const scope = await draw(brand);
      const badges = [...scope.querySelectorAll<HTMLElement>(".tj-badge")];
      expect(badges).toHaveLength(12);
      const read = (token: TokenName) => {
        // A colour that no brand has: what can't be read is not taken for black.
        scope.style.setProperty("background-color", `var(${token}, #010203)`);
        return painted(getComputedStyle(scope).backgroundColor);
      };
      const met = new Set(
        brand.pairs.flatMap(({ foreground, background }) => [foreground, background]),
      );
      for (const scheme of schemes) {
        scope.style.colorScheme = scheme;
        const seen = new Map([...met].map((token) => [token, read(token)]));
        const tokens = brand.tokens[more ? (`${scheme}More` as const) : scheme];
        for (const { foreground, background, least, leastMore } of brand.pairs) {
          const [fore = "", back = ""] = [seen.get(foreground), seen.get(background)];
          const where = `${scheme}: ${foreground} on ${background}`;
          expect([fore, back], where).toEqual([tokens[foreground], tokens[background]]);
          expect(contrastOf(fore, back), where).toBeGreaterThanOrEqual(more ? leastMore : least);
        }
        expect(read("--tj-brand")).toBe(brand.seed);
        for (const badge of badges) {
          const { color, backgroundColor } = getComputedStyle(badge);
          const text = painted(color);
          for (const ground of ["--tj-ground", "--tj-card", "--tj-quiet"] as const) {
            const behind = painted(tokens[ground], backgroundColor);
            expect(behind, "a badge has a ground of its own").not.toBe(tokens[ground]);
            const kept = contrastOf(text, behind);
            const where = `${scheme}: ${badge.textContent} on ${ground}`;
            expect(kept, where).toBeGreaterThanOrEqual(more ? 7 : 4.5);
          }
        }
      }
    });
  },
);

test.each([
  "-apple-system, 'Segoe UI', sans-serif",
  "Source Sans 3, 2 Fast, 3D, serif",
  "Suisse Int'l, Dr. Sugiyama, Foo - Bar -5",
  "__Inter_f367f3, हिन्दी, 明朝, ٣ Font",
])("the browser takes the faces %s for what they are", (font) => {
  const css = createBrand({ seed: "#0a66c2", font }).tokens.light["--tj-font"];
  host.style.fontFamily = css;
  const names = (text: string) => text.split(",").map((one) => one.trim().replace(/["']/g, ""));
  // The apostrophe in a name goes with the quotes.
  expect(names(getComputedStyle(host).fontFamily)).toEqual(names(font));
});
