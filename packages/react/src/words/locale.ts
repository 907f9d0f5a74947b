import { keep } from "./keep.js";
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

const RTL_SCRIPT = /Adlm|Ara[bn]|Armi|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/;

/** What a tag stands for; `undefined` if it is none. */
export function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-"));
  } catch {
    return undefined;
  }
}

/**
 * Which way a language runs, told by the script that its tag names or implies: `az-Arab` runs from right to left, `ur-Latn`
 * does not (`Intl.Locale#getTextInfo` is missing in some engines). Unknown tags run from left to right.
 */
export function directionOf(tag: string): Direction {
  return keep(`direction ${tag}`, () =>
    RTL_SCRIPT.test(localeOf(tag)?.maximize().script ?? "") ? "rtl" : "ltr",
  );
}
