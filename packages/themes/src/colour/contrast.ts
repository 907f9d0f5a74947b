import { fromBytes, lchOf, type Swatch, swatch } from "./swatch.js";

/** Contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(one: Swatch, other: Swatch): number {
  const light = Math.max(one.luminance, other.luminance);
  const dark = Math.min(one.luminance, other.luminance);
  return (light + 0.05) / (dark + 0.05);
}

/** The smallest contrast to any of several grounds. */
export function leastContrast(colour: Swatch, grounds: readonly Swatch[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/**
 * The colour itself where it keeps `least` to all grounds, else the one nearest in lightness that does: its hue stays, its chroma
 * as far as the screen can show it. By bisection, because contrast only grows on the way from the grounds to black or white.
 * Grounds must all be light, or all dark.
 */
export function solve(colour: Swatch, grounds: readonly Swatch[], least: number): Swatch {
  if (leastContrast(colour, grounds) >= least) return colour;
  const towards = grounds.every(({ luminance }) => luminance > 0.18) ? 0 : 1;
  const at = (l: number): Swatch => swatch({ ...colour.lch, l });
  let near = colour.lch.l;
  let far: number = towards;
  let found = at(far);
  for (let step = 0; step < 11; step += 1) {
    const middle = (near + far) / 2;
    const tried = at(middle);
    if (leastContrast(tried, grounds) >= least) {
      far = middle;
      found = tried;
    } else near = middle;
  }
  return keepHue(found, grounds, least);
}

/** Degrees between two hues, 0 to 180. */
export function hueDistance(one: number, other: number): number {
  const turn = Math.abs(one - other) % 360;
  return turn > 180 ? 360 - turn : turn;
}

/**
 * Rounding to eight bits turns the hue of dark and pale colours by some degrees. Where it turned it by more than one, the colours
 * around it, one step of a channel away, are tried as well; the one that turns it least is taken.
 */
function keepHue(found: Swatch, grounds: readonly Swatch[], least: number): Swatch {
  const turn = (tried: Swatch) => hueDistance(lchOf(tried.bytes).h, found.lch.h);
  let smallest = turn(found);
  if (found.lch.c < VISIBLE_CHROMA || smallest <= 1) return found;
  let best = found;
  const [red, green, blue] = found.bytes;
  for (const r of around(red)) {
    for (const g of around(green)) {
      for (const b of around(blue)) {
        const tried = fromBytes(r, g, b, found.lch);
        const turned = turn(tried);
        if (turned >= smallest || leastContrast(tried, grounds) < least) continue;
        smallest = turned;
        best = tried;
      }
    }
  }
  return best;
}

/** Below this chroma (OKLCH) a colour is a grey to the eye, and its hue says nothing. */
const VISIBLE_CHROMA = 0.02;

const around = (byte: number) => [byte - 1, byte, byte + 1].filter((one) => one >= 0 && one <= 255);
