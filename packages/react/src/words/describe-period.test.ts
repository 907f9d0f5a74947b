import { toMonth } from "@trajectoires/model";
import { describe, expect, test } from "vitest";
import { period, point, stage } from "../../../../tests/arbitraries/periods.ts";
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
