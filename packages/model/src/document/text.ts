/** A BCP 47 language tag, such as `"fr"` or `"ar-EG"`. */
export type LanguageTag = string;

/**
 * A text for people: a plain string in the document's own language (`CareerPath.lang`), or one string
 * for each language (a JSON-LD 1.1 language map).
 *
 * @example "Lead SRE"
 * @example { fr: "Responsable SRE", en: "Lead SRE" }
 */
export type Text = string | { readonly [language: LanguageTag]: string };
