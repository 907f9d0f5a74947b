import type { Plain, PlainRecord } from "../reading/plain-data.js";
import type { XmlElement } from "./xml-element.js";

/**
 * An element as plain data, so that one reader serves a format's XML and its JSON. One with nothing but text is that text;
 * others are objects: children by their local name (a list where a name comes again), attributes as `@name`, and the text
 * of mixed content as `#text`.
 */
export function xmlToPlain({ attributes, children, text }: XmlElement): Plain {
  if (attributes.size === 0 && children.length === 0) return text;
  const record: PlainRecord = {};
  for (const [name, value] of attributes) record[`@${name}`] = value;
  for (const child of children) {
    // A legal name in XML that would change the object itself.
    const key = child.name === "__proto__" ? "(__proto__)" : child.name;
    const value = xmlToPlain(child);
    const known = record[key];
    if (known === undefined) record[key] = value;
    else if (Array.isArray(known)) known.push(value);
    else record[key] = [known, value];
  }
  const inner = children.map((child) => child.text).join("");
  if (text.replace(/\s+/g, "") !== inner.replace(/\s+/g, "")) record["#text"] = text;
  return record;
}
