/**
 * A word, its first letter or digit, and its second; with the marks that belong to them. A pattern, not `Intl.Segmenter`,
 * which not every browser has: server and browser must agree.
 */
const WORD = /\S*?([\p{L}\p{N}]\p{M}*)(?:\S*?([\p{L}\p{N}]\p{M}*))?\S*/gu;
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
  const words = [...name.slice(0, 200).normalize().matchAll(WORD)];
  // A leading article before a word in small letters: "A hosting company", "Un hébergeur".
  const [[article = ""] = [], [noun = ""] = []] = words;
  if (ARTICLE.test(article) && /^\p{Ll}/u.test(noun)) words.shift();
  const [[, first = "", second = ""] = []] = words;
  const letter = capital(first);
  if (ONE_IS_ENOUGH.test(letter)) return letter;
  const [, last = ""] = words.slice(1).pop() ?? [];
  return letter + (capital(last) || second);
}

/** "ß" would become two letters. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}
