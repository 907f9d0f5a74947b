const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" },
  ...{ "+": "-plus", "#": "-sharp", "&": "-and-" },
};
const MAX = 64;

/** ASCII words joined by hyphens: "Senior Développeur C++" is `senior-developpeur-c-plus-plus`. Empty if nothing is left. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[ßæœøłđðþı+#&]/g, (letter) => LETTERS[letter] ?? "")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replace(/^-|-$/g, "");
}

/** Hands out ids that are readable, and unique in one document. */
export class Ids {
  readonly #used = new Set<string>();

  /** The slug of the first text that has one (else `fallback`), with a number if it is taken. */
  make(texts: readonly (string | undefined)[], fallback: string): string {
    const base = slug(texts.filter(Boolean).join(" ")) || fallback;
    let id = base;
    for (let n = 2; this.#used.has(id); n++) id = `${base.slice(0, MAX - 6)}-${n}`;
    this.#used.add(id);
    return id;
  }
}
