import type { Palette } from "../colour/domain-families.js";

/** How much room there is between things: `compact` for tools and tables, `airy` for pages that are read. */
export type BrandDensity = "compact" | "comfortable" | "airy";

/** How a brand moves: `calm` eases out, `lively` is quicker and overshoots a little, `none` changes at once. */
export type BrandMotion = "calm" | "lively" | "none";

/** What a brand is made from. Only `seed` is needed; everything is JSON. What is not wanted is left out: `null` is an issue. */
export interface BrandSpec {
  /** The brand's colour, in any way CSS writes one: opaque, and within sRGB. Kept exactly as a fill. */
  readonly seed: string;
  /** Value of `data-brand`: letters from a to z, digits and hyphens, a letter first. Default `"brand"`. */
  readonly name?: string;
  /** What people call it. Default: the name. */
  readonly label?: string;
  /** A second colour, which small labels, links and lines take in place of the seed. */
  readonly second?: string;
  /** Hue that greys lean to, 0 to 360 degrees (OKLCH). Default: the seed's. */
  readonly neutralHue?: number;
  /** How much greys and grounds lean to it, 0 (white and grey) to 1 (coloured paper). Default 0.4. */
  readonly tint?: number | { readonly light: number; readonly dark: number };
  /** Strength of the domain colours. Default: the seed's own. */
  readonly palette?: Palette;
  /** Colours of your own for the first domains, most important first: each takes the nearest of the twelve families that can be told apart. */
  readonly domains?: readonly string[];
  /** Face of the text, as a list of families: `"Inter, sans-serif"`. Default, and with `"inherit"`: the host's. */
  readonly font?: string;
  /** Face of headings. Default: the text's. */
  readonly headingFont?: string;
  /** Size of the text in rem, 0.75 to 1.5. Default 1. */
  readonly fontSize?: number;
  /** Weight of headings, 100 to 900. Default 650. */
  readonly headingWeight?: number;
  /** Letter spacing of headings in em, -0.05 to 0.1. Default -0.01. */
  readonly headingTracking?: number;
  /** Corners of cards and frames in pixels, 0 to 32. Default 12. Buttons and badges are quite round from 8, and as square as cards up to 5. */
  readonly radius?: number;
  /** Room between things. Default `"comfortable"`. */
  readonly density?: BrandDensity;
  /** Thickness of the main line in pixels, 5 to 14. Default 9. */
  readonly lineWeight?: number;
  /** Default `"calm"`. */
  readonly motion?: BrandMotion;
  /** The brand's mark, for you to show: an address on https or of your own site. It is handed through, never loaded. */
  readonly logo?: string;
}
