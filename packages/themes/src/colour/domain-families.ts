import type { Lch } from "./swatch.js";

/** How strong the domain colours are: `calm` for print and paper, `clear` for screens, `vivid` for the loud. */
export type Palette = "calm" | "clear" | "vivid";

/** The families that domain colours come from, in the order in which a brand without a hue of its own uses them. */
export const families = [
  "violet",
  "teal",
  "orange",
  "blue",
  "crimson",
  "green",
  "ochre",
  "cyan",
  "magenta",
  "lime",
  "indigo",
  "slate",
] as const;

/** Name of a family of domain colours. */
export type Family = (typeof families)[number];

/** Hue, then lightness and chroma (OKLCH) in light, in dark, and in both with more contrast. */
type Row = readonly [hue: number, ...lightnessAndChroma: number[]];

/*
 * Found by simulated annealing outside the library: within its window of hues, each family was moved until the smallest distance of two
 * families (OKLab), in light and in dark, for normal sight and for the three dichromacies, by two models of each (Machado, Oliveira and
 * Fernandes 2009; Viénot, Brettel and Mollon 1999, Brettel et al. 1997 for tritanopia), grew no more; every colour being dark (light)
 * enough for white (near-black) text. Lightness does much of that work: it is what all readers share. In `clear` and `vivid` the first five,
 * which most careers take, stay as close to clear colours of their name (an orange, not a brown) as a distance of 0.045 lets them. A test measures the
 * distances anew.
 */
const rows: Readonly<Record<Palette, readonly Row[]>> = {
  calm: [
    [315, 0.465, 0.12, 0.852, 0.105, 0.474, 0.12, 0.741, 0.114], // violet
    [192, 0.435, 0.073, 0.78, 0.114, 0.294, 0.05, 0.895, 0.114], // teal
    [60, 0.552, 0.12, 0.829, 0.114, 0.469, 0.108, 0.892, 0.069], // orange
    [268, 0.5, 0.12, 0.645, 0.114, 0.344, 0.12, 0.823, 0.086], // blue
    [25, 0.471, 0.12, 0.739, 0.114, 0.431, 0.12, 0.815, 0.102], // crimson
    [146, 0.537, 0.12, 0.815, 0.114, 0.25, 0.075, 0.772, 0.114], // green
    [89, 0.37, 0.074, 0.74, 0.114, 0.393, 0.079, 0.782, 0.114], // ochre
    [234, 0.56, 0.115, 0.698, 0.114, 0.44, 0.09, 0.866, 0.077], // cyan
    [350, 0.37, 0.12, 0.65, 0.114, 0.338, 0.12, 0.743, 0.114], // magenta
    [127, 0.424, 0.107, 0.9, 0.114, 0.327, 0.083, 0.853, 0.114], // lime
    [276, 0.379, 0.12, 0.77, 0.114, 0.409, 0.12, 0.744, 0.114], // indigo
    [300, 0.523, 0.025, 0.716, 0.025, 0.428, 0.025, 0.796, 0.025], // slate
  ],
  clear: [
    [309, 0.536, 0.137, 0.755, 0.161, 0.398, 0.165, 0.765, 0.156], // violet
    [175, 0.51, 0.096, 0.763, 0.127, 0.399, 0.074, 0.772, 0.143], // teal
    [49, 0.579, 0.155, 0.766, 0.134, 0.445, 0.117, 0.743, 0.157], // orange
    [252, 0.562, 0.164, 0.721, 0.077, 0.292, 0.086, 0.811, 0.096], // blue
    [17, 0.51, 0.176, 0.725, 0.159, 0.385, 0.151, 0.89, 0.057], // crimson
    [148, 0.471, 0.096, 0.846, 0.133, 0.337, 0.096, 0.844, 0.157], // green
    [79, 0.475, 0.099, 0.856, 0.135, 0.25, 0.051, 0.78, 0.157], // ochre
    [229, 0.374, 0.074, 0.659, 0.08, 0.448, 0.087, 0.721, 0.139], // cyan
    [350, 0.373, 0.118, 0.664, 0.088, 0.483, 0.165, 0.834, 0.107], // magenta
    [108, 0.393, 0.074, 0.904, 0.168, 0.3, 0.064, 0.818, 0.157], // lime
    [288, 0.361, 0.114, 0.799, 0.074, 0.474, 0.165, 0.879, 0.061], // indigo
    [275, 0.443, 0.025, 0.886, 0.025, 0.25, 0.025, 0.729, 0.025], // slate
  ],
  vivid: [
    [309, 0.528, 0.228, 0.747, 0.172, 0.357, 0.178, 0.785, 0.142], // violet
    [183, 0.523, 0.074, 0.832, 0.141, 0.283, 0.05, 0.815, 0.142], // teal
    [37, 0.584, 0.193, 0.735, 0.122, 0.36, 0.119, 0.772, 0.135], // orange
    [260, 0.554, 0.223, 0.742, 0.076, 0.435, 0.174, 0.828, 0.084], // blue
    [6, 0.536, 0.188, 0.717, 0.18, 0.309, 0.122, 0.854, 0.081], // crimson
    [133, 0.554, 0.125, 0.805, 0.138, 0.45, 0.125, 0.894, 0.247], // green
    [76, 0.373, 0.079, 0.801, 0.145, 0.406, 0.084, 0.814, 0.164], // ochre
    [228, 0.458, 0.089, 0.655, 0.128, 0.343, 0.066, 0.748, 0.143], // cyan
    [328, 0.567, 0.143, 0.863, 0.126, 0.458, 0.207, 0.95, 0.042], // magenta
    [111, 0.429, 0.074, 0.888, 0.159, 0.25, 0.054, 0.722, 0.156], // lime
    [285, 0.364, 0.208, 0.671, 0.173, 0.426, 0.244, 0.886, 0.056], // indigo
    [278, 0.366, 0.025, 0.697, 0.025, 0.411, 0.025, 0.755, 0.025], // slate
  ],
};

/** The mode that a colour is for: a scheme, as it is or with more contrast. */
export type Mode = "light" | "dark" | "lightMore" | "darkMore";

const column: Readonly<Record<Mode, number>> = { light: 1, dark: 3, lightMore: 5, darkMore: 7 };

/** Hue of a family in a palette, in degrees. */
export function familyHue(family: Family, palette: Palette): number {
  return rows[palette][families.indexOf(family)]?.[0] ?? 0;
}

/** The family's colour in one mode. */
export function familyColour(family: Family, palette: Palette, mode: Mode): Lch {
  const row = rows[palette][families.indexOf(family)] ?? [0];
  const at = column[mode];
  return { l: row[at] ?? 0, c: row[at + 1] ?? 0, h: row[0] };
}
