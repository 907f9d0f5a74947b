/** Values of a brand's tokens by name, as `createBrand(…).tokens.light` has them. */
export type SvgTokens = Readonly<Record<string, string>>;

/** What a picture is drawn with. A file of its own has no style sheet to take it from. */
export interface SvgStyle {
  readonly ink: string;
  readonly soft: string;
  readonly ground: string;
  readonly card: string;
  readonly quiet: string;
  readonly rule: string;
  readonly pivot: string;
  readonly pivotInk: string;
  readonly font: string;
  readonly headingFont: string;
  readonly headingWeight: string;
  readonly radius: number;
  readonly line: number;
  readonly thread: number;
  readonly domain: (slot: number) => string;
}

/** For a picture without a brand: readable, with fonts that every machine has. */
const plain: SvgTokens = {
  "--tj-ink": "#1d1b18",
  "--tj-ink-soft": "#57534c",
  "--tj-ground": "#ffffff",
  "--tj-card": "#ffffff",
  "--tj-quiet": "#f4f2ee",
  "--tj-rule": "#dedad3",
  "--tj-pivot": "#1d1b18",
  "--tj-pivot-ink": "#ffffff",
  "--tj-font": "system-ui, sans-serif",
  "--tj-font-heading": "system-ui, sans-serif",
  "--tj-heading-weight": "650",
  "--tj-radius": "0.75rem",
  "--tj-line-weight": "9px",
  "--tj-thread-weight": "3px",
  "--tj-domain-1": "#7d4bb5",
  "--tj-domain-2": "#1f7a6d",
  "--tj-domain-3": "#b84f14",
  "--tj-domain-4": "#2b62c8",
  "--tj-domain-5": "#b3244b",
  "--tj-domain-6": "#3b7d2e",
  "--tj-domain-7": "#856404",
  "--tj-domain-8": "#0f7590",
  "--tj-domain-9": "#a8338f",
  "--tj-domain-10": "#56731c",
  "--tj-domain-11": "#5b52c9",
  "--tj-domain-12": "#5f6673",
};

/** Pixels to a rem in a file that no page surrounds. */
const REM = 16;

/** Reads a brand's tokens; what is missing, or is no plain value (`light-dark()`, `var()`), is that of a picture without a brand. */
export function readStyle(tokens: SvgTokens = {}): SvgStyle {
  const token = (name: string): string => {
    const value = tokens[`--tj-${name}`];
    return value && !/[(;{}<>]/.test(value) ? value : (plain[`--tj-${name}`] ?? "");
  };
  const length = (name: string): number => {
    const value = token(name);
    const number = Number.parseFloat(value);
    return Number.isFinite(number) ? number * (value.endsWith("rem") ? REM : 1) : 0;
  };
  return {
    ink: token("ink"),
    soft: token("ink-soft"),
    ground: token("ground"),
    card: token("card"),
    quiet: token("quiet"),
    rule: token("rule"),
    pivot: token("pivot"),
    pivotInk: token("pivot-ink"),
    font: token("font"),
    headingFont: token("font-heading"),
    headingWeight: token("heading-weight"),
    radius: length("radius"),
    line: length("line-weight"),
    thread: length("thread-weight"),
    domain: (slot) =>
      slot >= 1 && slot <= 12 ? token(`domain-${Math.floor(slot)}`) : token("ink-soft"),
  };
}
