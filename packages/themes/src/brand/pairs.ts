import type { TokenName } from "../tokens.js";

/** Two tokens that meet on the page, and the contrast they keep (WCAG 2). */
export interface BrandPair {
  readonly foreground: TokenName;
  readonly background: TokenName;
  /** `text` is read, a `graphic` is a line, a ring, an outline or a fill. */
  readonly kind: "text" | "graphic";
  /** Least contrast in light and in dark. */
  readonly least: number;
  /** Least contrast where the reader asks for more. */
  readonly leastMore: number;
}

/** The grounds that text and lines stand on. */
export const groundTokens = [
  "--tj-ground",
  "--tj-card",
  "--tj-quiet",
  "--tj-hover",
  "--tj-selected",
] as const satisfies readonly TokenName[];

/** The domains' tokens by slot, beginning with slot 1. */
export const domainTokens = Array.from(
  { length: 12 },
  (_, index): TokenName => `--tj-domain-${index + 1}` as TokenName,
);

const text = (foreground: TokenName, background: TokenName): BrandPair => ({
  foreground,
  background,
  kind: "text",
  least: 4.5,
  leastMore: 7,
});

const graphic = (foreground: TokenName, background: TokenName): BrandPair => ({
  foreground,
  background,
  kind: "graphic",
  least: 3,
  leastMore: 3,
});

const texts = ["--tj-ink", "--tj-ink-soft", "--tj-accent"] as const;
const graphics = ["--tj-accent-line", "--tj-brand-edge", "--tj-focus", "--tj-pivot"] as const;

/** Every pair that a brand made by `createBrand` keeps, in all four modes. */
export const brandPairs: readonly BrandPair[] = [
  ...groundTokens.flatMap((ground) => texts.map((token) => text(token, ground))),
  text("--tj-brand-ink", "--tj-brand-plate"),
  text("--tj-pivot-ink", "--tj-pivot"),
  ...domainTokens.map((domain) => text("--tj-domain-on", domain)),
  ...groundTokens.flatMap((ground) =>
    [...graphics, ...domainTokens].map((token) => graphic(token, ground)),
  ),
];
