import type { Issue } from "@trajectoires/model";
import { findMarkupProblem } from "./find-markup-problem.js";
import type { XmlElement } from "./xml-element.js";

/** What reads XML: the browser's `DOMParser`, or one like it for where there is none (`@xmldom/xmldom` on a server). */
export interface XmlParser {
  /** As of the DOM: a document. */
  parseFromString(text: string, type: "application/xml"): unknown;
}

/** How XML is read. */
export interface XmlOptions {
  /** Default: the platform's `DOMParser`. */
  readonly parser?: XmlParser | undefined;
}

/** The root element, or why there is none. */
export type XmlReading = { readonly root: XmlElement } | { readonly issue: Issue };

/** What of a DOM node is used. Parsers differ in the rest. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly nodeName: string;
  readonly localName?: string | null;
  readonly namespaceURI?: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly attributes?: ArrayLike<DomNode> | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const NAMESPACE = "http://www.w3.org/2000/xmlns/";

const REFUSALS = {
  "xml-doctype": [
    "The XML declares a document type (<!DOCTYPE …>): it was not read, because such declarations can name files and grow without end.",
    "Remove the <!DOCTYPE …> line; career files have none.",
  ],
  "too-deep": ["The XML is nested too deeply to be a career: it was not read.", undefined],
  "too-large": ["The XML is too large to be a career: it was not read.", undefined],
  "invalid-xml": [
    "This is not well-formed XML, nothing could be read",
    "Export the file again, or open it in a browser, which shows the place.",
  ],
  "no-xml-parser": [
    "There is no XML parser here: nothing was read.",
    'Pass { parser: new DOMParser() }, with DOMParser from "@xmldom/xmldom".',
  ],
} as const;

/**
 * Reads an XML text into a plain tree. Names are compared without prefixes, so that a file may choose its own; texts have
 * their entities resolved by the parser, of which only the five of XML exist. Never throws.
 */
export function readXml(text: string, { parser = platformParser() }: XmlOptions = {}): XmlReading {
  const source = text.replace(/^[\uFEFF\s]+/, "");
  const problem = findMarkupProblem(source);
  if (problem) return refused(problem);
  if (!parser) return refused("no-xml-parser");
  try {
    const document = parser.parseFromString(source, "application/xml") as DomNode;
    const top = [...Array.from(document.childNodes)].find(({ nodeType }) => nodeType === ELEMENT);
    return top ? { root: toElement(top) } : refused("invalid-xml");
  } catch (error) {
    return refused("invalid-xml", error);
  }
}

function platformParser(): XmlParser | undefined {
  const { DOMParser } = globalThis as { DOMParser?: new () => XmlParser };
  return DOMParser && new DOMParser();
}

function refused(code: keyof typeof REFUSALS, error?: unknown): XmlReading {
  const [message, hint] = REFUSALS[code];
  const found = error instanceof Error ? error.message : "";
  const detail = code === "invalid-xml" ? (found ? `: ${found.slice(0, 200)}` : ".") : "";
  const line = lineOf(error, found);
  return {
    issue: {
      code,
      severity: "error",
      path: "",
      message: message + detail,
      ...(hint && { hint }),
      ...(line && { line }),
    },
  };
}

/** Parsers tell the line in ways of their own: in the error, or in its words. */
function lineOf(error: unknown, words: string): number | undefined {
  const { locator } = (error ?? {}) as { locator?: { lineNumber?: unknown } };
  if (typeof locator?.lineNumber === "number") return locator.lineNumber;
  return Number(/^(\d+):\d|\bline (\d+)/i.exec(words)?.slice(1).find(Boolean)) || undefined;
}

/** Depth is bounded by what was looked at before parsing. */
function toElement(node: DomNode): XmlElement {
  const name = node.localName ?? node.nodeName;
  // Browsers do not throw: they put this into the document.
  if (name === "parsererror") throw new Error(textOf(node).replace(/\s+/g, " ").trim());
  const attributes = new Map<string, string>();
  for (const attribute of Array.from(node.attributes ?? [])) {
    if (attribute.namespaceURI === NAMESPACE) continue;
    attributes.set(attribute.localName ?? attribute.nodeName, attribute.nodeValue ?? "");
  }
  const children = Array.from(node.childNodes)
    .filter(({ nodeType }) => nodeType === ELEMENT)
    .map(toElement);
  return {
    name,
    namespace: node.namespaceURI ?? "",
    attributes,
    children,
    text: textOf(node).trim(),
  };
}

function textOf(node: DomNode): string {
  if (node.nodeType === TEXT || node.nodeType === CDATA) return node.nodeValue ?? "";
  if (node.nodeType !== ELEMENT) return "";
  return Array.from(node.childNodes).map(textOf).join("");
}
