export { findStripLanes, findStripRange, type StripRange } from "@trajectoires/layout/strip";
export { CareerStrip } from "./career-strip.js";
export type { CareerStripProps } from "./career-strip-props.js";
