import type { CheckedSpec } from "../spec/check-spec.js";
import type { Mode } from "./domain-families.js";
import { type Lch, type Swatch, swatch } from "./swatch.js";

/** What text and lines stand on. */
export interface Surfaces {
  readonly ground: Swatch;
  readonly card: Swatch;
  readonly quiet: Swatch;
  readonly hover: Swatch;
  readonly selected: Swatch;
}

/** The grey of a brand in one mode: lightness is given, the lean to a hue follows its tint. */
export function neutral(spec: CheckedSpec, l: number, strength: number): Swatch {
  return swatch({ l, c: strength, h: spec.neutralHue });
}

/**
 * Grounds are all close to white or all close to black, so that one ink serves them; between them there is just enough to be seen.
 * Their lightness hardly depends on the seed: what stands on them then need not either.
 */
export function surfaces(spec: CheckedSpec, mode: Mode): Surfaces {
  const hue = hueOf(spec);
  if (mode === "light" || mode === "lightMore") {
    const t = spec.tint.light;
    return {
      ground: neutral(spec, 1 - 0.03 * t, 0.015 * t),
      card: neutral(spec, 1, 0),
      quiet: neutral(spec, 0.967 - 0.022 * t, 0.005 + 0.016 * t),
      hover: neutral(spec, 0.955 - 0.022 * t, 0.006 + 0.016 * t),
      selected: swatch({ l: 0.945, c: 0.03 * hue.strength, h: hue.h }),
    };
  }
  const t = spec.tint.dark;
  return {
    ground: neutral(spec, 0.175 + 0.02 * t, 0.003 + 0.042 * t),
    card: neutral(spec, 0.215 + 0.02 * t, 0.004 + 0.046 * t),
    quiet: neutral(spec, 0.23 + 0.02 * t, 0.004 + 0.046 * t),
    hover: neutral(spec, 0.265 + 0.02 * t, 0.006 + 0.046 * t),
    selected: swatch({ l: 0.28, c: 0.05 * hue.strength, h: hue.h }),
  };
}

/** The brand's hue, and how much there is of it: a black brand has no red of its own. */
function hueOf({ seed }: CheckedSpec): { h: number; strength: number } {
  const { c, h }: Lch = seed.lch;
  return { h, strength: Math.min(1, c / 0.1) };
}
