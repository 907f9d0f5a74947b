/** What this file needs of the WHATWG URL that every host has. */
declare const URL: new (url: string) => { readonly protocol: string };

const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

function scheme(url: string): string | undefined {
  try {
    return new URL(url).protocol;
  } catch {
    return undefined;
  }
}

/**
 * An address that may be followed (http, https, mailto, tel, or inside the own site: `/…`, `./…`). A bare host
 * ("example.org/me") gets `https://`. `undefined` for all else, also for a lone "#".
 */
export function safeUrl(text: string): string | undefined {
  const url = text.replace(/[\t\n\r]|^[\0- ]+|[\0- ]+$/g, "");
  if (/^(?:\.?\/)(?![/\\])./.test(url)) return url;
  if (/^(?:https?|mailto|tel):$/.test(scheme(url) ?? "")) return url;
  const bare = url.replace(/^\/\//, "");
  return HOST.test(bare) && scheme(`https://${bare}`) ? `https://${bare}` : undefined;
}

/** Whether it has a scheme that is refused, such as `javascript:`. */
export function hasRefusedScheme(text: string): boolean {
  const found = scheme(text);
  return found !== undefined && safeUrl(text) === undefined;
}
