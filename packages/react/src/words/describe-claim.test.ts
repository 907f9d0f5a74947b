import type { Claim, SimpleClaim } from "@trajectoires/model";
import { describe, expect, test } from "vitest";
import { en } from "../locales/en.js";
import { fr } from "../locales/fr.js";
import { createWords } from "./create-words.js";
import { describeClaim } from "./describe-claim.js";

type Draft = SimpleClaim extends infer C ? (C extends SimpleClaim ? Omit<C, "id"> : never) : never;

const claim = (draft: Draft) => ({ id: "c", ...draft }) as SimpleClaim;

const names: Record<string, [string, string]> = {
  birth: ["birth", "la naissance"],
  "engineer.start": ["the start of Engineer", "le début de « Ingénieur »"],
  "exams.start": ["the exams", "les examens"],
};

const say = (it: Claim, about?: string) =>
  [en, fr].map((locale, index) =>
    describeClaim(createWords(locale), it, { nameOf: (point) => names[point]?.[index], about }),
  );

describe("describeClaim", () => {
  test.each<[Draft, string, string]>([
    [{ type: "age", point: "x.start", years: 17 }, "at 17", "à 17 ans"],
    [{ type: "age", point: "x.start", years: 7, upTo: 8 }, "at 7 or 8", "à 7 ou 8 ans"],
    [{ type: "age", point: "x.start", years: 7, upTo: 14 }, "aged 7 to 14", "7 à 14 ans"],
    [{ type: "age", point: "x.start", years: 13, approximate: true }, "around 13", "vers 13 ans"],
    [{ type: "age", point: "x.end", years: 14 }, "until age 14", "jusqu’à 14 ans"],
    [{ type: "date", point: "x.start", edtf: "2020-04" }, "April 2020", "avril 2020"],
    [{ type: "date", point: "x.end", edtf: "2020" }, "until 2020", "jusqu’en 2020"],
    [{ type: "date", point: "x.end", edtf: "2020-22" }, "until summer 2020", "jusqu’à l’été 2020"],
    [{ type: "date", point: "x.start", edtf: "someday" }, "", ""],
    [{ type: "month", point: "x.start", months: [6, 7] }, "in June or July", "en juin ou juillet"],
    [
      { type: "month", point: "x.start", months: [9], sameYearAs: "exams.start" },
      "in September, the same year as the exams",
      "en septembre, la même année que les examens",
    ],
    [
      { type: "month", point: "x.start", months: [9], sameYearAs: "nobody.start" },
      "in September",
      "en septembre",
    ],
    [{ type: "month", point: "x.start", months: [0, 13] }, "", ""],
    [
      {
        type: "duration",
        start: "x.start",
        end: "x.end",
        length: { value: 1, unit: "year", word: "bit-over" },
      },
      "a little over a year",
      "un peu plus d’un an",
    ],
    [
      {
        type: "duration",
        start: "engineer.start",
        end: "x.start",
        length: { value: 4, unit: "month" },
      },
      "four months after the start of Engineer",
      "quatre mois après le début de « Ingénieur »",
    ],
    [
      {
        type: "duration",
        start: "x.start",
        end: "exams.start",
        length: { value: 7, unit: "year", word: "more-than" },
      },
      "more than seven years before the exams",
      "plus de sept ans avant les examens",
    ],
    [{ type: "duration", start: "nobody.start", end: "x.start", length: { value: 4 } }, "", ""],
    [
      { type: "order", before: "exams.start", after: "x.start" },
      "after the exams",
      "après les examens",
    ],
    [
      { type: "order", before: "x.end", after: "exams.start" },
      "before the exams",
      "avant les examens",
    ],
    [
      { type: "order", before: "exams.start", after: "x.start", atMost: 1 },
      "at most a month after the exams",
      "au plus un mois après les examens",
    ],
    [
      { type: "order", before: "exams.start", after: "x.start", atMost: 6 },
      "at most six months after the exams",
      "au plus six mois après les examens",
    ],
    [
      { type: "order", before: "exams.start", after: "x.start", atLeast: 14 },
      "at least a year and two months after the exams",
      "au moins un an et deux mois après les examens",
    ],
    [
      { type: "order", before: "x.start", after: "x.end", atLeast: 84 },
      "at least seven years",
      "au moins sept ans",
    ],
    [{ type: "order", before: "x.start", after: "x.end" }, "", ""],
    [{ type: "order", before: "nobody.start", after: "x.start" }, "", ""],
  ])("%j", (draft, english, french) => {
    expect(say(claim(draft), "x").map((text) => text.replaceAll("\u00a0", " "))).toEqual([
      english,
      french,
    ]);
  });

  test("prefers the claim's own words in the reader's language", () => {
    const own = {
      ...claim({ type: "age", point: "x.start", years: 17 }),
      says: { fr: "l’année du bac", en: "the year of the exam" },
    };
    expect(say(own)).toEqual(["the year of the exam", "l’année du bac"]);
    expect(describeClaim(createWords(en), own, { textOf: () => "mine" })).toBe("mine");
  });

  test("joins alternatives, each once", () => {
    const one = claim({ type: "order", before: "exams.start", after: "x.start" });
    const other = claim({ type: "order", before: "engineer.start", after: "x.start" });
    expect(say({ id: "a", type: "anyOf", claims: [one, other, one] }, "x")[0]).toBe(
      "after the exams or after the start of Engineer",
    );
  });

  test("without a stage to speak about, tells what came after what", () => {
    const it = claim({
      type: "duration",
      start: "engineer.start",
      end: "x.start",
      length: { value: 4 },
    });
    expect(say(it)[0]).toBe("four months after the start of Engineer");
  });
});
