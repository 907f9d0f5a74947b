import { describe, expect, test, vi } from "vitest";
import { en } from "../locales/en.js";
import { fr } from "../locales/fr.js";
import { createWords } from "./create-words.js";
import { formatDate, formatMonth, toDateTime } from "./format-date.js";

vi.spyOn(console, "warn").mockImplementation(() => {});

describe.each([
  ["2015", "2015", "2015", "2015", "2015"],
  ["2020-04", "Apr 2020", "April 2020", "avr. 2020", "avril 2020"],
  ["2020-04-15", "Apr 15, 2020", "April 15, 2020", "15 avr. 2020", "15 avril 2020"],
  ["2015~", "c. 2015", "about 2015", "vers 2015", "environ 2015"],
  ["2015?", "2015?", "perhaps 2015", "2015\u00a0?", "2015 (peut-être)"],
  ["2015%", "c. 2015?", "perhaps about 2015", "vers 2015\u00a0?", "environ 2015 (peut-être)"],
  ["2020-04~", "c. Apr 2020", "about April 2020", "vers avr. 2020", "environ avril 2020"],
  ["2020-21", "spring 2020", "spring 2020", "printemps 2020", "printemps 2020"],
  ["2020-24~", "c. winter 2020", "about winter 2020", "hiver 2020 env.", "hiver 2020 environ"],
  ["201X", "the 2010s", "the 2010s", "années 2010", "années 2010"],
  ["19XX", "1900–1999", "between 1900 and 1999", "1900–1999", "entre 1900 et 1999"],
  ["2020-XX", "2020", "2020", "2020", "2020"],
  ["2020-04-XX", "Apr 2020", "April 2020", "avr. 2020", "avril 2020"],
  ["2019/2020", "2019–2020", "between 2019 and 2020", "2019–2020", "entre 2019 et 2020"],
  [
    "2019-04/2019-06",
    "Apr–Jun 2019",
    "between April 2019 and June 2019",
    "avr.–juin 2019",
    "entre avril 2019 et juin 2019",
  ],
  [
    "2018-11/2019-02",
    "Nov 2018–Feb 2019",
    "between November 2018 and February 2019",
    "nov. 2018–févr. 2019",
    "entre novembre 2018 et février 2019",
  ],
  [
    "../2020-04",
    "by Apr 2020",
    "by April 2020",
    "avr. 2020 au plus tard",
    "avril 2020 au plus tard",
  ],
  ["2014/..", "2014 or later", "2014 or later", "2014 ou après", "2014 ou après"],
  ["2014/", "2014 or later", "2014 or later", "2014 ou après", "2014 ou après"],
])("%s", (edtf, short, long, court, entier) => {
  test("in English and French, short and long", () => {
    const [english, french] = [createWords(en), createWords(fr)];
    expect(formatDate(english, edtf)).toBe(short);
    expect(formatDate(english, edtf, { style: "long" })).toBe(long);
    expect(formatDate(french, edtf)).toBe(court);
    expect(formatDate(french, edtf, { style: "long" })).toBe(entier);
  });
});

test.each([
  ["en-GB", "15 Apr 2020", "Apr 2020"],
  ["de", "15. Apr. 2020", "Apr. 2020"],
  ["ar", "15 أبريل 2020", "أبريل 2020"],
  ["ar-EG", "١٥ أبريل ٢٠٢٠", "أبريل ٢٠٢٠"],
  ["ja", "2020年4月15日", "2020年4月"],
  ["fa", "۱۵ آوریل ۲۰۲۰", "آوریل ۲۰۲۰"],
  ["fa-IR-u-ca-persian", "۱۵ آوریل ۲۰۲۰", "آوریل ۲۰۲۰"],
  ["ja-JP-u-ca-japanese", "2020年4月15日", "2020年4月"],
  ["th", "15 เม.ย. 2020", "เม.ย. 2020"],
])("%s: the Gregorian calendar in its own way", (tag, day, month) => {
  expect(formatDate(createWords(tag), "2020-04-15")).toBe(day);
  expect(formatDate(createWords(tag), "2020-04")).toBe(month);
});

test("a span in Japanese keeps both years, for its year comes first", () => {
  expect(formatDate(createWords("ja"), "2019-04/2019-06")).toBe("2019年4月–2019年6月");
});

test("prints the year alone where asked", () => {
  const words = createWords(en);
  const dates = ["2020-04-15", "2020-04~", "2020-22", "2019-04/2020-02", "2020-01/2020-02"];
  expect(dates.map((edtf) => formatDate(words, edtf, { yearOnly: true }))).toEqual([
    "2020",
    "c. 2020",
    "2020",
    "2019–2020",
    "2020",
  ]);
});

test("an uncertain month keeps its year in a span: it may be another", () => {
  expect(formatDate(createWords(fr), "2003-06?/2022?")).toBe("juin 2003\u00a0?–2022\u00a0?");
});

test.each(["", "yesterday", "2020-13", "2020-02-30", "XXXX", "/", "2020/2019"])(
  "prints nothing for %j",
  (edtf) => {
    expect(formatDate(createWords(en), edtf)).toBe("");
  },
);

test("formatMonth prints a month number", () => {
  expect(formatMonth(createWords(en), 24243)).toBe("Apr 2020");
  expect(formatMonth(createWords(fr), 24243, { style: "long" })).toBe("avril 2020");
  expect(formatMonth(createWords(en), Number.NaN)).toBe("");
});

describe("toDateTime", () => {
  test.each(["2015", "2020-04", "2020-04-15", "0800"])("keeps %s", (edtf) => {
    expect(toDateTime(edtf)).toBe(edtf);
  });
  test.each([
    "2015~",
    "2015?",
    "2020-21",
    "201X",
    "2019/2020",
    "-0044",
    "0000",
    "2020-02-30",
    "x",
    "",
  ])("HTML cannot say %j", (edtf) => {
    expect(toDateTime(edtf)).toBeUndefined();
  });
});
