export { type CareerToSvgOptions, careerToSvg } from "./career-to-svg.js";
export type { SvgTokens } from "./svg-style.js";
