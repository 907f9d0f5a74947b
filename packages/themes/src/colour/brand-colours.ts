import type { CheckedSpec } from "../spec/check-spec.js";
import { contrast, solve } from "./contrast.js";
import { domainColour, domainOrder } from "./domain-colours.js";
import { type Family, families, type Mode } from "./domain-families.js";
import { neutral, type Surfaces, surfaces } from "./surfaces.js";
import { fromBytes, type Swatch, swatch } from "./swatch.js";

/** Every colour of a brand in one mode. */
export interface BrandColours extends Surfaces {
  readonly ink: Swatch;
  readonly soft: Swatch;
  readonly rule: Swatch;
  readonly brand: Swatch;
  readonly brandPlate: Swatch;
  readonly brandInk: Swatch;
  readonly brandEdge: Swatch;
  readonly accent: Swatch;
  readonly accentLine: Swatch;
  readonly domainOn: Swatch;
  /** By slot. */
  readonly domains: readonly Swatch[];
}

const white = fromBytes(255, 255, 255);
const black = fromBytes(0, 0, 0);

/** Contrast that text keeps in a mode. */
export const textContrast: Readonly<Record<Mode, number>> = {
  light: 4.5,
  dark: 4.5,
  lightMore: 7,
  darkMore: 7,
};

/** Contrast that lines, rings and other graphics keep in every mode. */
export const graphicContrast = 3;

export function brandColours(
  spec: CheckedSpec,
  mode: Mode,
  order: readonly Family[] = domainOrder(spec),
): BrandColours {
  const least = textContrast[mode];
  const isLight = mode === "light" || mode === "lightMore";
  const more = mode === "lightMore" || mode === "darkMore";
  const t = isLight ? spec.tint.light : spec.tint.dark;
  const on = surfaces(spec, mode);
  const grounds = [on.ground, on.card, on.quiet, on.hover, on.selected];
  const lightness = isLight
    ? [more ? 0.15 : 0.21, 0.43, 0.885]
    : [more ? 0.99 : 0.955, 0.76, 0.355];
  const [inkL = 0, softL = 0, ruleL = 0] = lightness;
  const ink = neutral(spec, inkL, isLight ? 0.004 + 0.03 * t : 0.004 + 0.012 * t);
  const rule = neutral(spec, ruleL, 0.006 + 0.025 * t);
  const lead = spec.second ?? spec.seed;
  const { brandPlate, brandInk } = plate(spec.seed, { ink, ground: on.ground, least });
  const domainOn = isLight ? white : neutral(spec, 0.16, 0.003 + 0.03 * t);
  return {
    ...on,
    ink,
    soft: solve(neutral(spec, softL, 0.006 + 0.025 * t), grounds, least),
    rule: more ? solve(rule, grounds, graphicContrast) : rule,
    brand: spec.seed,
    brandPlate,
    brandInk,
    brandEdge: solve(spec.seed, grounds, graphicContrast),
    accent: solve(lead, grounds, least),
    accentLine: solve(lead, grounds, graphicContrast),
    domainOn,
    domains: order.map((family) =>
      domainColour(family, spec.palette, mode, grounds, { ink: domainOn, least }),
    ),
  };
}

/**
 * What the brand's text stands on: the seed, exactly, with white on it where white reads, else the brand's own dark ink, else black. One of
 * white and black always reaches 4.5:1, but on a seed of middling lightness neither reaches the 7:1 of more contrast: there the text leaves
 * the seed for a plate of ink, and the seed, unchanged, is a fill without text.
 */
function plate(
  seed: Swatch,
  on: { readonly ink: Swatch; readonly ground: Swatch; readonly least: number },
): { brandPlate: Swatch; brandInk: Swatch } {
  const dark = on.ink.luminance < 0.18 ? on.ink : swatch({ ...on.ink.lch, l: 0.21 });
  const brandInk = [white, dark, black].find((one) => contrast(one, seed) >= on.least);
  return brandInk ? { brandPlate: seed, brandInk } : { brandPlate: on.ink, brandInk: on.ground };
}

/** How many slots there are. */
export const slotCount = families.length;
