import type { Brand, BrandPair } from "@trajectoires/themes";

/** The modes of a brand, and what people call them. */
export const modes = [
  ["light", "Light"],
  ["dark", "Dark"],
  ["lightMore", "Light, more contrast"],
  ["darkMore", "Dark, more contrast"],
] as const;

export type Mode = (typeof modes)[number][0];

/** Two tokens that meet in one mode. */
export interface Meeting {
  readonly mode: Mode;
  readonly pair: BrandPair;
  /** The contrast that they have, and the one that is wanted. */
  readonly kept: number;
  readonly wanted: number;
}

/** Worked out here, from the values alone, as anyone could (WCAG 2). */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A colour of the brand with, in each mode, the ground on which it is hardest to see, and how often it falls short in all. */
export interface ContrastRow {
  readonly foreground: BrandPair["foreground"];
  readonly worst: readonly Meeting[];
  readonly failing: number;
}

/** Every colour that stands on another, those first that can't be seen well enough somewhere. */
export function contrastRows({ pairs, tokens }: Brand): readonly ContrastRow[] {
  const foregrounds = [...new Set(pairs.map(({ foreground }) => foreground))];
  return foregrounds
    .map((foreground) => {
      const own = pairs.filter((pair) => pair.foreground === foreground);
      const meetings = modes.map(([mode]) =>
        own
          .map((pair) => ({
            mode,
            pair,
            kept: contrast(tokens[mode][foreground], tokens[mode][pair.background]),
            wanted: mode.endsWith("More") ? pair.leastMore : pair.least,
          }))
          .sort((one, other) => one.kept / one.wanted - other.kept / other.wanted),
      );
      return {
        foreground,
        worst: meetings.flatMap(([worst]) => (worst ? [worst] : [])),
        failing: meetings.flat().filter(({ kept, wanted }) => kept < wanted).length,
      };
    })
    .sort((one, other) => other.failing - one.failing);
}
