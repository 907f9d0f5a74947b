export type { ImportOptions } from "../reading/options.js";
export { fromRenderCv } from "./from-render-cv.js";
