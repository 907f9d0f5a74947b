import { type Claim, toMonth } from "@trajectoires/model";
import { describe, expect, test } from "vitest";
import { period, stage } from "../../../../tests/arbitraries/periods.ts";
import { en } from "../locales/en.js";
import { createWords } from "./create-words.js";
import {
  describePeriod,
  type PeriodOf,
  type PeriodOptions,
  speakPeriod,
} from "./describe-period.js";
import type { DatePart } from "./interpolate.js";

const english = createWords({ ...en, tag: "en-GB" });
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

const show = (it: PeriodOf, options?: PeriodOptions, words = english) => {
  const { main, detail } = describePeriod(words, it, options);
  return [main, detail, speakPeriod(words, it, options)].map(plain);
};

const asOf = toMonth(2021, 10);
const ongoing = { ongoing: true };

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
