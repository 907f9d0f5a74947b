import { parseColour } from "../colour/parse-colour.js";
import { fromHex } from "../colour/swatch.js";
import { familyNames, fontFamilies } from "../spec/font-families.js";
import { type TokenName, tokenNames } from "../tokens.js";

/** A token of the Design Tokens format, as far as ours go. */
export interface DesignToken {
  readonly $type: string;
  readonly $value: unknown;
  readonly $extensions?: Readonly<Record<string, unknown>>;
}

/** The key of what the format has no place for: reverse domain notation, as it asks for. */
export const EXTENSION = "org.npmjs.trajectoires";

/** How one kind of token is written for design tools, and read back as CSS writes it; `undefined` for what is none. */
interface TokenKind {
  write(css: string): DesignToken;
  read(value: unknown): string | undefined;
}

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

/** Whether a number is one that the components can be drawn with: a typing error is not. */
const isWithin = (value: unknown, least: number, most: number): value is number =>
  isNumber(value) && value >= least && value <= most;

/** A colour: sRGB components, with the hexadecimal that older tools look for. */
const colour: TokenKind = {
  write(css) {
    const { hex, bytes } = fromHex(css);
    const components = bytes.map((byte) => Number((byte / 255).toFixed(6)));
    return { $type: "color", $value: { colorSpace: "srgb", components, alpha: 1, hex } };
  },
  read(value) {
    const text = typeof value === "string" ? value : cssColour(value);
    const { colour: found, problem } = parseColour(text);
    return problem ? undefined : found?.hex;
  },
};

/** A colour object as CSS: its components say what it is, `hex` is only their likeness. */
function cssColour(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { colorSpace, components, alpha = 1 } = value as Record<string, unknown>;
  if (typeof colorSpace !== "string" || !Array.isArray(components)) return undefined;
  const isChannel = (one: unknown) => isNumber(one) || one === "none";
  if (components.length !== 3 || !components.every(isChannel) || !isNumber(alpha)) return undefined;
  const [first, second, third] = components.map((one) => (one === "none" ? 0 : Number(one)));
  const functions: Record<string, string> = {
    oklch: `oklch(${first} ${second} ${third} / ${alpha})`,
    oklab: `oklab(${first} ${second} ${third} / ${alpha})`,
    lch: `lch(${first} ${second} ${third} / ${alpha})`,
    lab: `lab(${first} ${second} ${third} / ${alpha})`,
    hsl: `hsl(${first} ${second}% ${third}% / ${alpha})`,
    hwb: `hwb(${first} ${second}% ${third}% / ${alpha})`,
  };
  const known = Object.hasOwn(functions, colorSpace) ? functions[colorSpace] : undefined;
  return known ?? `color(${colorSpace} ${first} ${second} ${third} / ${alpha})`;
}

/** A number with a unit that the format has no type for: the unit stands in an extension. */
const numberIn = (unit: string, least: number, most: number, factor = 1): TokenKind => ({
  write: (css) => ({
    $type: "number",
    $value: Number((Number.parseFloat(css) / factor).toFixed(6)),
    ...(unit && { $extensions: { [EXTENSION]: { unit } } }),
  }),
  read: (value) =>
    isWithin(value, least, most) ? `${Number((value * factor).toFixed(6))}${unit}` : undefined,
});

const measured = ($type: string, most: Readonly<Record<string, number>>): TokenKind => ({
  write(css) {
    const [, value, unit] = /^(-?[\d.]+)([a-z]+)$/.exec(css) ?? [];
    return { $type, $value: { value: Number(value), unit } };
  },
  read(value) {
    if (typeof value !== "object" || value === null) return undefined;
    const { value: amount, unit } = value as Record<string, unknown>;
    if (typeof unit !== "string" || !Object.hasOwn(most, unit)) return undefined;
    if (!isWithin(amount, 0, most[unit] ?? 0)) return undefined;
    return `${Number(amount.toFixed(6))}${unit}`;
  },
});

const fontFamily: TokenKind = {
  write: (css) => ({ $type: "fontFamily", $value: familyNames(css) }),
  read(value) {
    const isList = Array.isArray(value) && value.every((one) => typeof one === "string");
    return fontFamilies(isList ? value.join(",") : value);
  },
};

const fontWeight: TokenKind = {
  write: (css) => ({ $type: "fontWeight", $value: Number(css) }),
  read: (value) => (isWithin(value, 1, 1000) ? String(value) : undefined),
};

const cubicBezier: TokenKind = {
  write: (css) => ({
    $type: "cubicBezier",
    $value: css.slice("cubic-bezier(".length, -1).split(", ").map(Number),
  }),
  read(value) {
    if (!Array.isArray(value) || value.length !== 4) return undefined;
    const [x1, y1, x2, y2] = value as unknown[];
    const isCurve = [x1, x2].every((x) => isWithin(x, 0, 1));
    const isShort = [y1, y2].every((y) => isWithin(y, -10, 10));
    if (!isCurve || !isShort) return undefined;
    return `cubic-bezier(${value.map((one) => Number(one.toFixed(6))).join(", ")})`;
  },
};

const length = measured("dimension", { px: 1000, rem: 100 });
const time = measured("duration", { ms: 60_000, s: 60 });

const shape: Partial<Record<TokenName, TokenKind>> = {
  "--tj-font": fontFamily,
  "--tj-font-heading": fontFamily,
  "--tj-font-size": length,
  "--tj-heading-weight": fontWeight,
  "--tj-heading-tracking": numberIn("em", -0.5, 1),
  "--tj-radius": length,
  "--tj-density": numberIn("", 0.25, 4),
  "--tj-line-weight": length,
  "--tj-thread-weight": length,
  "--tj-motion-control": time,
  "--tj-motion-morph": time,
  "--tj-motion-ease": cubicBezier,
};

const share = numberIn("%", 0, 1, 100);

/** Tokens that are the same in every mode; `--tj-motion` is a word, for which the format has no type: it stands in the extension. */
export const shapeNames = tokenNames.filter((name) => name in shape);

/** Tokens that each mode has of its own: colours, and the share of colour in badges. */
export const modeNames = tokenNames.filter((name) => !(name in shape) && name !== "--tj-motion");

export function kindOf(name: TokenName): TokenKind {
  return shape[name] ?? (name === "--tj-domain-ink-mix" ? share : colour);
}

/** A token's name in a file: `--tj-ink` is `ink`. */
export const shortName = (name: TokenName): string => name.slice("--tj-".length);
