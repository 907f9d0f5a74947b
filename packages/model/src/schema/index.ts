export { careerPathSchema } from "./career-path-schema.js";
export { type IssueCode, issueCodes } from "./issue-codes.js";
export { defaultLimits, type Limits } from "./limits.js";
export { type ParseCareerPathOptions, parseCareerPath } from "./parse-career-path.js";
