import { type Brand, type BrandTokens, createBrand, type TokenName } from "@trajectoires/themes";
import { describe, expect, test } from "vitest";
import {
  contrastOf,
  hueBetween,
  linearOf,
  luminanceOf,
  mixOf,
  oklchOf,
  overlaid,
  sights,
  smallestDistance,
} from "./own-arithmetic.ts";
import { extremeSeeds, randomSeeds, recruitingSeeds } from "./seeds.ts";

const exhaustive = process.env.TRAJECTOIRES_EXHAUSTIVE === "1";
const random = randomSeeds(exhaustive ? 100_000 : 2_000);
const modes = ["light", "dark", "lightMore", "darkMore"] as const;

/** Every declared pair that keeps less than it promises. */
function broken({ seed, pairs, tokens }: Brand): string[] {
  return modes.flatMap((mode) =>
    pairs.flatMap(({ foreground, background, least, leastMore }) => {
      const wanted = mode.endsWith("More") ? leastMore : least;
      const found = contrastOf(tokens[mode][foreground], tokens[mode][background]);
      return found >= wanted
        ? []
        : [`${seed} ${mode} ${foreground} on ${background}: ${found.toFixed(3)} of ${wanted}`];
    }),
  );
}

/** Where the fill is not the seed, or where text leaves it although white or black would read on it, or stays although neither does. */
function misplaced({ seed, tokens }: Brand): string[] {
  const reached = Math.max(contrastOf("#ffffff", seed), contrastOf("#000000", seed));
  return modes.flatMap((mode) => {
    const values = tokens[mode];
    const carries = reached >= (mode.endsWith("More") ? 7 : 4.5);
    const plate = carries ? seed : values["--tj-ink"];
    return values["--tj-brand"] === seed && values["--tj-brand-plate"] === plate
      ? []
      : [`${seed} ${mode}: ${values["--tj-brand"]}, text on ${values["--tj-brand-plate"]}`];
  });
}

/** What takes its hue from the seed, and how far from it the hue has turned, in degrees. */
function drift({ seed, tokens }: Brand): { largest: number; token: string } {
  const seedHue = oklchOf(seed);
  let largest = 0;
  let token = "";
  for (const mode of modes) {
    for (const name of [
      "--tj-brand",
      "--tj-brand-edge",
      "--tj-accent",
      "--tj-accent-line",
    ] as const) {
      const { c, h } = oklchOf(tokens[mode][name]);
      // Below this chroma a colour is a grey to the eye, and its hue a rounding.
      if (c < 0.02 || seedHue.c < 0.02) continue;
      const turned = hueBetween(h, seedHue.h);
      if (turned > largest) {
        largest = turned;
        token = `${seed} ${mode} ${name}`;
      }
    }
  }
  return { largest, token };
}

const named = [...recruitingSeeds, ...extremeSeeds];

describe("contrast", () => {
  test.each(named)("%s keeps every declared pair", (seed) => {
    const brand = createBrand({ seed });
    expect(brand.issues).toEqual([]);
    expect(broken(brand)).toEqual([]);
  });

  test(`${random.length} seeds with all kinds of neutrals keep every declared pair, their hue, and themselves as a fill`, {
    timeout: 1_800_000,
  }, () => {
    const faults: string[] = [];
    let most = { largest: 0, token: "" };
    for (const [index, seed] of random.entries()) {
      const brand = createBrand({
        seed,
        ...(index % 3 === 1 && { neutralHue: (index * 37) % 360, tint: (index % 11) / 10 }),
        ...(index % 5 === 2 && { second: random[(index * 7) % random.length] as string }),
      });
      if (brand.seed !== seed) faults.push(`${seed} became ${brand.seed}`);
      faults.push(...broken(brand), ...misplaced(brand));
      if (index % 5 === 2) continue;
      const turned = drift(brand);
      if (turned.largest > most.largest) most = turned;
    }
    console.log(`largest turn of a hue: ${most.largest.toFixed(2)}° (${most.token})`);
    expect(faults.slice(0, 20)).toEqual([]);
    expect(most.largest).toBeLessThanOrEqual(3);
  });

  test("the text of badges keeps 4.5:1, and 7:1 with more contrast, on their tinted grounds", () => {
    const faults = [...named, ...random.slice(0, 200)].flatMap((seed) => {
      const { tokens } = createBrand({ seed });
      return modes.flatMap((mode) => brokenBadges(tokens, mode).map((fault) => `${seed} ${fault}`));
    });
    expect(faults.slice(0, 20)).toEqual([]);
  });
});

describe("the seed", () => {
  test.each(named)(
    "%s is the brand's fill, exactly, and carries text wherever any reads",
    (seed) => {
      expect(misplaced(createBrand({ seed }))).toEqual([]);
    },
  );

  test.each([
    ["#FFCD00", "dark"],
    ["#6FDA44", "dark"],
    ["#FC5757", "dark"],
    ["#2175D9", "light"],
    ["#003A9B", "light"],
  ])("text on %s is %s", (seed, expected) => {
    const { tokens } = createBrand({ seed });
    const isLight = oklchOf(tokens.light["--tj-brand-ink"]).l > 0.6;
    expect(isLight ? "light" : "dark").toBe(expected);
  });

  test("a fill that would sink into its ground gets an outline, any other is its own", () => {
    const yellow = createBrand({ seed: "#FFCD00" }).tokens;
    expect(yellow.light["--tj-brand-edge"]).not.toBe("#ffcd00");
    expect(yellow.dark["--tj-brand-edge"]).toBe("#ffcd00");
    const navy = createBrand({ seed: "#003A9B" }).tokens;
    expect(navy.light["--tj-brand-edge"]).toBe("#003a9b");
    expect(navy.dark["--tj-brand-edge"]).not.toBe("#003a9b");
  });
});

/** What the README states: the smallest distance between two domain colours, for everybody (OKLab; 0.02 can just be seen). */
const floors = { light: 0.045, dark: 0.045, lightMore: 0.03, darkMore: 0.03 } as const;

describe("domain colours", () => {
  test.each(["calm", "clear", "vivid"] as const)("of the palette %s stay apart", (palette) => {
    for (const mode of modes) {
      const { tokens } = createBrand({ seed: "#0A66C2", palette });
      const colours = Array.from(
        { length: 12 },
        (_, index) => tokens[mode][`--tj-domain-${index + 1}` as TokenName],
      );
      for (const [name, sight] of Object.entries(sights)) {
        const distance = smallestDistance(colours, sight);
        expect(distance, `${mode}, ${name}`).toBeGreaterThanOrEqual(floors[mode]);
        console.log(`${palette} ${mode} ${name}: ${distance.toFixed(3)}`);
      }
    }
  });
});

/** As the sheet paints a badge: the domain at 12 % over a ground, and text mixed in OKLab from the domain and ink. */
function brokenBadges(tokens: BrandTokens, mode: (typeof modes)[number]): string[] {
  const values = tokens[mode];
  const share = Number.parseFloat(values["--tj-domain-ink-mix"]) / 100;
  const grounds = [
    "--tj-ground",
    "--tj-card",
    "--tj-quiet",
    "--tj-hover",
    "--tj-selected",
  ] as const;
  return Array.from({ length: 12 }, (_, index) => `--tj-domain-${index + 1}` as TokenName).flatMap(
    (domain) =>
      grounds.flatMap((ground) => {
        const text = mixOf(values[domain], values["--tj-ink"], share);
        const behind = luminanceOf(linearOf(overlaid(values[domain], values[ground], 0.12)));
        const [low, high] = [luminanceOf(text), behind].sort((a, b) => a - b) as [number, number];
        const found = (high + 0.05) / (low + 0.05);
        const wanted = mode.endsWith("More") ? 7 : 4.5;
        // The library rounds the mixture to eight bits as a browser does; here it is exact.
        return found >= wanted - 0.03
          ? []
          : [`${mode} ${domain} badge on ${ground}: ${found.toFixed(3)} of ${wanted}`];
      }),
  );
}
