export const brands = ["none", "editorial", "night", "vivid"] as const;
export const schemes = ["light", "dark"] as const;
export const directions = ["ltr", "rtl"] as const;
export const widths = [320, 1280] as const;

/** How a story is shown. */
export interface Setting {
  brand: (typeof brands)[number];
  scheme: (typeof schemes)[number];
  direction: (typeof directions)[number];
  width: number;
}

export function everySetting(): Setting[] {
  return brands.flatMap((brand) =>
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
 * Four settings for one story, so that it meets every value of every option, and four consecutive stories together meet
 * every pair of values of two options.
 */
export function settingsFor(storyIndex: number): Setting[] {
  return brands.map((brand, index) => {
    const [scheme, direction, width] = pairs[(index + storyIndex) % pairs.length] ?? pairs[0];
    return {
      brand,
      scheme: schemes[scheme],
      direction: directions[direction],
      width: widths[width],
    };
  });
}
