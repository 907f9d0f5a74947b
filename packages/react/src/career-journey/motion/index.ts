export type { Drawing } from "./drawing.js";
export { measureDrawing } from "./measure-drawing.js";
export { type HeadOptions, playHead } from "./play-head.js";
export { type Morph, type MorphOptions, playMorph } from "./play-morph.js";
export { type MorphPace, readPace } from "./read-pace.js";
