export { type FromJsonResumeOptions, fromJsonResume } from "./from-json-resume.js";
export type { JsonResume, JsonResumeObject } from "./json-resume.js";
export { type ToJsonResumeOptions, toJsonResume } from "./to-json-resume.js";
