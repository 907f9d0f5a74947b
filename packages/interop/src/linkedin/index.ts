export type { InputFile } from "../reading/input-file.js";
export { type FromLinkedInOptions, fromLinkedIn, type LinkedInInput } from "./from-linkedin.js";
