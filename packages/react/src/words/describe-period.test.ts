import {
  type Claim,
  edtfBounds,
  parseEdtf,
  type ResolvedPeriod,
  type ResolvedPoint,
  toMonth,
} from "@trajectoires/model";
import { describe, expect, test } from "vitest";
import { en } from "../locales/en.js";
import { fr } from "../locales/fr.js";
import { createWords } from "./create-words.js";
import {
  describePeriod,
  type PeriodOf,
  type PeriodOptions,
  speakPeriod,
} from "./describe-period.js";
import type { DatePart } from "./interpolate.js";

const english = createWords({ ...en, tag: "en-GB" });
const french = createWords(fr);
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

/** A dated point ("2020-04"), one worked out ("2017-06..2018-12"), or one of which nothing is known (""). */
function point(known: string): ResolvedPoint {
  const [from, to] = known.split("..");
  const sides = [from, to].map((side) => {
    const read = parseEdtf(side ?? "");
    return read.ok ? edtfBounds(read.value) : undefined;
  });
  const dated = to === undefined;
  const earliest = sides[0]?.earliest ?? null;
  const latest = (dated ? sides[0] : sides[1])?.latest ?? null;
  const reading = earliest === null || latest === null ? null : (earliest + latest) / 2;
  return { earliest, latest, reading, ...(dated && known && { date: known }) };
}

const period = (
  start: string,
  end: string | null,
  more: Partial<ResolvedPeriod> = {},
): ResolvedPeriod => ({
  start: point(start),
  end: end === null ? null : point(end),
  ongoing: false,
  endUnknown: false,
  ...more,
});

const stage = (periods: ResolvedPeriod[], claims: Claim[] = [], planned = false): PeriodOf => ({
  id: "x",
  periods,
  claims,
  planned,
  ongoing: periods.some((one) => one.ongoing),
});

const show = (it: PeriodOf, options?: PeriodOptions, words = english) => {
  const { main, detail } = describePeriod(words, it, options);
  return [main, detail, speakPeriod(words, it, options)].map(plain);
};

const asOf = toMonth(2021, 10);
const ongoing = { ongoing: true };

describe("dated periods", () => {
  test.each<[string, string | null, string, string | undefined, string]>([
    [
      "2020-04",
      "2021-10",
      "Apr 2020 – Oct 2021",
      "1 yr 7 mo",
      "from April 2020 to October 2021, a year and seven months",
    ],
    ["2014", "2015", "2014 – 2015", "about a year", "from 2014 to 2015, about a year"],
    [
      "2015~",
      "2017~",
      "c. 2015 – c. 2017",
      "about two years",
      "from about 2015 to about 2017, about two years",
    ],
    ["2015", "2015", "2015", undefined, "2015"],
    ["2020-04", "2020-04", "Apr 2020", "1 mo", "April 2020, a month"],
    [
      "2020-04-15",
      "2020-05-03",
      "15 Apr 2020 – 3 May 2020",
      "1 mo",
      "from 15 April 2020 to 3 May 2020, a month",
    ],
    [
      "2020-04-15",
      "2020-04-20",
      "15 Apr 2020 – 20 Apr 2020",
      "less than a month",
      "from 15 April 2020 to 20 April 2020, less than a month",
    ],
    [
      "2020-04-15",
      "2021-05-14",
      "15 Apr 2020 – 14 May 2021",
      "1 yr 1 mo",
      "from 15 April 2020 to 14 May 2021, a year and a month",
    ],
    ["2020-21", "2020-23", "spring 2020 – autumn 2020", "7 mo · ±2 mo", ""],
    ["2020-04", null, "Apr 2020", undefined, "April 2020"],
    ["", "2019", "until 2019", undefined, "until 2019"],
    ["2015", "", "from 2015", undefined, "from 2015"],
    ["201X", null, "the 2010s", undefined, "the 2010s"],
  ])("%s to %s: %s", (start, end, main, detail, spoken) => {
    const printed = show(stage([period(start, end)]));
    expect(printed.slice(0, 2)).toEqual([main, detail]);
    if (spoken) expect(printed[2]).toBe(spoken);
  });

  test("what goes on has a length only where somebody says what now is", () => {
    const it = stage([period("2020-04", "2021-10", ongoing)]);
    expect(show(it)).toEqual(["since Apr 2020", undefined, "since April 2020"]);
    expect(show(it, { asOf })).toEqual([
      "since Apr 2020",
      "1 yr 7 mo",
      "since April 2020, a year and seven months",
    ]);
    expect(show(it, { asOf }, french)).toEqual([
      "depuis avr. 2020",
      "1 an 7 mois",
      "depuis avril 2020, un an et sept mois",
    ]);
  });

  test("an unknown end is said to be one", () => {
    expect(show(stage([period("2015", "", { endUnknown: true })]))).toEqual([
      "from 2015",
      "end not known",
      "from 2015, end not known",
    ]);
  });

  test("a plan starts, it has not lasted", () => {
    expect(show(stage([period("2027-01", "", ongoing)], [], true), { asOf })).toEqual([
      "from Jan 2027",
      "planned",
      "from January 2027, planned",
    ]);
  });

  test("several periods are joined and their lengths added", () => {
    const it = stage([period("2010-01", "2010-06"), period("2012-01", "2012-06")]);
    expect(show(it)).toEqual([
      "Jan 2010 – Jun 2010, Jan 2012 – Jun 2012",
      "1 yr",
      "from January 2010 to June 2010, from January 2012 to June 2012, a year",
    ]);
  });

  test.each([
    ["2019", "jusqu’en 2019"],
    ["2019-05-03", "jusqu’au 3 mai 2019"],
    ["2019-22", "jusqu’à l’été 2019"],
    ["2019~", "jusque vers 2019"],
    ["201X", "jusqu’aux années 2010"],
  ])("French agrees with the kind of date: until %s", (end, main) => {
    expect(show(stage([period("", end)]), {}, french)[0]).toBe(main);
  });
});

describe("dates that were worked out", () => {
  test.each<[string, string | null, string, string | undefined]>([
    ["2020-04..2020-07", null, "2020", undefined],
    ["2020-04..2020-04", null, "Apr 2020", undefined],
    ["2016-06..2017-12", "2017-11..2019-01", "c. 2017 – c. 2018", undefined],
    ["2017-01..2017-12", "2018-03..2018-09", "2017 – 2018", "about 13 months"],
    ["2013-01..2017-06", "2015-12..2017-12", "between 2013 and 2017", undefined],
    ["2013-01..2017-06", "2014-12..2017-12", "between 2013 and 2017", undefined],
    ["2015-01..2020-01", null, "between 2015 and 2020", undefined],
  ])("%s to %s: %s", (start, end, main, detail) => {
    expect(show(stage([period(start, end)])).slice(0, 2)).toEqual(
      [main, detail].map((it) => it?.replace("about 13 months", "about a year")),
    );
  });

  test("the printed year is the one that is drawn", () => {
    const drawn = { ...point("2016-06..2018-01"), reading: toMonth(2018, 1) };
    const it = stage([{ start: drawn, end: null, ongoing: false, endUnknown: false }]);
    expect(show(it)[0]).toBe("c. 2018");
  });

  test("what goes on since some time before a month", () => {
    const it = stage([period("2002-04..2009-10", "", ongoing)]);
    expect(show(it)[0]).toBe("since 2009 at the latest");
    expect(show(stage([period("", "", ongoing)]))).toEqual(["ongoing", undefined, "ongoing"]);
  });

  test("bounds that cross print nothing", () => {
    expect(show(stage([period("2020..2018", null)]))).toEqual(["", undefined, ""]);
  });
});

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

describe("date policies", () => {
  const it = stage([period("2020-04-15", "2021-10-20")]);

  test("year: years alone, and no length more exact than they are", () => {
    expect(show(it, { datePolicy: "year" })).toEqual([
      "2020 – 2021",
      "about a year",
      "from 2020 to 2021, about a year",
    ]);
    const claims: Claim[] = [{ id: "m", type: "month", point: "x.start", months: [6] }];
    expect(show(stage([period("", null)], claims), { datePolicy: "year" })[0]).toBe("");
    const either: Claim[] = [
      {
        id: "e",
        type: "anyOf",
        claims: [{ id: "d", type: "date", point: "x.start", edtf: "2020-04" }],
      },
    ];
    expect(show(stage([period("", null)], either))[0]).toBe("April 2020");
    expect(show(stage([period("", null)], either), { datePolicy: "year" })[0]).toBe("");
  });

  test("duration: a length and no date", () => {
    expect(show(it, { datePolicy: "duration" })).toEqual([
      "1 yr 6 mo",
      undefined,
      "a year and six months",
    ]);
    expect(describePeriod(english, it, { datePolicy: "duration" }).parts).toEqual(["1 yr 6 mo"]);
    const current = stage([period("2020-04", "", ongoing)]);
    expect(show(current, { datePolicy: "duration" })).toEqual(["ongoing", undefined, "ongoing"]);
    expect(show(current, { datePolicy: "duration", asOf })).toEqual([
      "1 yr 7 mo",
      "ongoing",
      "a year and seven months, ongoing",
    ]);
  });

  test("hidden: nothing", () => {
    expect(show(it, { datePolicy: "hidden", asOf })).toEqual(["", undefined, ""]);
  });
});

describe("parts", () => {
  test("keep each date apart, with its machine-readable value, start before end", () => {
    const { parts, main } = describePeriod(english, stage([period("2020-04", "2021-10")]));
    expect(parts).toMatchObject([
      { text: "Apr 2020", dateTime: "2020-04" },
      " – ",
      { text: "Oct 2021", dateTime: "2021-10" },
    ]);
    expect(parts.map((part) => (typeof part === "string" ? part : part.text)).join("")).toBe(main);
  });

  test("an approximate date has no machine-readable value", () => {
    const { parts } = describePeriod(english, stage([period("2015~", "", ongoing)]));
    expect(parts).toMatchObject(["since ", { text: "c. 2015" }]);
    expect((parts[1] as DatePart).dateTime).toBeUndefined();
  });
});
