import { expect, test } from "vitest";
import { findDayMonthOrder } from "./day-month-order.js";
import { findPadding, unpaddedEdtf } from "./padding.js";
import { readDate } from "./read-date.js";

const dates = (...texts: string[]) => texts.flatMap((text) => readDate(text)?.date ?? []);
const unpad = (texts: string[], text: string) =>
  dates(text).map((date) => unpaddedEdtf(date, findPadding(dates(...texts))))[0];

test("one value above 12 decides the order for the whole file", () => {
  expect(findDayMonthOrder(["01/02/2020", "25/02/2020"])).toBe("dmy");
  expect(findDayMonthOrder(["01/02/2020", "02/25/2020"])).toBe("mdy");
  expect(findDayMonthOrder(["01/02/2020", "2020-02-25"])).toBeUndefined();
  expect(findDayMonthOrder(["25/02/2020", "02/25/2020"])).toBeUndefined();
});

test("days are padding if four in five are the first, and at least three are given", () => {
  const four = ["2020-01-01", "2019-03-01", "2018-05-01", "2017-02-01"];
  expect(unpad(four, "2019-03-01")).toBe("2019-03");
  expect(unpad([...four, "2016-04-17"], "2019-03-01")).toBe("2019-03");
  expect(unpad([...four, "2016-04-17"], "2016-04-17")).toBeUndefined();
  expect(unpad([...four, "2016-04-17", "2016-04-18"], "2019-03-01")).toBeUndefined();
  expect(unpad(four.slice(0, 2), "2019-03-01")).toBeUndefined();
  expect(unpad([...four.slice(0, 2), "2015", "2014-02"], "2019-03-01")).toBeUndefined();
});

test("the last of the month is padding too where all days are that; first and last mixed are not", () => {
  const lasts = ["2020-01-31", "2019-02-28", "2018-06-30"];
  expect(unpad(lasts, "2019-02-28")).toBe("2019-02");
  expect(
    unpad(["2020-01-01", "2020-06-30", "2020-07-01", "2021-06-30"], "2020-01-01"),
  ).toBeUndefined();
});

test("months are padding if every date is a first of January", () => {
  expect(unpad(["2020-01-01", "2018-01-01", "2016-01-01"], "2018-01-01")).toBe("2018");
  expect(unpad(["2020-01-01", "2018-01-01", "2016-02-01"], "2018-01-01")).toBe("2018-01");
});
