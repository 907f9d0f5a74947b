/** A letter or digit with the marks that belong to it. A pattern, not `Intl.Segmenter`, which not every browser has: server and browser must agree. */
const FIRST_LETTER = /[\p{L}\p{N}]\p{M}*/u;
/** Scripts whose letters join or are words of their own: one stands for the name. */
const ONE_IS_ENOUGH =
  /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Syriac}\p{Script=Mongolian}]/u;
/** Articles of a few languages. */
const ARTICLE = /^(?:an?|the|une?|l[ae]s?|d[aei]s|der|die|eine?|el|los|il|un[ao]|het|een|ett)$/i;

/**
 * One or two letters to stand in for a logo or a photo: "Anywr" → "An", "University of Reims" → "UR",
 * "A hosting company" → "HC", "東京大学" → "東". Empty for a name without a letter or digit.
 */
export function initials(name: string): string {
  const parts = name
    .slice(0, 200)
    .normalize("NFC")
    .split(/[\s\u00a0]+/)
    .filter((part) => FIRST_LETTER.test(part));
  // A leading article before a word in small letters: "A hosting company", "Un hébergeur".
  if (parts[1] && ARTICLE.test(parts[0] as string) && /^\p{Ll}/u.test(parts[1])) {
    parts.shift();
  }
  const [first = ""] = parts;
  const letter = firstLetter(first);
  if (ONE_IS_ENOUGH.test(letter)) return letter;
  if (parts.length > 1) return letter + firstLetter(parts[parts.length - 1] as string);
  const second = FIRST_LETTER.exec(
    first.slice(first.search(FIRST_LETTER) + rawLetter(first).length),
  );
  return letter + (second?.[0] ?? "");
}

function rawLetter(word: string): string {
  return FIRST_LETTER.exec(word)?.[0] ?? "";
}

function firstLetter(word: string): string {
  const letter = rawLetter(word);
  const upper = letter.toUpperCase();
  // "ß" would become two letters.
  return upper.length === letter.length ? upper : letter;
}
