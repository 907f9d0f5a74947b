import {
  convertLrgbToOklab,
  convertLrgbToRgb,
  convertOklabToLrgb,
  convertRgbToLrgb,
} from "culori/fn";

/** A colour in OKLCH: lightness 0 to 1, chroma from 0 to about 0.4, hue in degrees. */
export interface Lch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** A colour as it will be written, eight bits a channel, and what is known of it. */
export interface Swatch {
  /** `#rrggbb`. */
  readonly hex: string;
  /** Relative luminance (WCAG 2), 0 to 1, of exactly this colour. */
  readonly luminance: number;
  /** What it was made from, before rounding. */
  readonly lch: Lch;
  /** Red, green, blue, 0 to 255. */
  readonly bytes: readonly [red: number, green: number, blue: number];
}

const RADIANS = Math.PI / 180;

function toLinear({ l, c, h }: Lch): { r: number; g: number; b: number } {
  return convertOklabToLrgb({ l, a: c * Math.cos(h * RADIANS), b: c * Math.sin(h * RADIANS) });
}

function isShown({ r, g, b }: { r: number; g: number; b: number }): boolean {
  const least = -1e-4;
  const most = 1 + 1e-4;
  return r >= least && r <= most && g >= least && g <= most && b >= least && b <= most;
}

/** The same hue and lightness with as much of the chroma as sRGB can show. */
export function toGamut(lch: Lch): Lch {
  const l = Math.min(1, Math.max(0, lch.l));
  if (isShown(toLinear({ ...lch, l }))) return { ...lch, l };
  let least = 0;
  let most = lch.c;
  for (let step = 0; step < 11; step += 1) {
    const c = (least + most) / 2;
    if (isShown(toLinear({ l, c, h: lch.h }))) least = c;
    else most = c;
  }
  return { l, c: least, h: lch.h };
}

const toByte = (channel: number) => Math.round(Math.min(1, Math.max(0, channel)) * 255);

/** The colour as it will be written; chroma that sRGB can't show is given up, hue and lightness are kept. */
export function swatch(lch: Lch): Swatch {
  const { r, g, b } = convertLrgbToRgb(toLinear(toGamut(lch)));
  return fromBytes(toByte(r), toByte(g), toByte(b), lch);
}

/** Linear light of each value of a channel. */
const linear = Array.from({ length: 256 }, (_, byte) => {
  const channel = byte / 255;
  return convertRgbToLrgb({ r: channel, g: channel, b: channel }).r;
});

/** A swatch of exactly these channels, 0 to 255. */
export function fromBytes(red: number, green: number, blue: number, lch?: Lch): Swatch {
  const light = (byte: number) => linear[byte] ?? 0;
  return {
    hex: `#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, "0")}`,
    luminance: 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue),
    lch: lch ?? lchOf([red, green, blue]),
    bytes: [red, green, blue],
  };
}

/** Lightness, chroma and hue of a colour after rounding. */
export function lchOf([red, green, blue]: Swatch["bytes"]): Lch {
  const { l, a, b } = convertLrgbToOklab({
    r: linear[red] ?? 0,
    g: linear[green] ?? 0,
    b: linear[blue] ?? 0,
  });
  const hue = Math.atan2(b, a) / RADIANS;
  return { l, c: Math.hypot(a, b), h: hue < 0 ? hue + 360 : hue };
}

/** A swatch of `#rrggbb`; the text is one of ours and is not checked. */
export function fromHex(hex: string): Swatch {
  const number = Number.parseInt(hex.slice(1), 16);
  return fromBytes(number >> 16, (number >> 8) & 255, number & 255);
}
