import { type BrandColours, brandColours, textContrast } from "../colour/brand-colours.js";
import { domainOrder } from "../colour/domain-colours.js";
import type { Family, Mode } from "../colour/domain-families.js";
import type { BrandIssue } from "../spec/brand-issue.js";
import type { BrandSpec } from "../spec/brand-spec.js";
import { type CheckedSpec, checkSpec } from "../spec/check-spec.js";
import { type TokenName, tokenNames } from "../tokens.js";
import { badgeShare } from "./badge-ink.js";
import { brandCss } from "./brand-css.js";
import { type BrandPair, brandPairs, domainTokens } from "./pairs.js";
import { shapeTokens } from "./shape-tokens.js";

/** A value for every token, as CSS writes it; colours as `#rrggbb`. */
export type TokenValues = Readonly<Record<TokenName, string>>;

/** The tokens of a brand in each mode: two schemes, and both again for readers who ask for more contrast. */
export type BrandTokens = Readonly<Record<Mode, TokenValues>>;

/** A whole brand: what `createBrand` makes. Plain data but for `css`. */
export interface Brand {
  /** Value of `data-brand`. */
  readonly name: string;
  /** What people call it. */
  readonly label: string;
  /** The brand's colour as `#rrggbb`, or what was used in place of one that can't be read. */
  readonly seed: string;
  /** Address of its mark, where there is one: for you to show. */
  readonly logo?: string;
  /** Whether everything in the description could be used as it is. */
  readonly ok: boolean;
  /** What could not, field by field, and what was used instead. */
  readonly issues: readonly BrandIssue[];
  /** Every token with its value, by mode. */
  readonly tokens: BrandTokens;
  /** Which tokens meet, and the contrast that they keep. */
  readonly pairs: readonly BrandPair[];
  /** The family of each domain colour, slot 1 first. */
  readonly families: readonly Family[];
  /**
   * The brand as a style sheet, in `@layer trajectoires` and without weight: any rule of yours wins. It holds no quote, ampersand or
   * angle bracket, so that it can stand in a `<style>` element as it is.
   *
   * @param selector What gets the brand. Default: `[data-brand=<name>]`. It becomes part of the sheet: never take it from a reader.
   */
  css(selector?: string): string;
}

/**
 * From a colour a whole brand: grounds, inks, lines, accent, focus, states and twelve domain colours that stay apart for readers
 * with colour-vision deficiencies, for light, dark and more contrast. The seed is kept exactly as a fill, in every mode; text on it is
 * light or dark, whichever reads. What does not reach its contrast moves in lightness (OKLCH) until it does. Never throws: what can't be used is named in
 * `issues`, with the field, and something safe takes its place.
 *
 * @example createBrand({ name: "harbour", seed: "#0a66c2", radius: 4 }).css()
 */
export function createBrand(spec: BrandSpec): Brand {
  const { spec: checked, issues } = checkSpec(spec);
  return assembleBrand({
    name: checked.name,
    label: checked.label,
    seed: checked.seed.hex,
    logo: checked.logo,
    families: domainOrder(checked),
    issues,
    tokens: brandTokens(checked),
  });
}

/** What a brand consists of, without what follows from it. */
export interface BrandParts extends Pick<Brand, "name" | "label" | "seed" | "issues" | "families"> {
  readonly logo: string | undefined;
  readonly tokens: BrandTokens;
}

export function assembleBrand({ logo, ...parts }: BrandParts): Brand {
  return {
    ...parts,
    ...(logo !== undefined && { logo }),
    ok: parts.issues.length === 0,
    pairs: brandPairs,
    css: (selector) => brandCss(parts, selector),
  };
}

function brandTokens(spec: CheckedSpec): BrandTokens {
  const order = domainOrder(spec);
  const light = brandColours(spec, "light", order);
  const dark = brandColours(spec, "dark", order);
  const lightMore = brandColours(spec, "lightMore", order);
  const darkMore = brandColours(spec, "darkMore", order);
  const shape = shapeTokens(spec);
  const share = badgeShare([light, dark], textContrast.light);
  const shareMore = badgeShare([lightMore, darkMore], textContrast.lightMore);
  return {
    light: values(light, share, shape),
    dark: values(dark, share, shape),
    lightMore: values(lightMore, shareMore, shape),
    darkMore: values(darkMore, shareMore, shape),
  };
}

function values(
  colours: BrandColours,
  share: number,
  shape: Readonly<Partial<Record<TokenName, string>>>,
): TokenValues {
  const all: Partial<Record<TokenName, string>> = {
    ...shape,
    "--tj-ink": colours.ink.hex,
    "--tj-ink-soft": colours.soft.hex,
    "--tj-ground": colours.ground.hex,
    "--tj-card": colours.card.hex,
    "--tj-quiet": colours.quiet.hex,
    "--tj-hover": colours.hover.hex,
    "--tj-selected": colours.selected.hex,
    "--tj-rule": colours.rule.hex,
    "--tj-brand": colours.brand.hex,
    "--tj-brand-plate": colours.brandPlate.hex,
    "--tj-brand-ink": colours.brandInk.hex,
    "--tj-brand-edge": colours.brandEdge.hex,
    "--tj-accent": colours.accent.hex,
    "--tj-accent-line": colours.accentLine.hex,
    "--tj-focus": colours.ink.hex,
    "--tj-pivot": colours.ink.hex,
    "--tj-pivot-ink": colours.ground.hex,
    "--tj-domain-on": colours.domainOn.hex,
    "--tj-domain-ink-mix": `${share}%`,
  };
  for (const [index, name] of domainTokens.entries()) all[name] = colours.domains[index]?.hex ?? "";
  const inOrder: Partial<Record<TokenName, string>> = {};
  for (const name of tokenNames) inOrder[name] = all[name] ?? "";
  return inOrder as TokenValues;
}
