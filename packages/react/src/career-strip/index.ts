export { findStripLanes, findStripRange, type StripRange } from "@trajectoires/layout/strip";
export { CareerStrip, type CareerStripProps } from "./career-strip.js";
