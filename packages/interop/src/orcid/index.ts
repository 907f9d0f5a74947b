export { type FromOrcidOptions, fromOrcid } from "./from-orcid.js";
