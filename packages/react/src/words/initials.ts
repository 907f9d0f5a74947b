/** A letter or digit with the marks that belong to it. A pattern, not `Intl.Segmenter`, which not every browser has: server and browser must agree. */
const LETTER = /[\p{L}\p{N}]\p{M}*/gu;
/** Scripts whose letters join or are words of their own: one stands for the name. */
const ONE_IS_ENOUGH =
  /[\p{sc=Arab}\p{sc=Hani}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}\p{sc=Syrc}\p{sc=Mong}]/u;
/** Articles of a few languages. */
const ARTICLE = /^(?:an?|the|une?|l[ae]s?|d[aei]s|der|die|eine?|el|los|il|un[ao]|het|een|ett)$/i;

/**
 * One or two letters to stand in for a logo or a photo: "Anywr" → "An", "University of Reims" → "UR",
 * "A hosting company" → "HC", "東京大学" → "東". Empty for a name without a letter or digit.
 */
export function initials(name: string): string {
  const spelt = name
    .slice(0, 200)
    .normalize()
    .split(/\s+/)
    .flatMap((word) => {
      const letters = word.match(LETTER);
      return letters ? [{ word, letters }] : [];
    });
  // A leading article before a word in small letters: "A hosting company", "Un hébergeur".
  const [article, noun] = spelt;
  if (article && noun && ARTICLE.test(article.word) && /^\p{Ll}/u.test(noun.word)) spelt.shift();
  const [first = "", second = ""] = spelt[0]?.letters ?? [];
  const letter = capital(first);
  if (ONE_IS_ENOUGH.test(letter)) return letter;
  const last = spelt.slice(1).pop()?.letters[0];
  return letter + (last ? capital(last) : second);
}

/** "ß" would become two letters. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
