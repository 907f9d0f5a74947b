export type { ImportOptions } from "../reading/options.js";
export { fromReactiveResume } from "./from-reactive-resume.js";
