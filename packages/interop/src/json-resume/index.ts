export { type FromJsonResumeOptions, fromJsonResume } from "./from-json-resume.js";
