export {
  type Brand,
  type BrandTokens,
  createBrand,
  type TokenValues,
} from "./brand/create-brand.js";
export type { BrandPair } from "./brand/pairs.js";
export { type BrandName, brandNames } from "./brand-names.js";
export type { Family, Mode, Palette } from "./colour/domain-families.js";
export type { BrandIssue, BrandIssueCode } from "./spec/brand-issue.js";
export type { BrandDensity, BrandMotion, BrandSpec } from "./spec/brand-spec.js";
export { type TokenName, tokenNames } from "./tokens.js";
