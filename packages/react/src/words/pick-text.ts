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
  if (!text) return undefined;
  const entries = Object.entries(typeof text === "string" ? { [documentLang]: text } : text).filter(
    ([, value]) => typeof value === "string" && value.trim(),
  );
  const found = lookUp(entries, wanted) ?? lookUp(entries, documentLang) ?? entries[0];
  if (!found) return undefined;
  const [lang, value] = found;
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

function lookUp(entries: [string, string][], tag: string): [string, string] | undefined {
  for (let range = tag; range; range = shortened(range)) {
    const found = entries.find(([lang]) => lang.toLowerCase() === range.toLowerCase());
    if (found) return found;
  }
  const language = tag.replace(/-.*/, "");
  return entries.find(([lang]) => isPartOf(language, lang));
}

/** Without its last subtag, and without a singleton (`-x`) that would then be last. */
function shortened(tag: string): string {
  return tag.replace(/(?:-[a-z\d])?-?[^-]*$/i, "");
}

function isPartOf(range: string, tag: string): boolean {
  return `${tag}-`.toLowerCase().startsWith(`${range}-`.toLowerCase());
}
