import type { LanguageTag, Text } from "@trajectoires/model";
import { type Direction, directionOf } from "./locale.js";

/** A text in one language. Put `lang` and `dir` on the element that holds it. */
export interface PickedText {
  readonly value: string;
  /** Only where the text is in another language than the wanted one. */
  readonly lang?: LanguageTag;
  /** Only where it runs the other way than the wanted language. */
  readonly dir?: Direction;
}

/**
 * Chooses the language of a text by RFC 4647 lookup: the wanted tag, shortened step by step (`fr-CA`, `fr`), then a
 * regional form of it, then the document's language in the same way, then the first that says anything.
 * `undefined` for no text.
 *
 * @param documentLang language of plain strings: `CareerPath.lang`
 */
export function pickText(
  text: Text | undefined,
  wanted: LanguageTag,
  documentLang: LanguageTag = "en",
): PickedText | undefined {
  const entries = Object.entries(
    typeof text === "string" ? { [documentLang]: text } : (text ?? {}),
  ).filter(([, value]) => typeof value === "string" && value.trim());
  const [lang, value] =
    lookUp(entries, wanted) ?? lookUp(entries, documentLang) ?? entries[0] ?? [];
  if (lang === undefined || value === undefined) return undefined;
  // "@none" marks a text without a language in JSON-LD.
  if (lang.startsWith("@")) return { value };
  const dir = directionOf(lang);
  const turned = dir !== directionOf(wanted);
  return {
    value,
    ...((turned || !(isPartOf(wanted, lang) || isPartOf(lang, wanted))) && { lang }),
    ...(turned && { dir }),
  };
}

/** The entry of the longest tag that the wanted one begins with, or of any that shares its language. */
function lookUp(entries: [string, string][], tag: string): [string, string] | undefined {
  const [nearest] = entries
    // No range ends in a singleton (`-x`).
    .filter(([lang]) => isPartOf(lang, tag) && !/-.$/.test(lang))
    .sort(([one], [other]) => other.length - one.length);
  return nearest ?? entries.find(([lang]) => isPartOf(tag.replace(/-.*/, ""), lang));
}

/** Whether a tag is in the range of another: `fr-CA` is in that of `fr`. */
function isPartOf(range: string, tag: string): boolean {
  return `${tag}-`.toLowerCase().startsWith(`${range}-`.toLowerCase());
}
