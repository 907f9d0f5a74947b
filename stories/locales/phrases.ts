import type { Claim, SimpleClaim } from "@trajectoires/model";
import {
  describeClaim,
  formatBounds,
  formatDate,
  formatDuration,
  formatVagueDuration,
  speakPeriod,
  type Words,
} from "@trajectoires/react/words";
import { period, stage } from "../../tests/arbitraries/periods.ts";

/** A kind of phrase: its English, and how it is made. */
export type Phrases = Readonly<Record<string, (words: Words) => string>>;

const long = { style: "long" } as const;

const date = (edtf: string) => (words: Words) => formatDate(words, edtf);
const dateLong = (edtf: string) => (words: Words) => formatDate(words, edtf, long);

const told =
  (start: string, end: string | null, more: Parameters<typeof period>[2] = {}, planned = false) =>
  (words: Words) =>
    speakPeriod(words, stage([period(start, end, more)], [], planned));
const since = (start: string) => told(start, "", { ongoing: true });
const until = (end: string) => told("", end);

const EVENT = { birth: "Reims", "reims.start": "Reims" };

type Draft = SimpleClaim extends infer C ? (C extends SimpleClaim ? Omit<C, "id"> : never) : never;
const claim =
  (draft: Draft, ongoing = false) =>
  (words: Words) =>
    describeClaim(words, { id: "c", ...draft } as Claim, {
      about: "x",
      ongoing,
      nameOf: (point) => EVENT[point as "birth"],
    });

type Age = { years: number; upTo?: number; approximate?: boolean };
const age = (at: Age, side: "start" | "end" = "start", ongoing?: boolean) =>
  claim({ type: "age", point: `x.${side}`, ...at }, ongoing);

const months = (min: number | null, max = min) => ({
  short: (words: Words) => formatDuration(words, { min, max }),
  long: (words: Words) => formatDuration(words, { min, max }, long),
});

type Told = Parameters<typeof formatVagueDuration>[1];
const length = (duration: Told) => (words: Words) => formatVagueDuration(words, duration);
const year = { value: 1, unit: "year" } as const;

const after = (duration: Told) =>
  claim({ type: "duration", start: "reims.start", end: "x.start", length: duration });
const before = (duration: Told) =>
  claim({ type: "duration", start: "x.start", end: "reims.start", length: duration });
const order = (limits: { atLeast?: number; atMost?: number }) =>
  claim({ type: "order", before: "reims.start", after: "x.start", ...limits });

/** Every kind of phrase about time that the library makes, by its English. */
export const PHRASES: Phrases = {
  "Apr 2020": date("2020-04"),
  "April 2020": dateLong("2020-04"),
  "Apr 15, 2020": date("2020-04-15"),
  "April 15, 2020": dateLong("2020-04-15"),
  "c. 2015": date("2015~"),
  "about 2015": dateLong("2015~"),
  "c. Apr 2020": date("2020-04~"),
  "about spring 2019": dateLong("2019-21~"),
  "2015?": date("2015?"),
  "perhaps 2015": dateLong("2015?"),
  "spring 2019": date("2019-21"),
  "summer 2019": date("2019-22"),
  "autumn 2019": date("2019-23"),
  "winter 2019": date("2019-24"),
  "the 2010s": date("201X"),
  "2016–2017": date("2016/2017"),
  "Apr–Jul 2020": date("2020-04/2020-07"),
  "between June 2016 and December 2017": dateLong("2016-06/2017-12"),
  "between 2013 and 2017": (words) =>
    formatBounds(words, { earliest: 12 * 2013, latest: 12 * 2017 + 5 }),
  "between April 15, 2020 and May 3, 2020": dateLong("2020-04-15/2020-05-03"),
  "between spring 2019 and autumn 2020": dateLong("2019-21/2020-23"),
  "between about 2015 and about 2017": dateLong("2015~/2017~"),
  "2014 or later": date("2014/.."),
  "by 2019": date("../2019"),

  "since 2015": since("2015"),
  "since April 2020": since("2020-04"),
  "since April 15, 2020": since("2020-04-15"),
  "since spring 2019": since("2019-21"),
  "since summer 2019": since("2019-22"),
  "since the 2010s": since("201X"),
  "since about 2015": since("2015~"),
  "since about spring 2019": since("2019-21~"),
  "since perhaps summer 2019": since("2019-22?"),
  "since 2009 at the latest": (words) =>
    speakPeriod(words, stage([period("2002-04..2009-10", "", { ongoing: true })])),
  "until 2019": until("2019"),
  "until April 2020": until("2020-04"),
  "until May 3, 2019": until("2019-05-03"),
  "until spring 2019": until("2019-21"),
  "until summer 2019": until("2019-22"),
  "until the 2010s": until("201X"),
  "until about 2019": until("2019~"),
  "ended between 2016 and 2017": until("2016/2017"),
  "from 2015, end not known": told("2015", "", { endUnknown: true }),
  "from April 15, 2027, planned": told("2027-04-15", "", { ongoing: true }, true),
  "from summer 2027, planned": told("2027-22", "", { ongoing: true }, true),
  "from 2014 to 2015, about a year": told("2014", "2015"),
  "from June 2016 to December 2017, a year and seven months": told("2016-06", "2017-12"),
  "from August 2016 to October 2016, three months": told("2016-08", "2016-10"),
  "from April 15, 2020 to May 3, 2020, a month": told("2020-04-15", "2020-05-03"),
  "from summer 2020 to the 2020s": (words) =>
    speakPeriod(words, stage([period("2020-22", "202X")]), { datePolicy: "exact" }),
  "from about 2015 to about 2017, about two years": told("2015~", "2017~"),
  ongoing: told("", "", { ongoing: true }),

  "at 17": age({ years: 17 }),
  "at 7 or 8": age({ years: 7, upTo: 8 }),
  "at 13 or 14": age({ years: 13, upTo: 14 }),
  "aged 20 to 29": age({ years: 20, upTo: 29 }),
  "around 13": age({ years: 13, approximate: true }),
  "since age 7": age({ years: 7 }, "start", true),
  "until age 14": age({ years: 14 }, "end"),

  "1 yr": months(12).short,
  "2 yr": months(24).short,
  "3 yr 10 mo": months(46).short,
  "11 yr 11 mo": months(143).short,
  "a year": months(12).long,
  "two years": months(24).long,
  "a month": months(1).long,
  "two months": months(2).long,
  "three years and 11 months": months(47).long,
  "less than a month": months(0).short,
  "1 yr · ±2 mo": months(10, 14).short,
  "two years, give or take two months": months(22, 26).long,
  "about two years": months(14, 36).long,
  "about 18 months": months(12, 24).long,
  "one to five years": months(14, 60).long,
  "two to five years": months(24, 60).long,
  "at least two years": months(24, null).long,
  "at most two months": months(null, 2).long,

  "a little over a year": length({ ...year, word: "bit-over" }),
  "a little over a month": length({ value: 1, word: "bit-over" }),
  "almost two years": length({ value: 2, unit: "year", word: "almost" }),
  "about a month": length({ value: 1, word: "about" }),
  "more than seven years": length({ value: 7, unit: "year", word: "more-than" }),
  "less than a day": length({ value: 1, unit: "day", word: "less-than" }),
  "some time": length({ word: "some" }),
  "five to six months": length({ value: 5, upTo: 6 }),
  "about one to two weeks": length({ value: 1, upTo: 2, unit: "week", word: "about" }),
  "two weeks": length({ value: 2, unit: "week" }),
  "12 months": length({ value: 12 }),
  "1.5 years": length({ value: 1.5, unit: "year" }),

  "in June or July": claim({ type: "month", point: "x.start", months: [6, 7] }),
  "in September, the same year as Reims": claim({
    type: "month",
    point: "x.start",
    months: [9],
    sameYearAs: "reims.start",
  }),
  "after Reims": order({}),
  "before Reims": claim({ type: "order", before: "x.end", after: "reims.start" }),
  "a month after Reims": after({ value: 1 }),
  "four months after Reims": after({ value: 4 }),
  "two years before Reims": before({ value: 2, unit: "year" }),
  "more than two years before Reims": before({ value: 2, unit: "year", word: "more-than" }),
  "at most a month after Reims": order({ atMost: 1 }),
  "at least two months after Reims": order({ atLeast: 2 }),

  "Chapter one": (words) => words.count(words.messages.chapter, 1),
  "Turning point 2": (words) => words.count(words.messages.turningPoint, 2),
  "while also A, B and C": ({ say, list, messages }) =>
    say(messages.meanwhile, { list: list(["A", "B", "C"]) }),
  "level 4 of 5": ({ say, messages }) => say(messages.level, { n: "4", max: "5" }),
  "80% of full time": ({ say, percent, messages }) => say(messages.rate, { percent: percent(0.8) }),
};
