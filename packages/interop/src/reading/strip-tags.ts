const TAG =
  /^<(\/?)(a|abbr|article|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|font|figure|footer|h[1-6]|header|hr|html|i|iframe|img|ins|kbd|li|main|mark|nav|object|ol|p|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|video)(?:\s[^<>]*)?\/?>$/i;
const BREAKING = /^(?:article|blockquote|br|dd|div|dl|dt|h\d|hr|ol|p|pre|section|table|tr|ul)$/;

/** What a reader sees where a tag stood; `undefined` if it is none that HTML has. */
function standIn(text: string): string | undefined {
  const [, closing, name = ""] = TAG.exec(text) ?? [];
  const low = name.toLowerCase();
  if (low === "") return undefined;
  if (low === "li") return closing ? "" : "\n• ";
  return BREAKING.test(low) ? "\n" : "";
}

/**
 * A text without the tags of HTML; list items and blocks begin a new line. Tags that only come about once another inside
 * them is gone ("<br<b>>") go too. Anything else between angle brackets stays: "List<String>".
 */
export function stripTags(text: string): string {
  let settled = "";
  // One after the other, what began with "<" and has had no ">" yet. Only the last can become a tag, and each is looked
  // at once, when its ">" comes: so time grows with the length of the text alone, however deep tags are nested.
  let open: string[] = [];
  const append = (more: string) => {
    if (open.length > 0) open.push(open.pop() + more);
    else settled += more;
  };
  for (const piece of text.split(/(?=<)|(?<=>)/)) {
    if (piece.startsWith("<")) open.push(piece);
    else append(piece);
    if (!piece.endsWith(">")) continue;
    const last = open.pop();
    if (last === undefined) continue;
    const seen = standIn(last);
    if (seen !== undefined) append(seen);
    else {
      // No tag has a ">" inside, so what was open before this one never becomes a tag.
      settled += open.join("") + last;
      open = [];
    }
  }
  return settled + open.join("");
}
