import type { BrandSpec } from "@trajectoires/themes";
import { readySpecs } from "@trajectoires/themes/ready";
import { useState } from "react";

/** What the studio starts with. */
export const firstSpec: BrandSpec = {
  name: "harbour",
  seed: "#0a66c2",
  tint: 0.4,
  radius: 12,
  lineWeight: 9,
  density: "comfortable",
  motion: "calm",
};

/** Faces that this Storybook has loaded; the packages bring none. */
export const faces: readonly (readonly [label: string, families: string])[] = [
  ["Inter", "Inter Variable, system-ui, sans-serif"],
  ["Fraunces", "Fraunces Variable, Georgia, serif"],
  ["Newsreader", "Newsreader Variable, Georgia, serif"],
  ["Bricolage Grotesque", "Bricolage Grotesque Variable, system-ui, sans-serif"],
  ["Space Grotesk", "Space Grotesk Variable, system-ui, sans-serif"],
  ["Manrope", "Manrope Variable, system-ui, sans-serif"],
  ["Outfit", "Outfit Variable, system-ui, sans-serif"],
  ["Nunito", "Nunito Variable, system-ui, sans-serif"],
  ["Archivo", "Archivo Variable, Arial, sans-serif"],
  ["Syne", "Syne Variable, system-ui, sans-serif"],
  ["Instrument Sans", "Instrument Sans Variable, system-ui, sans-serif"],
];

/** The description in hand, and ways to change it. */
export function useSpec(first: BrandSpec) {
  const [spec, setSpec] = useState<BrandSpec>(first);
  return {
    spec,
    /** Sets one field; `undefined` takes it out, so that its default holds again. */
    set<Field extends keyof BrandSpec>(field: Field, value: BrandSpec[Field] | undefined): void {
      setSpec(({ [field]: _, ...others }) =>
        value === undefined
          ? (others as BrandSpec)
          : ({ ...others, [field]: value } as unknown as BrandSpec),
      );
    },
    /** Starts anew from a ready brand. */
    start(name: string): void {
      const found = readySpecs.find((one) => one.name === name);
      if (found) setSpec(found);
    },
  };
}
