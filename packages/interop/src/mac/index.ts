export type { ImportOptions } from "../reading/options.js";
export { fromMac } from "./from-mac.js";
