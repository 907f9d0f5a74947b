export type { JsonLdNode, JsonLdValue, ProfilePageJsonLd } from "./json-ld.js";
export { type ToJsonLdOptions, toJsonLd, toJsonLdText } from "./to-json-ld.js";
