import { describe, expect, test } from "vitest";
import { enExplanation } from "../explanation/locales/en.js";
import { en as base } from "../locales/en.js";
import { fr } from "../locales/fr.js";
import type { Locale } from "./locale.js";

type Tree = string | readonly string[] | { readonly [key: string]: Tree };

/** English with its words of explanations, which other locales have in them. */
const en: Locale = { ...base, messages: { ...base.messages, explanation: enExplanation } };

const DATE_KINDS = "day month year decade spring summer autumn winter about range other".split(" ");
const PLURALS = "zero one two few many other".split(" ");

/** Every message by its path; forms of one message are kept together. */
function messagesOf(locale: Locale): Map<string, Tree> {
  const found = new Map<string, Tree>();
  const visit = (path: string, value: Tree): void => {
    const forms = typeof value === "string" || Array.isArray(value) || "other" in value;
    const group = path.endsWith("Kind") || path === "messages.employment";
    if (forms && !group) found.set(path, value);
    else for (const [key, inner] of Object.entries(value)) visit(`${path}.${key}`, inner);
  };
  visit("messages", locale.messages as unknown as Tree);
  return found;
}

const formsOf = (message: Tree): string[] =>
  typeof message === "string" ? [message] : (Object.values(message) as string[]);

const placeholders = (text: string) =>
  new Set(
    [...text.matchAll(/\{(\w+)\}/g)].map((match) => (match[1] === "bare" ? "date" : match[1])),
  );

describe.each([en, fr])("$tag", (locale) => {
  const english = messagesOf(en);
  const messages = messagesOf(locale);

  test("has every message of English and no other", () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    expect(messages.size).toBeGreaterThan(120);
  });

  test("has the placeholders of English in every form", () => {
    for (const [path, message] of messages) {
      const wanted = new Set(
        formsOf(english.get(path) as Tree).flatMap((form) => [...placeholders(form)]),
      );
      for (const form of formsOf(message)) {
        const own = placeholders(form);
        // A form for exactly one may leave the number out: "a year".
        if (wanted.has("n") && !own.has("n")) own.add("n");
        expect([path, ...[...own].sort()]).toEqual([path, ...[...wanted].sort()]);
      }
    }
  });

  test("chooses forms by categories that its language has, or by kinds of date", () => {
    const categories = [...new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories];
    for (const [path, message] of messages) {
      if (typeof message === "string" || Array.isArray(message)) continue;
      const keys = Object.keys(message);
      expect(keys, path).toContain("other");
      const plural = keys.every((key) => PLURALS.includes(key));
      const allowed: readonly string[] =
        plural && !keys.includes("range") ? categories : DATE_KINDS;
      for (const key of keys) expect(allowed, `${path}.${key}`).toContain(key);
    }
  });

  test("leaves no message empty, with an unbalanced brace or a double space", () => {
    for (const [path, message] of messages) {
      for (const form of formsOf(message)) {
        expect(form.trim(), path).not.toBe("");
        expect(form.replace(/\{\w+\}/g, "x"), path).not.toMatch(/[{}]|[ \u00a0]{2}|['"]|\.\.\./);
        expect(form, path).not.toMatch(/[\u2009\u202f]/);
      }
    }
  });

  test("survives JSON: it crosses from server to client", () => {
    expect(JSON.parse(JSON.stringify(locale))).toEqual(locale);
  });
});

test("French puts no-break spaces before high punctuation, inside quotation marks and before units", () => {
  for (const [path, message] of messagesOf(fr)) {
    for (const form of formsOf(message)) {
      expect(form, path).not.toMatch(/[^\u00a0][:;!?»]|«[^\u00a0]/);
      expect(form, path).not.toMatch(/\{(?:n|age)\} (?:an|ans|mois|jours|semaines)\b/);
    }
  }
});

test("nobody is said to have a gap", () => {
  expect(JSON.stringify(en.messages)).not.toMatch(/\bgap\b|unemploy/i);
  expect(JSON.stringify(fr.messages)).not.toMatch(/\btrou\b|chômage|inactivité/i);
});
