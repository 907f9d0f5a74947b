import { type Claim, toMonth } from "@trajectoires/model";
import { describe, expect, test } from "vitest";
import { period, stage } from "../../../../tests/arbitraries/periods.ts";
import { en } from "../locales/en.js";
import { fr } from "../locales/fr.js";
import { createWords } from "./create-words.js";
import {
  describePeriod,
  type PeriodOf,
  type PeriodOptions,
  speakPeriod,
} from "./describe-period.js";

const english = createWords({ ...en, tag: "en-GB" });
const french = createWords(fr);
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

const show = (it: PeriodOf, options?: PeriodOptions, words = english) => {
  const { main, detail } = describePeriod(words, it, options);
  return [main, detail, speakPeriod(words, it, options)].map(plain);
};

const asOf = toMonth(2021, 10);
const ongoing = { ongoing: true };

describe("claims", () => {
  const age: Claim = { id: "a", type: "age", point: "x.start", years: 17 };
  const month: Claim = { id: "m", type: "month", point: "x.start", months: [6, 7] };
  const order: Claim = { id: "o", type: "order", before: "exams.start", after: "x.start" };
  const length: Claim = {
    id: "l",
    type: "duration",
    start: "x.start",
    end: "x.end",
    length: { value: 1, unit: "year", word: "bit-over" },
  };
  const later: Claim = {
    id: "b",
    type: "order",
    before: "x.end",
    after: "y.start",
    says: "right after",
  };
  const nameOf = (point: string) => (point === "exams.start" ? "the exams" : undefined);

  test("the most telling comes first, the next stands below", () => {
    expect(show(stage([period("", null)], [order, month, age]), { nameOf })).toEqual([
      "at 17",
      "in June or July",
      "at 17, in June or July",
    ]);
    expect(show(stage([period("", null)], [month, age]), {}, french)).toEqual([
      "à 17 ans",
      "en juin ou juillet",
      "à 17 ans, en juin ou juillet",
    ]);
  });

  test("what goes on does so since an age", () => {
    const it = stage([period("", "", ongoing)], [{ ...age, years: 7, upTo: 8 }]);
    expect(show(it)[0]).toBe("since age 7 or 8");
    expect(show(it, {}, french)[0]).toBe("depuis ses 7 ou 8 ans");
  });

  test("wide bounds stand below a claim", () => {
    expect(show(stage([period("2012-06..2016-07", null)], [age, month]))).toEqual([
      "at 17",
      "between 2012 and 2016",
      "at 17, in June or July, between 2012 and 2016",
    ]);
  });

  test("a length as told is better than one worked out", () => {
    expect(show(stage([period("2016-06..2017-12", "2017-11..2019-01")], [length]))).toEqual([
      "c. 2017 – c. 2018",
      "a little over a year",
      "from about 2017 to about 2018, a little over a year",
    ]);
    expect(show(stage([period("", "")], [length]))[0]).toBe("a little over a year");
  });

  test("what is said of another stage in the year of this one is not about this one", () => {
    const other: Claim = { ...month, point: "y.start", sameYearAs: "x.start" };
    expect(show(stage([period("", null)], [other]))).toEqual(["", undefined, ""]);
  });

  test("a length comes after the words for when, and alone where there are none", () => {
    expect(show(stage([period("", "")], [length, age]))).toEqual([
      "at 17",
      "a little over a year",
      "at 17, a little over a year",
    ]);
    const twice: Claim = { ...age, id: "again" };
    expect(show(stage([period("", null)], [age, twice]))).toEqual(["at 17", undefined, "at 17"]);
  });

  test("assumptions and other people's background stay silent", () => {
    const claims: Claim[] = [
      { ...age, status: "assumption" },
      { ...month, status: "background" },
    ];
    expect(show(stage([period("", null)], claims))).toEqual(["", undefined, ""]);
  });

  test("words about what came later are not about this stage", () => {
    expect(show(stage([period("", "")], [later, order]), { nameOf })).toEqual([
      "after the exams",
      undefined,
      "after the exams",
    ]);
    expect(show(stage([period("", "")], [later]))[0]).toBe("");
  });

  test("a date says more than claims do", () => {
    expect(show(stage([period("2014-06", null)], [age]))).toEqual([
      "Jun 2014",
      undefined,
      "June 2014",
    ]);
  });

  test("nothing known prints nothing", () => {
    expect(describePeriod(english, stage([period("", "")]))).toEqual({ main: "", parts: [] });
    expect(speakPeriod(english, stage([period("", "")]))).toBe("");
  });

  test("that something lies before now says nothing", () => {
    expect(show(stage([period("..2021-10", null)]), { asOf })[0]).toBe("");
    expect(show(stage([period("..2019-06", null)]), { asOf })[0]).toBe("by 2019");
  });
});
