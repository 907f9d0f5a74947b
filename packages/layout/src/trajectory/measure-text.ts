/** How wide a text is at most, in pixels, at a font size in pixels. */
export type MeasureText = (text: string, size: number, isBold: boolean) => number;

const NARROW = /[ijl.,:;|'’ !()[\]·f-]/;
const WIDE = /[mwMWÆŒ@%&—…]/;
const UPPER = /\p{Lu}/u;
/** Scripts of square letters, and emoji. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uffef]/u;
/** Marks that stand above or below another letter. */
const MARK = /\p{M}|\u200d|\ufe0f/u;

/**
 * A width that no common font goes beyond, since a server knows no fonts: by kinds of letters, a little more than the widest of a dozen text and heading
 * faces needs.
 */
export const measureText: MeasureText = (text, size, isBold) => {
  let ems = 0;
  for (const letter of text) {
    if (MARK.test(letter)) continue;
    if (SQUARE.test(letter)) ems += 1.08;
    else if (NARROW.test(letter)) ems += 0.38;
    else if (WIDE.test(letter)) ems += 0.98;
    else if (UPPER.test(letter)) ems += 0.76;
    else ems += 0.61;
  }
  return ems * size * (isBold ? 1.04 : 1);
};
