/** Why an XML text is not given to a parser. */
export type MarkupProblem = "xml-doctype" | "too-deep" | "too-large";

/** Far above any career; below what makes a parser slow. */
const LIMITS = { characters: 20_000_000, depth: 60, elements: 300_000 };

/**
 * Looks through the tags before any parser sees them. A document type is refused, wherever it stands: careers have none,
 * and entities are made of it (one that names a file, a billion that name each other). Linear, and never throws.
 */
export function findMarkupProblem(text: string): MarkupProblem | undefined {
  if (text.length > LIMITS.characters) return "too-large";
  const after = (end: string, from: number) => {
    const at = text.indexOf(end, from);
    return at < 0 ? text.length : at + end.length;
  };
  let depth = 0;
  let count = 0;
  let at = text.indexOf("<");
  while (at >= 0) {
    if (text.startsWith("<!--", at)) at = after("-->", at + 4);
    else if (text.startsWith("<![CDATA[", at)) at = after("]]>", at + 9);
    else if (text.startsWith("<?", at)) at = after("?>", at + 2);
    else if (text.startsWith("<!", at)) return "xml-doctype";
    else if (text.startsWith("</", at)) {
      depth--;
      at = after(">", at);
    } else {
      at = endOfTag(text, at + 1);
      if (text[at - 2] !== "/") depth++;
      if (++count > LIMITS.elements) return "too-large";
      if (depth > LIMITS.depth) return "too-deep";
    }
    at = text.indexOf("<", at);
  }
  return undefined;
}

/** Behind the `>` of a tag; those inside quoted attributes are none. */
function endOfTag(text: string, start: number): number {
  let quote = "";
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? "";
    if (quote) quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return at + 1;
  }
  return text.length;
}
