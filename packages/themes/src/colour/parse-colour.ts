import {
  inGamut,
  modeA98,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeProphoto,
  modeRec2020,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode as register,
} from "culori/fn";
import { fromBytes, type Swatch, swatch } from "./swatch.js";

/** What is wrong with a colour that somebody wrote. */
export type ColourProblem = "not-a-colour" | "translucent" | "wide-gamut";

/** What was read, and what was wrong with it. A colour that could be read keeps its likeness: opaque, and within sRGB. */
export interface ReadColour {
  readonly colour?: Swatch;
  readonly problem?: ColourProblem;
}

let isReady = false;
let toRgb: (colour: object) => { r: number; g: number; b: number; alpha?: number };
let toOklch: (colour: object) => { l: number; c: number; h?: number };

/** Modes are registered at the first call, so that importing the package has no effect. */
function makeReady(): void {
  for (const mode of [
    modeLab,
    modeLch,
    modeXyz50,
    modeXyz65,
    modeLrgb,
    modeOklab,
    modeHsl,
    modeHwb,
    modeA98,
    modeProphoto,
  ]) {
    register(mode as typeof modeLab);
  }
  register(modeP3);
  register(modeRec2020);
  toRgb = register(modeRgb) as unknown as typeof toRgb;
  toOklch = register(modeOklch) as unknown as typeof toOklch;
  isReady = true;
}

/** Longer than any colour that a person writes. */
const LONGEST = 100;

/** What culori takes for hexadecimal and CSS doesn't: "decade" and "0a66c2". */
const bareHex = /^[0-9a-f]{3,8}$/;
/** A colour without an alpha is invisible, as CSS has it; culori leaves it out. */
const noAlpha = /\/\s*none\s*\)$/;

/** Reads a colour as CSS writes it: hexadecimal, named, `rgb()`, `hsl()`, `oklch()`, `color()` and so on. */
export function parseColour(value: unknown): ReadColour {
  if (typeof value !== "string" || value.length > LONGEST) return { problem: "not-a-colour" };
  if (!isReady) makeReady();
  const text = value.trim().toLowerCase();
  const parsed = bareHex.test(text) ? undefined : parse(text);
  if (!parsed) return { problem: "not-a-colour" };
  const rgb = toRgb(parsed);
  const channels = [rgb.r, rgb.g, rgb.b];
  if (!channels.every(Number.isFinite)) return { problem: "not-a-colour" };
  const isWide = !inGamut("rgb")(rgb as never);
  const { l, c, h = 0 } = toOklch(parsed);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => Math.round(channel * 255));
  const colour = isWide ? swatch({ l, c, h }) : fromBytes(red, green, blue);
  const alpha = noAlpha.test(text) ? 0 : (parsed.alpha ?? 1);
  const problem = alpha < 1 ? "translucent" : isWide ? "wide-gamut" : undefined;
  return { colour, ...(problem && { problem }) };
}
