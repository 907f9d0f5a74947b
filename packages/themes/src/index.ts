export { type BrandName, brandNames } from "./brand-names.js";
export { type TokenName, tokenNames } from "./tokens.js";
