// C0 without tab and line feed, DEL and C1; embeddings, overrides and isolates of the bidirectional algorithm.
const unwanted = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text without the characters that could change how its neighbours are shown: control characters (C0 and C1, but not
 * tab and line feed; CR LF and a lone CR become a line feed) and the bidi controls U+202A–E and U+2066–9. The marks
 * U+200E and U+200F and the joiners stay: languages need them.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(unwanted, "");
}
