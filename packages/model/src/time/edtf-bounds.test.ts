import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EdtfDate } from "./edtf.js";
import { type EdtfBoundsOptions, edtfBounds, edtfSpan, toEdtf } from "./edtf-bounds.js";
import { monthParts, toMonth } from "./month.js";
import { parseEdtf } from "./parse-edtf.js";

function read(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const bounds = (text: string, options?: EdtfBoundsOptions) =>
  toEdtf(edtfBounds(read(text), options));

describe("edtfBounds", () => {
  it.each([
    ["2020", "2020"],
    ["2020-04", "2020-04"],
    ["2020-04-15", "2020-04"],
    ["201X", "2010-01/2019-12"],
    ["20XX", "2000-01/2099-12"],
    ["-01XX", "-0199-01/-0100-12"],
    ["2020-21", "2020-03/2020-05"],
    ["2020-22", "2020-06/2020-08"],
    ["2020-23", "2020-09/2020-11"],
    ["2020-24", "2020-12/2021-02"],
    ["2019/2020-04", "2019-01/2020-04"],
    ["../2020-04", "../2020-04"],
    ["/2020-04", "../2020-04"],
    ["2019/", "2019-01/.."],
    ["2019-24/2020-21", "2019-12/2020-05"],
    ["2020-04~", "2020-04"],
  ])("%s lies in %s", (text, expected) => {
    expect(bounds(text)).toBe(expected);
  });

  it.each([
    ["2020-21", "2020-09/2020-11"],
    ["2020-22", "2020-12/2021-02"],
    ["2020-23", "2020-03/2020-05"],
    ["2020-24", "2020-06/2020-08"],
  ])("%s in the south is %s", (text, expected) => {
    expect(bounds(text, { hemisphere: "south" })).toBe(expected);
  });

  it("never turns an interval round", () => {
    expect(bounds("2020-21/2020-04", { hemisphere: "south" })).toBe("2020-09");
  });

  it("widens approximate dates by a stated margin only", () => {
    expect(bounds("2020-04~", { approximateMonths: 2 })).toBe("2020-02/2020-06");
    expect(bounds("2020-04%/2021?", { approximateMonths: 2 })).toBe("2020-02/2021-12");
    expect(bounds("2020-04?", { approximateMonths: 2 })).toBe("2020-04");
  });
});

describe("edtfSpan", () => {
  it("is exact to the day and half-open", () => {
    const april = toMonth(2020, 4);
    expect(edtfSpan(read("2020-04"))).toEqual({ start: april, end: april + 1 });
    expect(edtfSpan(read("2020-04-16"))).toEqual({ start: april + 0.5, end: april + 16 / 30 });
    expect(edtfSpan(read("2020-04-30"))).toEqual({ start: april + 29 / 30, end: april + 1 });
    expect(edtfSpan(read("2020-04-16/.."))).toEqual({ start: april + 0.5, end: null });
    expect(edtfSpan(read("2020-04-16~"), { approximateMonths: 1 })).toEqual({
      start: april - 1,
      end: april + 2,
    });
  });
});

describe("toEdtf", () => {
  const month = fc.integer({ min: toMonth(-9999, 1), max: toMonth(9999, 12) });

  it("is read back as the same bounds", () => {
    fc.assert(
      fc.property(fc.option(month), fc.option(month), (a, b) => {
        const [earliest, latest] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const text = toEdtf({ earliest, latest });
        if (text === undefined) expect([earliest, latest]).toEqual([null, null]);
        else expect(edtfBounds(read(text))).toEqual({ earliest, latest });
      }),
    );
  });

  it("names years and months back and forth", () => {
    fc.assert(
      fc.property(month, (number) => {
        const parts = monthParts(number);
        expect(parts.month).toBeGreaterThanOrEqual(1);
        expect(parts.month).toBeLessThanOrEqual(12);
        expect(toMonth(parts.year, parts.month)).toBe(number);
      }),
    );
    expect(toMonth(2020, 4)).toBe(24243);
    expect(monthParts(24243.9)).toEqual({ year: 2020, month: 4 });
    expect(monthParts(-1)).toEqual({ year: -1, month: 12 });
  });
});
