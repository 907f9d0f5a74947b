/** Outcome of reading JSON text. */
export type JsonText =
  | { readonly value: unknown; readonly repaired?: true }
  | { readonly message: string; readonly line?: number; readonly column?: number };

/** Strings, to be kept, and comments. Linear. */
const COMMENTS =
  /"(?:[^"\\]|\\(?:[\s\S]|$))*(?:"|$)|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)/g;
/** Strings, and commas before a closing bracket. */
const COMMAS = /"(?:[^"\\]|\\(?:[\s\S]|$))*(?:"|$)|,(?=[ \t\r\n]{0,2000}[}\]])/g;

const without = (text: string, unwanted: RegExp) =>
  text.replace(unwanted, (part) => (part[0] === '"' ? part : " "));

/** Parses JSON text; what people leave in files written by hand (a trailing comma, comments, a byte order mark) is forgiven. */
export function parseJsonText(text: string): JsonText {
  const source = text.replace(/^\uFEFF/, "");
  try {
    return { value: JSON.parse(source) };
  } catch (error) {
    try {
      const value = JSON.parse(without(without(source, COMMENTS), COMMAS));
      return { value, repaired: true };
    } catch {
      const message = error instanceof Error ? error.message : "";
      const position = /position (\d+)/.exec(message)?.[1];
      if (position === undefined) return { message };
      const before = source.slice(0, Number(position)).split("\n");
      return { message, line: before.length, column: (before.at(-1) ?? "").length + 1 };
    }
  }
}
