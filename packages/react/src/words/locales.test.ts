import { describe, expect, test } from "vitest";
import { enJourney } from "../career-journey/locales/en.js";
import { enTrajectory } from "../career-trajectory/locales/en.js";
import { enExplanation } from "../explanation/locales/en.js";
import { ar } from "../locales/ar.js";
import { de } from "../locales/de.js";
import { en as base } from "../locales/en.js";
import { es } from "../locales/es.js";
import { fr } from "../locales/fr.js";
import { ja } from "../locales/ja.js";
import { pt } from "../locales/pt.js";
import { sv } from "../locales/sv.js";
import { enSkillTimeline } from "../skill-timeline/skill-timeline-messages.js";
import type { Locale } from "./locale.js";

/** English with the words of what is imported by itself, which other locales have in them. */
const en: Locale = {
  ...base,
  messages: {
    ...base.messages,
    explanation: enExplanation,
    skillTimeline: enSkillTimeline,
    trajectory: enTrajectory,
    journey: enJourney,
  },
};
const LOCALES = [en, fr, de, es, pt, sv, ar, ja];

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

const DATE_KINDS =
  "day month vowel year decade spring summer autumn winter about range other".split(" ");
const PLURALS = "zero one two few many other".split(" ");
const GROUPS =
  /Kind$|Reason$|employment$|outcome$|explanation$|weight$|skillTimeline$|trajectory$|journey$|lane$/;

/** Every message by its path; forms of one message are kept together, phrases around two dates are two messages. */
function messagesOf(locale: Locale): Map<string, Tree> {
  const found = new Map<string, Tree>();
  const visit = (path: string, value: Tree): void => {
    const pair = Array.isArray(value) && path !== "numbers";
    if (typeof value !== "string" && (pair || GROUPS.test(path) || !path))
      for (const [key, inner] of Object.entries(value)) visit(path ? `${path}.${key}` : key, inner);
    else found.set(path, value);
  };
  visit("", locale.messages as unknown as Tree);
  return found;
}

const formsOf = (message: Tree): string[] =>
  typeof message === "string" ? [message] : (Object.values(message) as string[]);

/** Placeholders that say the same in other ways. */
const SAME: Record<string, string> = { bare: "date", word: "n" };

const placeholders = (text: string) =>
  new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => SAME[name] ?? name));

describe.each(LOCALES)("$tag", (locale) => {
  const english = messagesOf(en);
  const messages = messagesOf(locale);

  test("has every message of English and no other", () => {
    const missing = [...english.keys()].filter((path) => !messages.has(path));
    const needless = [...messages.keys()].filter((path) => !english.has(path));
    expect({ missing, needless }, `packages/react/src/locales/${locale.tag}`).toEqual({
      missing: [],
      needless: [],
    });
    expect(messages.size).toBeGreaterThan(120);
  });

  test("has the placeholders of English in every form", () => {
    for (const [path, message] of messages) {
      if (path === "numbers") continue;
      const wanted = new Set(
        formsOf(english.get(path) as Tree).flatMap((form) => [...placeholders(form)]),
      );
      for (const form of formsOf(message)) {
        // The lower length with its unit stands for its number.
        const own = placeholders(path === "lengthTo" ? form.replace("{low}", "{n}") : form);
        // A form for exactly one (or, in Arabic, two) may leave the number out: "a year", German "ein bis zwei Jahre".
        if (wanted.has("n")) own.add("n");
        expect([path, ...[...own].sort()]).toEqual([path, ...[...wanted].sort()]);
      }
    }
  });

  test("chooses forms by categories that its language has, or by kinds of date", () => {
    const categories: string[] = new Intl.PluralRules(locale.tag).resolvedOptions()
      .pluralCategories;
    for (const [path, message] of messages) {
      if (typeof message === "string" || path === "numbers") continue;
      const keys = Object.keys(message).map((key) => key.replace(/Inside$/, ""));
      expect(keys, path).toContain("other");
      const plural = keys.every((key) => PLURALS.includes(key)) && !path.startsWith("until");
      for (const key of keys) expect(plural ? categories : DATE_KINDS, path).toContain(key);
    }
  });

  test("leaves no message empty, with an unbalanced brace or a double space", () => {
    for (const [path, message] of messages) {
      for (const form of formsOf(message)) {
        expect(form.trim(), path).not.toBe("");
        expect(form.replace(/\{\w+\}/g, "x"), path).not.toMatch(/[{}]|[ \u00a0]{2}|['"]|\.\.\./);
        expect(form, path).not.toMatch(/[\u2009\u202f\u200e\u200f]/);
        if (!/^(?:fromTo\.1|between\.1|comma|explanation\.separator)/.test(path))
          expect(form, path).toBe(form.trim());
      }
    }
  });

  test("keeps a number and its unit on one line", () => {
    // English has always had a plain space, and nothing there breaks badly; Japanese has none.
    if (locale === en) return;
    for (const [path, message] of messages)
      if (/^(?:years|months|weeks|days)(?:Long)?$/.test(path))
        for (const form of formsOf(message)) expect(form, path).not.toMatch(/\} /);
  });

  test("survives JSON: it crosses from server to client", () => {
    expect(JSON.parse(JSON.stringify(locale))).toEqual(locale);
  });

  test("is of the direction of its script, and of digits 0 to 9", () => {
    expect(locale.dir).toBe(locale === ar ? "rtl" : "ltr");
    expect(new Intl.NumberFormat(locale.tag).resolvedOptions().numberingSystem).toBe("latn");
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

test("Japanese has no space, and no colon or mark of half a width", () => {
  for (const [path, message] of messagesOf(ja))
    for (const form of formsOf(message))
      if (path !== "quoteBy") expect(form, path).not.toMatch(/[\s:?,()]/);
});

test("nobody is said to have a gap", () => {
  const words: Record<string, RegExp> = {
    en: /\bgap\b|unemploy/i,
    fr: /\btrou\b|chômage|inactivité/i,
    de: /lücke|arbeitslos/i,
    es: /vacío|desempleo|\bparo\b|inactiv/i,
    pt: /lacuna|desempreg|inativ/i,
    sv: /\blucka|arbetslös/i,
    ar: /فجوة|بطالة|عاطل/,
    ja: /空白|無職|失業/,
  };
  for (const locale of LOCALES)
    expect(JSON.stringify(locale.messages)).not.toMatch(words[locale.tag.slice(0, 2)] as RegExp);
});
