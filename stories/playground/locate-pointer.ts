/** A stretch of a text, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the value that a JSON Pointer names stands in a JSON text (comments and trailing commas are passed over). Where
 * the last steps lead nowhere, as for a missing property, the nearest value around it. Linear, without recursion, and
 * never throws: a text that is no JSON gives `undefined`, or a stretch of it.
 */
export function locatePointer(text: string, pointer: string): Range | undefined {
  const steps = pointer.split("/").slice(1).map(unescapeStep);
  let start = skipBlank(text, 0);
  if (start >= text.length) return undefined;
  for (const step of steps) {
    const next = text[start] === "{" ? findKey(text, start, step) : findItem(text, start, step);
    if (next === undefined) break;
    start = next;
  }
  return { start, end: skipValue(text, start) };
}

/** Start of a line and column (both from 1), as offset. */
export function locateLine(text: string, line: number, column = 1): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf("\n", start);
    if (next < 0) break;
    start = next + 1;
  }
  return Math.min(text.length, start + column - 1);
}

const unescapeStep = (step: string) => step.replaceAll("~1", "/").replaceAll("~0", "~");

function findKey(text: string, start: number, key: string): number | undefined {
  let found: number | undefined;
  let at = skipBlank(text, start + 1);
  while (text[at] === '"') {
    const end = skipString(text, at);
    const colon = skipBlank(text, end);
    if (text[colon] !== ":") break;
    const value = skipBlank(text, colon + 1);
    // Of two equal keys JSON takes the last.
    if (readString(text.slice(at, end)) === key) found = value;
    at = skipComma(text, skipValue(text, value));
  }
  return found;
}

function findItem(text: string, start: number, step: string): number | undefined {
  if (text[start] !== "[" || !/^\d+$/.test(step)) return undefined;
  let at = skipBlank(text, start + 1);
  for (let index = 0; at < text.length && text[at] !== "]"; index++) {
    if (index === Number(step)) return at;
    const next = skipComma(text, skipValue(text, at));
    if (next <= at) break;
    at = next;
  }
  return undefined;
}

function skipComma(text: string, at: number): number {
  const comma = skipBlank(text, at);
  return text[comma] === "," ? skipBlank(text, comma + 1) : comma;
}

function skipBlank(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && /[\s\uFEFF]/.test(text[at] ?? "")) at++;
    if (text.startsWith("//", at)) at = endOr(text, text.indexOf("\n", at));
    else if (text.startsWith("/*", at)) at = endOr(text, text.indexOf("*/", at + 2), 2);
    else return at;
  }
}

const endOr = (text: string, found: number, more = 0) => (found < 0 ? text.length : found + more);

function skipString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return Math.min(text.length, at + 1);
}

function skipValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const char = text[at] ?? "";
    if (depth === 0 && at > start && /[,\]}\s/]/.test(char)) return at;
    if (char === '"') at = skipString(text, at);
    else if (char === "/" && /[/*]/.test(text[at + 1] ?? "")) at = skipBlank(text, at);
    else {
      if (char === "{" || char === "[") depth++;
      if (char === "}" || char === "]") depth--;
      if (depth < 0) return at;
      at++;
    }
    if (depth === 0 && /["}\]]/.test(char)) return at;
  }
  return at;
}

function readString(json: string): string | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
