/**
 * Every token a brand may set, as a CSS custom property. The components read them with a default behind each, so a brand sets
 * only what it wants to change. Lengths are CSS lengths, colours any CSS colour (`light-dark()` serves both schemes).
 */
export const tokenNames = [
  /** Text. */
  "--tj-ink",
  /** Quieter text: organisations, second lines. At least 4.5:1 on the ground and on cards. */
  "--tj-ink-soft",
  /** Behind the timeline. Default: transparent. */
  "--tj-ground",
  /** Behind role cards. */
  "--tj-card",
  /** Behind pivot cards. */
  "--tj-quiet",
  /** Behind a link or control under the pointer. */
  "--tj-hover",
  /** Behind what is selected. */
  "--tj-selected",
  /** Borders and rules. */
  "--tj-rule",
  /** The brand's colour, exactly, in every mode: a fill. */
  "--tj-brand",
  /**
   * What the brand's own text stands on, such as the first call to action: the brand's colour, but for readers who ask for more
   * contrast than any text has on it. Default: `--tj-brand`.
   */
  "--tj-brand-plate",
  /** Text on that plate. */
  "--tj-brand-ink",
  /** Outline of both fills, 3:1 on the ground; the brand's own colour where that stands out already. */
  "--tj-brand-edge",
  /** Small labels of pivot cards. */
  "--tj-accent",
  /** Lines in the brand's colour, such as those under links: 3:1 on the ground and on cards. */
  "--tj-accent-line",
  /** Focus ring, 3:1 on the ground. */
  "--tj-focus",
  /** Fill of numbered pivots. */
  "--tj-pivot",
  /** Numbers on the fill of pivots. */
  "--tj-pivot-ink",
  /** Text on a filled (selected) badge. */
  "--tj-domain-on",
  /** Share of the domain's colour in the text of its badges; the rest is ink. */
  "--tj-domain-ink-mix",
  /** Text face. Default: the host's. */
  "--tj-font",
  /** Heading face. */
  "--tj-font-heading",
  /** Size of body text; everything else follows. */
  "--tj-font-size",
  /** Weight of headings, 1 to 1000. */
  "--tj-heading-weight",
  /** Letter spacing of headings in scripts that are written in single letters. */
  "--tj-heading-tracking",
  /** Corners of cards and frames; those of buttons and badges follow: quite round from 8px, the same up to 5px. */
  "--tj-radius",
  /** Room between things, as a factor: 0.8 is compact, 1.2 airy. */
  "--tj-density",
  /** Thickness of the main line, 8 to 11 px. */
  "--tj-line-weight",
  /** Thickness of threads. */
  "--tj-thread-weight",
  /** How the brand moves, for scripts: `calm`, `lively` or `none`. */
  "--tj-motion",
  /** How long a control takes to change. */
  "--tj-motion-control",
  /** How long one view takes to become another. */
  "--tj-motion-morph",
  /** The curve of both. */
  "--tj-motion-ease",
  /** Colours of the domains, by slot: each at least 3:1 on the ground and on cards. */
  "--tj-domain-1",
  "--tj-domain-2",
  "--tj-domain-3",
  "--tj-domain-4",
  "--tj-domain-5",
  "--tj-domain-6",
  "--tj-domain-7",
  "--tj-domain-8",
  "--tj-domain-9",
  "--tj-domain-10",
  "--tj-domain-11",
  "--tj-domain-12",
] as const;

/** Name of a token: `--tj-…`. */
export type TokenName = (typeof tokenNames)[number];
