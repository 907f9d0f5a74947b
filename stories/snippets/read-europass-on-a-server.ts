import { fromEuropass } from "@trajectoires/interop/europass";
import { DOMParser } from "@xmldom/xmldom";

/** The PDF or the XML of the Europass editor. In a browser the parser is there, and can be left out. */
export function readEuropass(bytes: Uint8Array) {
  const { ok, value, issues } = fromEuropass(bytes, { parser: new DOMParser() });
  return ok ? value : issues.map(({ message, hint }) => [message, hint].filter(Boolean).join(" "));
}
