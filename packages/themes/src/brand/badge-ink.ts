import { convertLrgbToRgb, convertOklabToLrgb } from "culori/fn";
import type { BrandColours } from "../colour/brand-colours.js";
import { contrast } from "../colour/contrast.js";
import { fromBytes, lchOf, type Swatch } from "../colour/swatch.js";

/** Share of the domain's colour in what lies behind badges and logos, as the sheet mixes it. */
export const TINT = 0.12;

/** How much of the domain's colour the text of its badge keeps at most, in percent. */
const MOST = 85;
const LEAST = 20;

/** The sheet's `color-mix(in oklab, domain share%, ink)`. */
function mix(one: Lab, other: Lab, share: number): Swatch {
  const at = (a: number, b: number) => a * share + b * (1 - share);
  const { r, g, b } = convertLrgbToRgb(
    convertOklabToLrgb({ l: at(one.l, other.l), a: at(one.a, other.a), b: at(one.b, other.b) }),
  );
  const byte = (channel: number) => Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return fromBytes(byte(r), byte(g), byte(b));
}

interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

function lab({ bytes }: Swatch): Lab {
  const { l, c, h } = lchOf(bytes);
  const angle = (h * Math.PI) / 180;
  return { l, a: c * Math.cos(angle), b: c * Math.sin(angle) };
}

/** A translucent colour over a ground, as browsers paint it: channel by channel. */
function over(colour: Swatch, ground: Swatch, alpha: number): Swatch {
  const [red, green, blue] = colour.bytes.map((byte, index) =>
    Math.round(byte * alpha + (ground.bytes[index] ?? 0) * (1 - alpha)),
  );
  return fromBytes(red ?? 0, green ?? 0, blue ?? 0);
}

/** A domain's colour in a mode, and the ground on which text in it is hardest to read. */
interface Badge {
  readonly domain: Lab;
  readonly ground: Swatch;
}

function badges(colours: BrandColours): readonly Badge[] {
  const { ink, domains, ground, card, quiet, hover, selected } = colours;
  const grounds = [ground, card, quiet, hover, selected];
  const isLight = ink.luminance < ground.luminance;
  const harder = (one: Swatch, other: Swatch) =>
    one.luminance < other.luminance === isLight ? one : other;
  return domains.map((domain) => ({
    domain: lab(domain),
    ground: grounds.map((one) => over(domain, one, TINT)).reduce(harder),
  }));
}

/** The largest share, in steps of five percent, with which the text of every badge of these modes reads on every ground. */
export function badgeShare(modes: readonly BrandColours[], least: number): number {
  let share = MOST;
  for (const colours of modes) {
    const ink = lab(colours.ink);
    for (const { domain, ground } of badges(colours)) {
      while (share > LEAST && contrast(mix(domain, ink, share / 100), ground) < least) share -= 5;
    }
  }
  return share;
}
