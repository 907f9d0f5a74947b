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

/**
 * Two pages for one story, in opposite directions and widths, each in two brands and both schemes. The brands go round, and with each round
 * so do direction and width: twenty-four stories in a row, from a multiple of twenty-four on, meet every pair of values of two options.
 */
export function someLooks(storyIndex: number): OpenedIn[] {
  const round = Math.floor((4 * storyIndex) / brands.length);
  return [0, 1].map((turn) => {
    const brandOf = (place: number) =>
      brands[(4 * storyIndex + 2 * turn + place) % brands.length] ?? "none";
    const dark = (storyIndex + turn + (round >> 1)) % 2;
    return {
      direction: directions[(turn + round) % 2] ?? "ltr",
      width: widths[(turn + storyIndex + (round >> 2)) % 2] ?? 320,
      looks: [
        { brand: brandOf(0), scheme: schemes[dark] ?? "light" },
        { brand: brandOf(1), scheme: schemes[1 - dark] ?? "light" },
      ],
    };
  });
}
