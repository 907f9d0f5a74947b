import { describe, expect, test } from "vitest";
import { en } from "../locales/en.js";
import { fr } from "../locales/fr.js";
import { createWords } from "./create-words.js";
import { formatDuration, formatVagueDuration } from "./format-duration.js";

const [english, french] = [createWords(en), createWords(fr)];
const nb = (text: string) => text.replaceAll("_", "\u00a0");

describe("formatDuration", () => {
  test.each([
    [27, 27, "2 yr 3 mo", "two years and three months", "2_ans 3_mois", "deux_ans et trois_mois"],
    [12, 12, "1 yr", "a year", "1_an", "un an"],
    [1, 1, "1 mo", "a month", "1_mois", "un mois"],
    [0, 0, "less than a month", "less than a month", "moins d’un mois", "moins d’un mois"],
    [252, 252, "21 yr", "21 years", "21_ans", "21_ans"],
    [
      10,
      14,
      "1 yr · ±2 mo",
      "a year, give or take two months",
      "1_an · ±2_mois",
      "un an, à deux_mois près",
    ],
    [
      12,
      15,
      "1 yr 1 mo · ±2 mo",
      "a year and a month, give or take two months",
      "1_an 1_mois · ±2_mois",
      "un an et un mois, à deux_mois près",
    ],
    [2, 24, "about 1 yr", "about a year", "environ 1_an", "environ un an"],
    [14, 36, "about 2 yr", "about two years", "environ 2_ans", "environ deux_ans"],
    [12, 24, "about 18 mo", "about 18 months", "environ 18_mois", "environ 18_mois"],
    [5, 13, "about 9 mo", "about nine months", "environ 9_mois", "environ neuf_mois"],
    [14, 60, "one to five years", "one to five years", "un an à cinq_ans", "un an à cinq_ans"],
    [3, 60, "at most 5 yr", "at most five years", "au plus 5_ans", "au plus cinq_ans"],
    [24, null, "at least 2 yr", "at least two years", "au moins 2_ans", "au moins deux_ans"],
    [null, 6, "at most 6 mo", "at most six months", "au plus 6_mois", "au plus six_mois"],
    [null, null, "", "", "", ""],
    [5, 3, "", "", "", ""],
    [-3, -1, "", "", "", ""],
    [Number.NaN, 4, "", "", "", ""],
    [0, Infinity, "", "", "", ""],
  ])("%s to %s months: %s", (min, max, short, long, court, entier) => {
    expect(formatDuration(english, { min, max })).toBe(short);
    expect(formatDuration(english, { min, max }, { style: "long" })).toBe(long);
    expect(formatDuration(french, { min, max })).toBe(nb(court));
    expect(formatDuration(french, { min, max }, { style: "long" })).toBe(nb(entier));
  });
});

describe("formatVagueDuration", () => {
  test.each([
    [{ value: 1, unit: "year", word: "bit-over" }, "a little over a year", "un peu plus d’un an"],
    [{ value: 7, unit: "year", word: "more-than" }, "more than seven years", "plus de sept_ans"],
    [{ value: 4, unit: "month" }, "four months", "quatre_mois"],
    [{ value: 5, upTo: 6, unit: "month" }, "five to six months", "cinq à six_mois"],
    [
      { value: 5, upTo: 6, unit: "month", word: "about" },
      "about five to six months",
      "environ cinq à six_mois",
    ],
    [{ value: 2, unit: "week", word: "almost" }, "almost two weeks", "presque deux_semaines"],
    [{ value: 1, unit: "day", word: "less-than" }, "less than a day", "moins d’un jour"],
    [{ value: 1.5, unit: "year" }, "1.5 years", "1,5_ans"],
    [{ word: "some" }, "some time", "un certain temps"],
    [{ value: 3 }, "three months", "trois_mois"],
    [{}, "", ""],
    [{ value: -1, unit: "year" }, "", ""],
    [{ value: Number.NaN, unit: "year" }, "", ""],
  ] as const)("%j: %s", (length, englishText, frenchText) => {
    expect(formatVagueDuration(english, length)).toBe(englishText);
    expect(formatVagueDuration(french, length)).toBe(nb(frenchText));
  });

  test("falls back to digits where a language brings no number words", () => {
    const words = createWords(en, { numbers: [] });
    expect(formatVagueDuration(words, { value: 4, unit: "month" })).toBe("4 months");
  });
});
