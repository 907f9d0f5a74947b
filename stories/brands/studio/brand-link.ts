import type { BrandSpec } from "@trajectoires/themes";

const KEY = "#brand=";

/** The address of this page with a brand in it: what stands behind `#` is sent to no server. */
export function linkOf(spec: BrandSpec, href: string): string {
  const [page] = href.split("#");
  return `${page}${KEY}${encodeURIComponent(JSON.stringify(spec))}`;
}

/** The brand's text in what stands behind `#`: from anybody, so to be read like anything that is pasted. */
export function brandInHash(hash: string): string | undefined {
  if (!hash.startsWith(KEY)) return undefined;
  const text = hash.slice(KEY.length);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
