import type { ReactElement } from "react";

/** What `StructuredData` takes. */
export interface StructuredDataProps {
  /** JSON-LD as text, as `toJsonLdText` of `@trajectoires/interop/json-ld` writes it. */
  readonly json: string;
  /** Nonce of the page's Content-Security-Policy. Browsers do not run data, but some policies ask it of every `script`. */
  readonly nonce?: string;
}

/**
 * Structured data for search engines, as a `script` that is never run. For the server: in the HTML it is data. A page
 * that enforces Trusted Types must not make it in the browser, where creating any `script` is refused; put the text into
 * the document on the server instead. Whatever the text is, it cannot end its element.
 */
export function StructuredData({ json, nonce }: StructuredDataProps): ReactElement {
  const safe = json
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
  // A script has no other content, and this one holds no "<".
  return (
    <script type="application/ld+json" nonce={nonce} dangerouslySetInnerHTML={{ __html: safe }} />
  );
}
