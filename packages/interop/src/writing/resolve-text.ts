import type { Text } from "@trajectoires/model";

/** A text in one language: as asked for, else in the language's other forms, else the first there is. */
export function resolveText(text: Text | undefined, lang: string): string | undefined {
  if (typeof text !== "object") return text;
  const [short = lang] = lang.split("-");
  return text[lang] ?? text[short] ?? Object.values(text)[0];
}
