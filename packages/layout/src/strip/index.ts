export { layoutStrip } from "./layout-strip.js";
export type {
  LayoutStripOptions,
  StripBend,
  StripHead,
  StripLayout,
  StripPiece,
  StripRange,
} from "./strip-layout.js";
export { findStripLanes, findStripRange } from "./strip-range.js";
