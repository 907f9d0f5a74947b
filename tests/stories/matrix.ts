import { type BrandName, brandNames } from "@trajectoires/themes";

/** What stories are shown in: without a brand, and in every ready one. */
export const brands = ["none", ...brandNames] as const;
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

/** A brand in a scheme: what changes on an open page without another word drawn. */
export type Look = Pick<Setting, "brand" | "scheme">;

/** A page that is opened once, and the looks it is shown in one after the other. */
export interface OpenedIn extends Pick<Setting, "direction" | "width"> {
  looks: Look[];
}

/**
 * Every brand in both schemes, for one story, on four pages: one for each direction and width. The brands go round them, so that four stories in a row meet every
 * brand in every direction and width.
 */
export function everyLook(storyIndex: number): OpenedIn[] {
  const pages = directions.flatMap((direction) => widths.map((width) => ({ direction, width })));
  return pages.map((page, turn) => ({
    ...page,
    looks: brands
      .filter((_, index) => (index + storyIndex) % pages.length === turn)
      .flatMap((brand) => schemes.map((scheme) => ({ brand, scheme }))),
  }));
}

/** Four settings of three two-valued options in which every pair of values meets (an orthogonal array, L4). */
const pairs = [
  [0, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
] as const;

/** How many settings a story is shown in. */
const TURNS = 3;

/**
 * Three settings for one story, in three brands. Any three rows of the array meet both values of every other option; the brands go round, and with each
 * round the rows move on, so that sixteen stories in a row, from a multiple of sixteen on, meet every pair of values of two options.
 */
export function settingsFor(storyIndex: number): Setting[] {
  return Array.from({ length: TURNS }, (_, turn) => {
    const brand = brands[(TURNS * storyIndex + turn) % brands.length] ?? "none";
    const round = Math.floor((TURNS * storyIndex) / brands.length);
    const [scheme, direction, width] =
      pairs[(storyIndex + round + turn) % pairs.length] ?? pairs[0];
    return setting(brand, scheme, direction, width);
  });
}

function setting(brand: Setting["brand"], scheme: 0 | 1, direction: 0 | 1, width: 0 | 1): Setting {
  return {
    brand,
    scheme: schemes[scheme],
    direction: directions[direction],
    width: widths[width],
  };
}
