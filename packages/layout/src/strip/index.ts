export type { StripBend, StripLayout, StripPiece, StripRange } from "./layout-strip.js";
export { findStripRange, layoutStrip } from "./layout-strip.js";
