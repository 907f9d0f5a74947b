import { cleanText } from "@trajectoires/model";
import { stripTags } from "./strip-tags.js";
import { readAddress } from "./web-address.js";

/** A text without markup, with the links that stood in it. */
export interface PlainText {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly label: string }[];
  /** Tags or entities were taken out. */
  readonly hadHtml: boolean;
  /** Addresses that are not safe to follow, dropped. */
  readonly unsafe: readonly string[];
}

const HIDDEN =
  /<(script|style)\b[^<>]*>[^<]*(?:<(?!\/(?:script|style))[^<]*)*(?:<\/(?:script|style)[^>]*(?:>|$)|$)/gi;
const ENTITY =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|bull|middot|rsquo|lsquo|ldquo|rdquo|laquo|raquo|euro|copy|reg|trade|eacute|egrave|agrave|ccedil|ouml|auml|uuml|szlig|ntilde));/gi;
const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  "amp& lt< gt> quot\" apos' nbsp\u00a0 ndash– mdash— hellip… bull• middot· rsquo’ lsquo‘ ldquo“ rdquo” laquo« raquo» euro€ copy© reg® trade™ eacuteé egraveè agraveà ccedilç oumlö aumlä uumlü szligß ntildeñ"
    .split(" ")
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);
/** A comment ends at the first sign that ends one, or never. */
const withoutComments = (text: string) =>
  text
    .split("<!--")
    .map((part, index) => (index === 0 ? part : part.split("-->").slice(1).join("-->")))
    .join("");

const MARKDOWN_LINK = /!?\[([^[\]]*)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/g;
function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : "";
  });
}

/** Words of a link without the marks of emphasis around them, and not endless. */
const linkLabel = (words: string) => words.slice(0, 300).replace(/^[\s*_`]+|[\s*_`]{1,20}$/g, "");

/**
 * Reduces HTML and Markdown links to text: list items and blocks become lines. Links are handed out beside it; with
 * `inlineLinks` their addresses also stay behind their words: "our map (https://…)".
 */
export function toPlainText(source: string, inlineLinks = false): PlainText {
  const links: { url: string; label: string }[] = [];
  const unsafe: string[] = [];
  const addLink = (target: string, words: string, label = words) => {
    const url = readAddress(target);
    if (url) links.push({ url, label: linkLabel(label) || url });
    else unsafe.push(target);
    return inlineLinks && url && url !== words ? `${words} (${url})` : words;
  };

  let text = cleanText(source);
  const before = text;
  if (text.includes("<")) {
    text = withoutComments(text).replace(HIDDEN, "");
    text = text.replace(/<a\s([^<>]*)>([^<]*)/gi, (_whole, attributes: string, words: string) => {
      const href = /href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(attributes);
      if (!href) return words;
      const target = decodeEntities(href[1] ?? href[2] ?? href[3] ?? "");
      return addLink(target, words, decodeEntities(words));
    });
    text = stripTags(text);
  }
  text = cleanText(decodeEntities(text));
  const hadHtml = text !== before;
  if (hadHtml) {
    const lines = text.split("\n").map((line) => line.trim());
    text = lines.filter(Boolean).join("\n");
  }
  text = text.replace(MARKDOWN_LINK, (_link, words: string, target: string) =>
    addLink(target, words),
  );
  return { text: text.trim(), links, hadHtml, unsafe };
}
