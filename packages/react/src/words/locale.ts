import type { Messages } from "./messages.js";

/** Which way a text runs. */
export type Direction = "ltr" | "rtl";

/**
 * A language to speak to people in: plain data without functions, so that it can be handed from a server component to a
 * client component. Bring your own, or change one: `{ ...en, tag: "en-GB" }` prints "15 Apr 2020".
 */
export interface Locale {
  /** BCP 47 tag that dates, numbers and plural rules follow, such as `"fr"` or `"fr-CA"`. */
  readonly tag: string;
  readonly dir: Direction;
  readonly messages: Messages;
}

/** Languages written from right to left, and scripts: `az-Arab` is, `ur-Latn` is not. */
const RTL_LANGUAGE =
  /^(?:ar|arc|ckb|dv|fa|glk|he|iw|ks|ku-arab|lrc|mzn|nqo|pa-arab|pnb|ps|sd|syr|ug|ur|uz-af|yi)(?:-|$)/i;
const SCRIPT = /^[a-z]{2,8}(?:-[a-z]{3}){0,3}-([a-z]{4})(?:-|$)/i;
const RTL_SCRIPT = /^(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)$/i;

/**
 * Which way a language runs, told from its tag by a short list (`Intl.Locale#getTextInfo` is missing in some engines).
 * Unknown tags run from left to right.
 */
export function directionOf(tag: string): Direction {
  const script = SCRIPT.exec(tag)?.[1];
  const rtl = script === undefined ? RTL_LANGUAGE.test(tag) : RTL_SCRIPT.test(script);
  return rtl ? "rtl" : "ltr";
}
