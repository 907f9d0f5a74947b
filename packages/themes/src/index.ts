export {
  type Brand,
  type BrandTokens,
  createBrand,
  type TokenValues,
} from "./brand/create-brand.js";
export type { BrandPair } from "./brand/pairs.js";
export { tailwindTheme } from "./brand/tailwind-theme.js";
export { type BrandName, brandNames } from "./brand-names.js";
export type { Family, Mode, Palette } from "./colour/domain-families.js";
export { fromDesignTokens } from "./design-tokens/from-design-tokens.js";
export { type DesignTokenGroup, toDesignTokens } from "./design-tokens/to-design-tokens.js";
export type { DesignToken } from "./design-tokens/token-kinds.js";
export type { BrandIssue, BrandIssueCode } from "./spec/brand-issue.js";
export type { BrandDensity, BrandMotion, BrandSpec } from "./spec/brand-spec.js";
export { type TokenName, tokenNames } from "./tokens.js";
