import { type Brand, type BrandTokens, createBrand, type TokenName } from "@trajectoires/themes";
import { describe, expect, test } from "vitest";
import { contrastOf, hueBetween, mixOf, oklchOf, overlaid, roundedHex } from "./own-arithmetic.ts";
import { extremeSeeds, randomSeeds, recruitingSeeds } from "./seeds.ts";

const exhaustive = process.env.TRAJECTOIRES_EXHAUSTIVE === "1";
const random = randomSeeds(exhaustive ? 100_000 : 2_000);
const modes = ["light", "dark", "lightMore", "darkMore"] as const;

/** Every declared pair that keeps less than it promises; `pairs.test.ts` holds what is promised. */
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

/** What takes its hue from the seed, or from the second colour, and how far from it the hue has turned, in degrees. */
function drift({ seed, tokens }: Brand, second = seed): { largest: number; token: string } {
  let largest = 0;
  let token = "";
  for (const mode of modes) {
    for (const [name, lead] of [
      ["--tj-brand", seed],
      ["--tj-brand-edge", seed],
      ["--tj-accent", second],
      ["--tj-accent-line", second],
    ] as const) {
      const { c, h } = oklchOf(tokens[mode][name]);
      const meant = oklchOf(lead);
      // Below this chroma a colour is a grey to the eye, and its hue a rounding.
      if (c < 0.02 || meant.c < 0.02) continue;
      const turned = hueBetween(h, meant.h);
      if (turned > largest) {
        largest = turned;
        token = `${lead} ${mode} ${name}`;
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
      const second = index % 5 === 2 ? random[(index * 7) % random.length] : undefined;
      const brand = createBrand({
        seed,
        ...(index % 3 === 1 && { neutralHue: (index * 37) % 360, tint: (index % 11) / 10 }),
        ...(second !== undefined && { second }),
      });
      if (brand.seed !== seed) faults.push(`${seed} became ${brand.seed}`);
      faults.push(...broken(brand), ...misplaced(brand));
      const turned = drift(brand, second);
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

describe("what moves", () => {
  const grounds = ["ground", "card", "quiet", "hover", "selected"].map(
    (name) => `--tj-${name}` as TokenName,
  );

  test("moves no further than its contrast asks for", () => {
    for (const seed of [...named, ...random.slice(0, 300)]) {
      const { tokens } = createBrand({ seed });
      for (const mode of modes) {
        const values = tokens[mode];
        const text = mode.endsWith("More") ? 7 : 4.5;
        for (const [name, wanted] of [
          ["--tj-accent", text],
          ["--tj-accent-line", 3],
          ["--tj-brand-edge", 3],
        ] as const) {
          if (values[name] === seed.toLowerCase()) continue;
          const kept = Math.min(...grounds.map((one) => contrastOf(values[name], values[one])));
          if (kept > wanted * 1.035) expect.fail(`${seed} ${mode} ${name}: ${kept.toFixed(2)}`);
        }
      }
    }
  });

  test("rules are lines like others where the reader asks for more contrast", () => {
    for (const seed of [...named, ...random.slice(0, 100)]) {
      const { lightMore, darkMore } = createBrand({ seed }).tokens;
      for (const values of [lightMore, darkMore]) {
        const kept = Math.min(
          ...grounds.map((one) => contrastOf(values["--tj-rule"], values[one])),
        );
        expect(kept, seed).toBeGreaterThanOrEqual(3);
      }
    }
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
        const text = roundedHex(mixOf(values[domain], values["--tj-ink"], share));
        const found = contrastOf(text, overlaid(values[domain], values[ground], 0.12));
        const wanted = mode.endsWith("More") ? 7 : 4.5;
        return found >= wanted
          ? []
          : [`${mode} ${domain} badge on ${ground}: ${found.toFixed(3)} of ${wanted}`];
      }),
  );
}
