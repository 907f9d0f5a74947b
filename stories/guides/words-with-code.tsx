import type { ReactNode } from "react";

/** Words of a docstring: what stands between backticks is code. */
export function wordsWithCode(words: string): ReactNode[] {
  return words
    .split("`")
    .map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));
}
