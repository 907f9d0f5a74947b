import { type CareerPath, type Claim, resolveCareer, type SimpleClaim } from "@trajectoires/model";
import { describe, expect, test } from "vitest";
import { gautier } from "../../../../stories/careers/index.ts";
import { ar } from "../locales/ar.js";
import { de } from "../locales/de.js";
import { en } from "../locales/en.js";
import { es } from "../locales/es.js";
import { fr } from "../locales/fr.js";
import { ja } from "../locales/ja.js";
import { pt } from "../locales/pt.js";
import { sv } from "../locales/sv.js";
import { createWords } from "../words/create-words.js";
import { describeFact } from "./describe-fact.js";

type Draft = SimpleClaim extends infer C ? (C extends SimpleClaim ? Omit<C, "id"> : never) : never;

const document = (claims: readonly Claim[]): CareerPath => ({
  version: 1,
  person: { name: "Ola", birth: "1990" },
  stages: [
    { id: "job", kind: "role", title: "Baker", start: { edtf: "2015-10", raw: "Oct 2015" } },
    { id: "oven", kind: "project", title: "iOven", partOf: "job", end: "ongoing" },
    { id: "exam", kind: "milestone", title: { en: "Exam", fr: "Examen" } },
    { id: "rest", kind: "break", title: "", reason: "care", laterPeriods: [{ start: "2019" }] },
  ],
  stints: [{ id: "stint", stages: ["job", "exam"] }],
  claims,
});

const say = (id: string, claims: readonly Claim[] = []) =>
  [en, fr].map((locale) =>
    describeFact(createWords(locale), resolveCareer(document(claims)), id).sentence.replaceAll(
      "\u00a0",
      " ",
    ),
  );

describe("describeFact", () => {
  test.each<[Draft, string, string]>([
    [
      { type: "date", point: "exam.start", edtf: "2020-04" },
      "“Exam”: April 2020",
      "« Examen » : avril 2020",
    ],
    [
      { type: "date", point: "job.end", edtf: "2020~" },
      "The end of “Baker”: about 2020",
      "La fin de « Baker » : environ 2020",
    ],
    [
      { type: "date", point: "exam.start", edtf: "someday" },
      "“Exam”: someday",
      "« Examen » : someday",
    ],
    [{ type: "age", point: "telling", years: 24 }, "The telling: at 24", "Le récit : à 24 ans"],
    [
      { type: "age", point: "job.end", years: 24 },
      "The end of “Baker”: at 24",
      "La fin de « Baker » : à 24 ans",
    ],
    [
      { type: "month", point: "job.start", months: [9], sameYearAs: "exam.start" },
      "The start of “Baker”: in September, the same year as “Exam”",
      "Le début de « Baker » : en septembre, la même année que « Examen »",
    ],
    [
      {
        type: "duration",
        start: "job.start",
        end: "job.end",
        length: { value: 1, unit: "year", word: "bit-over" },
      },
      "“Baker” lasted a little over a year",
      "Durée de « Baker » : un peu plus d’un an",
    ],
    [
      { type: "duration", start: "exam.start", end: "job.end", length: { value: 4 } },
      "Four months from “Exam” to the end of “Baker”",
      "Quatre mois entre « Examen » et la fin de « Baker »",
    ],
    [
      { type: "order", before: "birth", after: "exam.start" },
      "First birth, then “Exam”",
      "D’abord la naissance, puis « Examen »",
    ],
    [
      { type: "order", before: "job.start", after: "job.end" },
      "“Baker” does not end before it starts",
      "« Baker » ne finit pas avant de commencer",
    ],
    [
      { type: "order", before: "job.end", after: "exam.start", atMost: 0 },
      "The end of “Baker” and “Exam”: in the same month",
      "La fin de « Baker » et « Examen » : le même mois",
    ],
    [
      { type: "order", before: "job.end", after: "exam.start", atLeast: 2, atMost: 14 },
      "Two months to a year and two months from the end of “Baker” to “Exam”",
      "Deux mois à un an et deux mois entre la fin de « Baker » et « Examen »",
    ],
    [
      { type: "order", before: "job.end", after: "exam.start", atLeast: 4, atMost: 4 },
      "Four months from the end of “Baker” to “Exam”",
      "Quatre mois entre la fin de « Baker » et « Examen »",
    ],
    [
      { type: "order", before: "job.start", after: "job.end", atLeast: 84 },
      "“Baker” lasted at least seven years",
      "Durée de « Baker » : au moins sept ans",
    ],
    [
      { type: "order", before: "job.end", after: "exam.start", atMost: 6 },
      "At most six months from the end of “Baker” to “Exam”",
      "Au plus six mois entre la fin de « Baker » et « Examen »",
    ],
    [
      { type: "order", before: "nobody.end", after: "exam.start" },
      "First nobody.end, then “Exam”",
      "D’abord nobody.end, puis « Examen »",
    ],
  ])("%j", (draft, english, french) => {
    expect(say("c", [{ id: "c", ...draft } as Claim])).toEqual([english, french]);
  });

  test("joins alternatives", () => {
    const one = {
      id: "a",
      type: "duration",
      start: "exam.start",
      end: "job.end",
      length: { value: 4 },
    } as const;
    const claim: Claim = {
      id: "c",
      type: "anyOf",
      claims: [one, { ...one, id: "b", start: "birth" }],
    };
    expect(say("c", [claim])[0]).toBe(
      "One of these: four months from “Exam” to the end of “Baker” or four months from birth to the end of “Baker”",
    );
  });

  test.each([
    ["birth", "Birth: 1990", "stated"],
    ["job.start", "The start of “Baker”: October 2015", "stated"],
    ["rest#2.start", "The start of “Caring for family”: 2019", "stated"],
    ["oven.end", "“iOven”: ongoing", "stated"],
    ["oven.partOf", "“iOven” lies within “Baker”", "background"],
    ["job", "“Baker” does not end before it starts", "logic"],
    ["stint", "One after the other: Baker and Exam", "background"],
    ["nothing", "nothing", "stated"],
  ])("what no claim says: %s", (id, sentence, weight) => {
    expect(describeFact(createWords(), resolveCareer(document([])), id)).toMatchObject({
      sentence,
      weight,
    });
  });

  test("keeps what the source wrote, and the author's words where they say more", () => {
    const words = createWords();
    const career = resolveCareer(gautier);
    expect(describeFact(words, resolveCareer(document([])), "job.start").written).toBe("Oct 2015");
    expect(describeFact(words, career, "technician-before-engineer")).toMatchObject({
      told: "right after",
      evidence: [{ source: "anywr-article" }],
    });
    expect(describeFact(words, career, "technician-length")).toMatchObject({
      sentence: "“Data-centre support technician, 24/7” lasted a little over a year",
      weight: "vague",
      told: undefined,
    });
  });
});

test("a title that runs the other way is kept apart, so that digits behind it stay where they belong", () => {
  const career = resolveCareer(document([]));
  const { sentence } = describeFact(createWords(ar), career, "job.start");
  expect(sentence).toMatch(/\u2068Baker\u2069/);
  expect(describeFact(createWords(en), career, "job.start").sentence).not.toMatch(
    /[\u2066-\u2069]/,
  );
});

test.each([en, fr, de, es, pt, sv, ar, ja])(
  "every statement behind every bound of Gautier's journey is a sentence: $tag",
  (locale) => {
    const career = resolveCareer(gautier);
    const ids = new Set(
      [...career.points.keys()].flatMap((point) =>
        (["earliest", "latest"] as const).flatMap((side) => career.explain(point, side)),
      ),
    );
    expect(ids.size).toBeGreaterThan(20);
    // English keeps its own beside the code; every other language brings its words.
    expect(locale.messages.explanation !== undefined).toBe(locale.tag !== "en");
    for (const id of ids) {
      const { sentence } = describeFact(createWords(locale), career, id);
      expect(sentence, id).not.toMatch(/[{}]|undefined/);
      expect(sentence, id).toMatch(/[“„”«「:：]/);
    }
  },
);
