export type { ImportOptions } from "../reading/options.js";
export { fromFresh } from "./from-fresh.js";
