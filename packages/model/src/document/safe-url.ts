/** What this file needs of the WHATWG URL that every host has; named here because the model compiles without DOM types. */
declare const URL: new (url: string) => { readonly protocol: string; readonly href: string };

const allowedSchemes: ReadonlySet<string> = new Set(["https:", "http:", "mailto:", "tel:"]);

/**
 * An address that may go into `href` or `src`, or `undefined`. Allowed are `https`, `http`, `mailto` and `tel` after
 * WHATWG parsing, and addresses inside the host's own site that begin with `/`, `./` or `#`. Everything else is refused:
 * `javascript:`, `data:`, `//elsewhere.example` (and `/\elsewhere.example`, which browsers read the same way), and bare words.
 *
 * Returns the address as it was written, without surrounding blanks, tabs and line breaks. Never throws.
 *
 * @example safeUrl("https://example.org/cv") // "https://example.org/cv"
 * @example safeUrl("javascript:alert(1)") // undefined
 */
export function safeUrl(url: unknown): string | undefined {
  if (typeof url !== "string") return undefined;
  const written = asParsersSeeIt(url);
  if (written.startsWith("#") || written.startsWith("./")) return written;
  if (written.startsWith("/")) return /^\/[/\\]/.test(written) ? undefined : written;
  try {
    return allowedSchemes.has(new URL(written).protocol) ? written : undefined;
  } catch {
    return undefined;
  }
}

// The WHATWG parser drops tabs and line breaks wherever they stand and trims C0 controls and spaces: "java\nscript:" runs.
function asParsersSeeIt(url: string): string {
  const text = url.replace(/[\t\n\r]/g, "");
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return text.slice(start, end);
}
