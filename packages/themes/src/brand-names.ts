/**
 * The ready brands. Load a sheet, `@trajectoires/themes/<name>.css`, and put `data-brand="<name>"` on the timeline or on
 * anything around it.
 */
export const brandNames = [
  "editorial",
  "night",
  "vivid",
  "pollen",
  "sprig",
  "ember",
  "alder",
  "meridian",
  "prisma",
  "monolith",
  "foundry",
] as const;

/** Name of a ready brand: the value of `data-brand`. */
export type BrandName = (typeof brandNames)[number];
