import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../../stories/locales/choose-locale.ts";
import { createWords, type Words } from "./create-words.js";
import { exactLength, formatDuration, formatVagueDuration } from "./format-duration.js";

const LANGUAGES = Object.entries(LOCALES).map(
  ([tag, locale]) => [tag, createWords(locale)] as const,
);

/** What a language says for so many months, alone and inside a phrase. */
const monthsOf = (words: Words, n: number) =>
  (["short", "long"] as const).flatMap((style) => [
    exactLength(words, n, style),
    exactLength(words, n, style, true),
  ]);

/** What it would say of twelve months or more beside years. */
const twelve = (words: Words) =>
  [12, 13, 24].flatMap((n) =>
    [words.messages.months, words.messages.monthsLong].map((message) => words.count(message, n)),
  );

describe.each(LANGUAGES)("%s", (_, words) => {
  const tooMany = twelve(words);
  const years = (n: number) => Math.floor(n / 12);

  test("says years and at most 11 months: never three years and 12 months", () => {
    const length = fc.oneof(
      fc.integer({ min: 1, max: 1200 }),
      fc.double({ min: 0, max: 1200, noNaN: true }),
    );
    fc.assert(
      fc.property(length, fc.boolean(), fc.boolean(), (months, isLong, inside) => {
        const text = exactLength(words, months, isLong ? "long" : "short", inside);
        for (const wrong of tooMany) expect(text).not.toContain(wrong);
      }),
    );
  });

  test("says every length up to twenty years in another way, and whole years as such", () => {
    const said = Array.from({ length: 240 }, (_, index) => exactLength(words, index + 1, "short"));
    expect(new Set(said).size).toBe(240);
    for (const n of [12, 24, 36, 120])
      expect(exactLength(words, n)).toBe(words.count(words.messages.years, years(n)));
    for (const n of [1, 2, 11]) for (const text of monthsOf(words, n)) expect(text).not.toBe("");
  });

  test("says lengths between limits without twelve months or more beside years", () => {
    const limits = fc.tuple(fc.nat(400), fc.nat(400));
    fc.assert(
      fc.property(limits, fc.boolean(), ([min, more], isLong) => {
        const style = isLong ? "long" : "short";
        const text = formatDuration(words, { min, max: min + more }, { style });
        expect(text).not.toBe("");
        const [before] = tooMany as [string];
        expect(text).not.toContain(before);
      }),
    );
  });

  test("says a stated length as it was stated", () => {
    const units = { day: "daysLong", week: "weeksLong", month: "monthsLong", year: "yearsLong" };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
        (value, unit) => {
          const message = words.messages[units[unit] as "daysLong"];
          expect(formatVagueDuration(words, { value, unit })).toBe(words.count(message, value));
        },
      ),
    );
  });
});
