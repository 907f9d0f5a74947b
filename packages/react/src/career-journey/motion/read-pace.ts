/** How a brand moves, and how long a change of view takes, in milliseconds. */
export interface MorphPace {
  readonly motion: "calm" | "lively" | "none";
  readonly duration: number;
}

const USUAL = 600;
const LONGEST = 5000;

/** The reader's wish for less motion. */
export const LESS_MOTION = "(prefers-reduced-motion: reduce)";

/**
 * Reads the tokens `--tj-motion` and `--tj-motion-morph` around an element: `calm` and 600 ms where they aren't set or make no sense, five
 * seconds at most. The reader's wish for less motion always wins.
 */
export function readPace(element: Element): MorphPace {
  const style = getComputedStyle(element);
  const told = style.getPropertyValue("--tj-motion").trim();
  const motion = told === "none" || told === "lively" ? told : "calm";
  return {
    motion: matchMedia(LESS_MOTION).matches ? "none" : motion,
    duration: readTime(style.getPropertyValue("--tj-motion-morph")),
  };
}

/** A CSS time in milliseconds. */
export function readTime(text: string): number {
  const [, number = "", unit = ""] = /^\s*(\d*\.?\d+)(m?s)\s*$/.exec(text) ?? [];
  if (number === "") return USUAL;
  return Math.min(LONGEST, Number(number) * (unit === "s" ? 1000 : 1));
}
