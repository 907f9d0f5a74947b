import { type BrandName, brandNames } from "@trajectoires/themes";

/** The brands that every story is shown in. */
export const brands = ["none", "editorial", "night", "vivid"] as const;
/** The other ready brands: each story takes one of them as well, in turn. */
export const moreBrands = brandNames.filter(
  (name) => !(brands as readonly string[]).includes(name),
);
export const schemes = ["light", "dark"] as const;
export const directions = ["ltr", "rtl"] as const;
export const widths = [320, 1280] as const;

/** How a story is shown. */
export interface Setting {
  brand: "none" | BrandName;
  scheme: (typeof schemes)[number];
  direction: (typeof directions)[number];
  width: number;
}

export function everySetting(): Setting[] {
  return [...brands, ...moreBrands].flatMap((brand) =>
    schemes.flatMap((scheme) =>
      directions.flatMap((direction) =>
        widths.map((width) => ({ brand, scheme, direction, width })),
      ),
    ),
  );
}

/** Four settings of three two-valued options in which every pair of values meets (an orthogonal array, L4). */
const pairs = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
] as const;

/**
 * Five settings for one story. With the first four it meets every value of every option but the brand's, and four consecutive stories
 * together meet every pair of values of two options; the fifth is one of the other brands, so that as many stories as there
 * are of those, twice, meet each in light and in dark.
 */
export function settingsFor(storyIndex: number): Setting[] {
  const turn = moreBrands[storyIndex % moreBrands.length];
  const [scheme, direction, width] =
    pairs[(storyIndex + 2 * Math.floor(storyIndex / moreBrands.length)) % pairs.length] ?? pairs[0];
  const usual = brands.map((brand, index) => {
    const [scheme, direction, width] = pairs[(index + storyIndex) % pairs.length] ?? pairs[0];
    return setting(brand, scheme, direction, width);
  });
  return turn === undefined ? usual : [...usual, setting(turn, scheme, direction, width)];
}

function setting(brand: Setting["brand"], scheme: 0 | 1, direction: 0 | 1, width: 0 | 1): Setting {
  return {
    brand,
    scheme: schemes[scheme],
    direction: directions[direction],
    width: widths[width],
  };
}
