export type { InputFile } from "../reading/input-file.js";
export { detectFormat } from "./detect-format.js";
export type { CareerFormat, Detection, FileShape } from "./detection.js";
