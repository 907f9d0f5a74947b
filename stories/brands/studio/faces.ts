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
  ["Archivo", "Archivo Variable, Arial Narrow, sans-serif"],
  ["Syne", "Syne Variable, system-ui, sans-serif"],
  ["Instrument Sans", "Instrument Sans Variable, system-ui, sans-serif"],
];
