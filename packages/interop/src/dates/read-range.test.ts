import { expect, test } from "vitest";
import { readRange } from "./read-range.js";

test.each([
  ["2015 – 2017", "2015", "2017"],
  ["2015-2017", "2015", "2017"],
  ["2015–2017", "2015", "2017"],
  ["Jan 2015 to March 2016", "2015-01", "2016-03"],
  ["March 2017 - Present", "2017-03", "ongoing"],
  ["June – August 2015", "2015-06", "2015-08"],
  ["janvier 2015 à mars 2016", "2015-01", "2016-03"],
  ["septembre 2019 - aujourd'hui", "2019-09", "ongoing"],
  ["03.2015 bis heute", "2015-03", "ongoing"],
  ["2015年4月～2017年3月", "2015-04", "2017-03"],
  ["2015年4月 至今", "2015-04", "ongoing"],
  ["2015年4月至2016年5月", "2015-04", "2016-05"],
  ["2015-04 - 2016-05", "2015-04", "2016-05"],
  ["since 2015", "2015", "ongoing"],
  ["seit Oktober 2018", "2018-10", "ongoing"],
])("%s", (text, start, end) => {
  const range = readRange(text);
  expect(range?.start.edtf).toBe(start);
  expect(range?.end === "ongoing" ? "ongoing" : range?.end.edtf).toBe(end);
});

test.each(["2015", "2015-04-03", "Present", "", "a - b", "from time to time"])(
  "%j is no range",
  (text) => {
    expect(readRange(text)).toBeUndefined();
  },
);
