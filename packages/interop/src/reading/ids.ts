const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" },
  ...{ "+": "-plus", "#": "-sharp", "&": "-and-" },
};
/** ASCII words joined by hyphens: "Senior Développeur C++" is `senior-developpeur-c-plus-plus`. Empty if most of it has none. */
export function slug(text: string, longest = 48): string {
  const words = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[ßæœøłđðþı+#&]/g, (letter) => LETTERS[letter] ?? "")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  // A Latin word or two in a title of another script would be no name for it.
  const other = text.match(/[^\p{sc=Latin}\p{N}\P{L}]/gu)?.length ?? 0;
  if (other > words.join("").length) return "";
  let id = "";
  for (const word of words) {
    if (id && id.length + word.length >= longest) break;
    id += (id && "-") + word.slice(0, longest);
  }
  return id;
}

/** Hands out ids that are readable, and unique in one document. */
export class Ids {
  readonly #used = new Set<string>();
  readonly #lastNumber = new Map<string, number>();

  /** The slugs of the texts, joined (`fallback` if they have none), with a number if it is taken. */
  make(texts: readonly (string | undefined)[], fallback: string): string {
    const longest = texts.length > 1 ? 28 : 48;
    const base =
      texts
        .map((text) => slug(text ?? "", longest))
        .filter(Boolean)
        .join("-") || fallback;
    let number = this.#lastNumber.get(base) ?? 1;
    let id = base;
    while (this.#used.has(id)) id = `${base}-${++number}`;
    this.#lastNumber.set(base, number);
    this.#used.add(id);
    return id;
  }
}
