import {
  type Brand,
  type BrandTokens,
  createBrand,
  type Palette,
  type TokenName,
} from "@trajectoires/themes";
import { expect, test } from "vitest";
import { hueBetween, oklchOf, sights, smallestDistance } from "./own-arithmetic.ts";
import { randomSeeds, recruitingSeeds } from "./seeds.ts";

const exhaustive = process.env.TRAJECTOIRES_EXHAUSTIVE === "1";
const modes = ["light", "dark", "lightMore", "darkMore"] as const;
const palettes = ["calm", "clear", "vivid"] as const;

/** What the README states: the smallest distance between two domain colours, for everybody (OKLab; 0.02 can just be seen). */
const floors = { light: 0.045, dark: 0.045, lightMore: 0.03, darkMore: 0.03 } as const;

const domainsOf = (tokens: BrandTokens, mode: (typeof modes)[number]) =>
  Array.from({ length: 12 }, (_, slot) => tokens[mode][`--tj-domain-${slot + 1}` as TokenName]);

/** A brand of a seed with neutrals of any hue and any tint: what the domain colours have to keep their contrast to. */
function brandOf(seed: string, index: number, palette: Palette): Brand {
  const tint = { light: (index % 11) / 10, dark: ((index * 7) % 11) / 10 };
  return createBrand({ seed, palette, neutralHue: (index * 37) % 360, ...(index % 2 && { tint }) });
}

const seeds = [...recruitingSeeds, ...randomSeeds(exhaustive ? 5_000 : 150, 3)];

test.each(palettes)(
  "the twelve of the palette %s stay apart for every sight, whatever seed, hue and tint they are beside",
  { timeout: 1_800_000 },
  (palette) => {
    const least: Record<string, number> = {};
    for (const [index, seed] of seeds.entries()) {
      const { tokens } = brandOf(seed, index, palette);
      for (const mode of modes) {
        for (const [name, sight] of Object.entries(sights)) {
          const distance = smallestDistance(domainsOf(tokens, mode), sight);
          const key = `${mode}, ${name}`;
          least[key] = Math.min(least[key] ?? 1, distance);
          if (distance < floors[mode]) expect.fail(`${seed} ${key}: ${distance.toFixed(4)}`);
        }
      }
    }
    for (const mode of modes) {
      const row = Object.keys(sights).map((name) => least[`${mode}, ${name}`]?.toFixed(3));
      console.log(`${palette} ${mode}: ${row.join(" ")} (${Object.keys(sights).join(", ")})`);
    }
  },
);

test.each(palettes)(
  "what moves in lightness keeps its hue within 3°: domain colours of the palette %s",
  { timeout: 1_800_000 },
  (palette) => {
    // Beside greys without a tint nothing has to move.
    const still = createBrand({ seed: "#808080", palette, tint: 0 });
    let largest = 0;
    for (const [index, seed] of seeds.entries()) {
      const { families, tokens } = brandOf(seed, index, palette);
      for (const mode of modes) {
        const meant = domainsOf(still.tokens, mode);
        for (const [slot, colour] of domainsOf(tokens, mode).entries()) {
          const family = families[slot] as (typeof families)[number];
          // Its chroma is that of a grey.
          if (family === "slate") continue;
          const before = meant[still.families.indexOf(family)] as string;
          const turned = hueBetween(oklchOf(before).h, oklchOf(colour).h);
          largest = Math.max(largest, turned);
          if (turned > 3) expect.fail(`${seed} ${mode} ${family}: ${turned.toFixed(2)}°`);
        }
      }
    }
    console.log(`${palette}: largest turn of a domain's hue ${largest.toFixed(2)}°`);
  },
);

test("own domain colours come first, each in the family that it is nearest to", () => {
  const { families } = createBrand({ seed: "#0a66c2", domains: ["#008a5b", "#e4572e", "#777777"] });
  expect(families.slice(0, 3)).toEqual(["green", "orange", "slate"]);
  expect(new Set(families).size).toBe(12);
  expect(createBrand({ seed: "#006567" }).families[0]).toBe("teal");
  // A grey has no hue to begin with.
  expect(createBrand({ seed: "#777777" }).families[0]).toBe("violet");
});
