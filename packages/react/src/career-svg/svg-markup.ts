/** Attributes of an element; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text. Content is markup already; numbers are rounded to a hundredth, so that the same career makes the same file everywhere. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    tag += ` ${key}="${escapeXml(typeof value === "number" ? `${round(value)}` : value)}"`;
  }
  return content.length === 0 ? `${tag}/>` : `${tag}>${content.join("")}</${name}>`;
}

/** Text or an attribute's value: what markup means is escaped, what XML 1.0 doesn't allow is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
