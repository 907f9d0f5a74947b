import { cleanText, safeUrl } from "@trajectoires/model";

const HOST =
  /^(?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?)$/u;

/**
 * An address that `safeUrl` allows. A bare host ("example.org/me") gets `https://`; a lone "#", which templates leave
 * where an address belongs, is none.
 */
export function readAddress(written: string): string | undefined {
  const text = cleanText(written);
  const url = safeUrl(text);
  if (url !== undefined) return /^(?:#|\.?\/$)/.test(url) ? undefined : url;
  const host = HOST.exec(text.trim())?.[1];
  return host && safeUrl(`https://${host}`);
}

/** Whether it has a scheme that is refused, such as `javascript:`, hidden or not. */
export function hasRefusedScheme(text: string): boolean {
  return (
    /^[a-z][a-z\d+.-]*:/i.test(text.replace(/[\0- \x7f]/g, "")) && readAddress(text) === undefined
  );
}

/** Host of an address, for links that do not say where they lead. */
export const hostOf = (url: string | undefined) =>
  /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url ?? "")?.[1];
