/** Letters that Unicode doesn't take apart into a base and a mark, and that people type without. */
const BARE: { readonly [letter: string]: string } = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  þ: "th",
  ς: "σ",
  ـ: "",
};

/** Marks of Latin, Greek, Cyrillic, Arabic, Japanese and Hebrew. Those of Indic and Thai scripts are letters, and stay. */
const MARKS = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/gu;

/** What words are made of: `C++`, `C#` and `F#` are words too. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}+#]+/u;

/** Words of scripts that are written without spaces, or that put articles in front of words: they are found anywhere. */
const FOUND_INSIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A text as it is compared in a search: without case, marks and width, and with hiragana for katakana, so that what people type on any
 * keyboard finds what was written with care. The same for every language: who types "malmo" on a French keyboard means Malmö.
 */
export function foldText(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(MARKS, "")
      // Down, up, and down: "ẞ" becomes "ß", and "ß" becomes "ss" on the way.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize("NFKD")
      .replace(MARKS, "")
      .replace(/[æœøđðħıłþςـ]/g, (letter) => BARE[letter] ?? letter)
      .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  );
}

/** The words of a text, folded. */
export function splitWords(text: string): string[] {
  return foldText(text).split(BETWEEN_WORDS).filter(Boolean);
}

/** Words joined so that the start of each is found by one look: see `hasWords`. */
export function joinWords(texts: Iterable<string>): string {
  return ` ${splitWords([...texts].join(" ")).join(" ")}`;
}

/** Whether every wanted word begins a word of the text, in any order; in scripts without spaces, whether it is in it. */
export function hasWords(joined: string, wanted: readonly string[]): boolean {
  return wanted.every(
    (word) => joined.includes(` ${word}`) || (FOUND_INSIDE.test(word) && joined.includes(word)),
  );
}
