export type { XmlParser } from "../xml/read-xml.js";
export { type FromEuropassOptions, fromEuropass } from "./from-europass.js";
