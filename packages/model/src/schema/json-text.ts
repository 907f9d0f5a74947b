import type { Json } from "./json.js";

/** The parsed text, or where it stops being JSON (line and column count from 1). */
export type JsonText =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly line: number; readonly column: number; readonly found: string };

/** `JSON.parse` that doesn't throw and says where the error is, in every engine alike. A byte order mark is ignored. */
export function parseJsonText(text: string): JsonText {
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(content) as Json };
  } catch {
    const offset = findJsonError(content);
    const before = content.slice(0, offset);
    const line = before.split("\n").length;
    const column = offset - before.lastIndexOf("\n");
    const found = offset < content.length ? (content.slice(offset).match(/^./su)?.[0] ?? "") : "";
    return { ok: false, line, column, found };
  }
}

const blank = /[ \t\n\r]*/y;
// The string part is unrolled, so that a long one needs no stack.
const token =
  /[{}[\]:,]|"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001F]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Offset of the first token that no JSON text could have there; the length if the text just ends too early. */
export function findJsonError(text: string): number {
  const open: string[] = [];
  let expected: "value" | "value or ]" | "key or }" | "key" | ":" | ", or end" = "value";
  let offset = 0;
  for (;;) {
    blank.lastIndex = offset;
    blank.test(text);
    offset = blank.lastIndex;
    token.lastIndex = offset;
    const found = token.exec(text)?.[0];
    if (found === undefined) return offset;
    const first = found[0] as string;
    const closes = first === "}" || first === "]";
    if (expected === ":") {
      if (first !== ":") return offset;
      expected = "value";
    } else if (expected === ", or end") {
      if (closes && open.pop() === first) expected = ", or end";
      else if (first === "," && open.length > 0) expected = open.at(-1) === "}" ? "key" : "value";
      else return offset;
    } else if (closes) {
      if (expected !== `${expected.startsWith("key") ? "key" : "value"} or ${first}`) return offset;
      open.pop();
      expected = ", or end";
    } else if (expected === "key" || expected === "key or }") {
      if (first !== '"') return offset;
      expected = ":";
    } else if (first === "{" || first === "[") {
      open.push(first === "{" ? "}" : "]");
      expected = first === "{" ? "key or }" : "value or ]";
    } else if (first === "," || first === ":") return offset;
    else expected = ", or end";
    offset += found.length;
  }
}
