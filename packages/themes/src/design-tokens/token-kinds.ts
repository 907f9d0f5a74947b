import { parseColour } from "../colour/parse-colour.js";
import { fromHex } from "../colour/swatch.js";
import { fontFamilies } from "../spec/font-families.js";
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
  if (components.length !== 3 || !components.every((one) => isNumber(one) || one === "none")) {
    return undefined;
  }
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
const numberIn = (unit: string, factor = 1): TokenKind => ({
  write: (css) => ({
    $type: "number",
    $value: Number((Number.parseFloat(css) / factor).toFixed(6)),
    ...(unit && { $extensions: { [EXTENSION]: { unit } } }),
  }),
  read: (value) => (isNumber(value) ? `${Number((value * factor).toFixed(6))}${unit}` : undefined),
});

const measured = ($type: string, units: readonly string[]): TokenKind => ({
  write(css) {
    const [, value, unit] = /^(-?[\d.]+)([a-z]+)$/.exec(css) ?? [];
    return { $type, $value: { value: Number(value), unit } };
  },
  read(value) {
    if (typeof value !== "object" || value === null) return undefined;
    const { value: amount, unit } = value as Record<string, unknown>;
    if (!isNumber(amount) || amount < 0 || !units.includes(String(unit))) return undefined;
    return `${Number(amount.toFixed(6))}${unit}`;
  },
});

const fontFamily: TokenKind = {
  write: (css) => ({
    $type: "fontFamily",
    $value: css.split(", ").map((family) => family.replace(/\\3(\d) ?/g, "$1")),
  }),
  read: (value) => fontFamilies(Array.isArray(value) ? value.join(",") : value),
};

const fontWeight: TokenKind = {
  write: (css) => ({ $type: "fontWeight", $value: Number(css) }),
  read: (value) => (isNumber(value) && value >= 1 && value <= 1000 ? String(value) : undefined),
};

const cubicBezier: TokenKind = {
  write: (css) => ({ $type: "cubicBezier", $value: (css.match(/-?[\d.]+/g) ?? []).map(Number) }),
  read(value) {
    if (!Array.isArray(value) || value.length !== 4 || !value.every(isNumber)) return undefined;
    const [x1 = 0, , x2 = 0] = value as number[];
    const isCurve = [x1, x2].every((x) => x >= 0 && x <= 1);
    return isCurve ? `cubic-bezier(${value.join(", ")})` : undefined;
  },
};

const shape: Partial<Record<TokenName, TokenKind>> = {
  "--tj-font": fontFamily,
  "--tj-font-heading": fontFamily,
  "--tj-font-size": measured("dimension", ["px", "rem"]),
  "--tj-heading-weight": fontWeight,
  "--tj-heading-tracking": numberIn("em"),
  "--tj-radius": measured("dimension", ["px", "rem"]),
  "--tj-density": numberIn(""),
  "--tj-line-weight": measured("dimension", ["px", "rem"]),
  "--tj-thread-weight": measured("dimension", ["px", "rem"]),
  "--tj-motion-control": measured("duration", ["ms", "s"]),
  "--tj-motion-morph": measured("duration", ["ms", "s"]),
  "--tj-motion-ease": cubicBezier,
};

const share = numberIn("%", 100);

/** Tokens that are the same in every mode; `--tj-motion` is a word, for which the format has no type: it stands in the extension. */
export const shapeNames = tokenNames.filter((name) => name in shape);

/** Tokens that each mode has of its own: colours, and the share of colour in badges. */
export const modeNames = tokenNames.filter((name) => !(name in shape) && name !== "--tj-motion");

export function kindOf(name: TokenName): TokenKind {
  return shape[name] ?? (name === "--tj-domain-ink-mix" ? share : colour);
}

/** A token's name in a file: `--tj-ink` is `ink`. */
export const shortName = (name: TokenName): string => name.slice("--tj-".length);
