import type { CheckedSpec } from "../spec/check-spec.js";
import { hueDistance, solve } from "./contrast.js";
import { type Family, families, familyColour, familyHue, type Mode } from "./domain-families.js";
import { type Swatch, swatch } from "./swatch.js";

/**
 * The families in the order of the slots: those asked for, else the seed's own first, so that a career begins in the brand's
 * colour; then the others. A grey asks for slate, or, as a seed, for nothing.
 */
export function domainOrder({ seed, domains, palette }: CheckedSpec): readonly Family[] {
  const left = new Set<Family>(families);
  const asked = domains.length > 0 ? domains : seed.lch.c < GREY ? [] : [seed];
  const chosen = asked.map((colour) => {
    const nearest = nearestFamily(colour, left, palette);
    left.delete(nearest);
    return nearest;
  });
  return [...chosen, ...left];
}

/** Chroma (OKLCH) below which a colour is called grey. */
const GREY = 0.03;

function nearestFamily(
  { lch }: Swatch,
  left: ReadonlySet<Family>,
  palette: CheckedSpec["palette"],
): Family {
  if (lch.c < GREY && left.has("slate")) return "slate";
  let nearest: Family = "slate";
  let smallest = Number.POSITIVE_INFINITY;
  for (const family of left) {
    const distance = family === "slate" ? 360 : hueDistance(familyHue(family, palette), lch.h);
    if (distance < smallest) {
      smallest = distance;
      nearest = family;
    }
  }
  return nearest;
}

const kept = new Map<string, Swatch>();

/** The domain's colour: 3:1 to everything it is drawn on, and enough to the text on a filled badge. */
export function domainColour(
  family: Family,
  palette: CheckedSpec["palette"],
  mode: Mode,
  grounds: readonly Swatch[],
  on: { readonly ink: Swatch; readonly least: number },
): Swatch {
  const key = `${family} ${palette} ${mode}`;
  const colour = kept.get(key) ?? swatch(familyColour(family, palette, mode));
  kept.set(key, colour);
  return solve(solve(colour, grounds, 3), [on.ink], on.least);
}
