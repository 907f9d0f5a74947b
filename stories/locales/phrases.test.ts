import { createWords } from "@trajectoires/react/words";
import { describe, expect, test } from "vitest";
import { LOCALES } from "./choose-locale.ts";
import { ar } from "./expected/ar.ts";
import { de } from "./expected/de.ts";
import { es } from "./expected/es.ts";
import { fr } from "./expected/fr.ts";
import { ja } from "./expected/ja.ts";
import { pt } from "./expected/pt.ts";
import { sv } from "./expected/sv.ts";
import { PHRASES } from "./phrases.ts";

const EXPECTED = { fr, de, es, pt, sv, ar, ja };

/** Every phrase in a language, no-break spaces made visible. */
function said(tag: keyof typeof LOCALES): Record<string, string> {
  const words = createWords(LOCALES[tag]);
  return Object.fromEntries(
    Object.entries(PHRASES).map(([english, say]) => [
      english,
      say(words).replaceAll("\u00a0", "_"),
    ]),
  );
}

test("every phrase is called by its English", () => {
  for (const [english, phrase] of Object.entries(said("en")))
    expect(phrase.replace("B, and C", "B and C")).toBe(english);
  expect(Object.keys(PHRASES).length).toBeGreaterThan(100);
});

describe.each(Object.keys(EXPECTED) as (keyof typeof EXPECTED)[])("%s", (tag) => {
  test("says every phrase as its readers write it", () => {
    expect(said(tag)).toEqual(EXPECTED[tag]);
  });
});
