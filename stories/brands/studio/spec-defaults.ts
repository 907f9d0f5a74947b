import type { BrandSpec } from "@trajectoires/themes";

/**
 * Hue in degrees and chroma of `#rrggbb` in OKLCH.
 *
 * Björn Ottosson, "A perceptual color space for image processing", 2020.
 */
function leanOf(hex: string): { hue: number; chroma: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const one = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const other = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const hue = ((Math.atan2(other, one) * 180) / Math.PI + 360) % 360;
  const chroma = Math.hypot(one, other);
  return { hue: chroma < 0.0001 ? 0 : hue, chroma };
}

/** What holds where a description leaves a field out. A test keeps it equal to what `createBrand` does. */
export function specDefaults({ neutralHue, font }: BrandSpec, seed: string) {
  const { hue, chroma } = leanOf(seed);
  return {
    neutralHue: hue,
    tint: chroma < 0.03 && neutralHue === undefined ? 0 : 0.4,
    palette: chroma < 0.11 ? "calm" : chroma < 0.19 ? "clear" : "vivid",
    headingFont: font ?? "",
    fontSize: 1,
    headingWeight: 650,
    headingTracking: -0.01,
    radius: 12,
    density: "comfortable",
    lineWeight: 9,
    motion: "calm",
  } as const;
}

/** How much the greys of each scheme lean to their hue. */
export function tintOf(spec: BrandSpec, otherwise: number): { light: number; dark: number } {
  const { tint = otherwise } = spec;
  return typeof tint === "number" ? { light: tint, dark: tint } : { ...tint };
}
