export type { XmlParser } from "../xml/read-xml.js";
export { type FromElmOptions, fromElm } from "./from-elm.js";
