import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EdtfMoment } from "./edtf.js";
import { daysInMonth } from "./month.js";
import { parseEdtf } from "./parse-edtf.js";

function moment(text: string): EdtfMoment {
  const read = parseEdtf(text);
  if (!read.ok || read.value.type !== "moment") throw new Error(`${text} is no moment`);
  return read.value;
}

describe("parseEdtf", () => {
  it.each([
    ["2020", { precision: "year", year: 2020, lastYear: 2020 }],
    ["0000", { precision: "year", year: 0, lastYear: 0 }],
    ["-0044", { precision: "year", year: -44, lastYear: -44 }],
    ["-0044-03-15", { precision: "day", year: -44, month: 3, day: 15 }],
    ["2020-04", { precision: "month", year: 2020, month: 4 }],
    ["2020-02-29", { precision: "day", year: 2020, month: 2, day: 29 }],
    ["2020-21", { precision: "season", year: 2020, season: 21 }],
    ["201X", { precision: "decade", year: 2010, lastYear: 2019 }],
    ["20XX", { precision: "century", year: 2000, lastYear: 2099 }],
    ["-01XX", { precision: "century", year: -199, lastYear: -100 }],
    ["201X-XX", { precision: "decade", year: 2010 }],
    ["2020-XX", { precision: "year", year: 2020 }],
    ["2020-XX-XX", { precision: "year", year: 2020 }],
    ["2020-04-XX", { precision: "month", year: 2020, month: 4 }],
    ["2020~", { precision: "year", approximate: true, uncertain: false }],
    ["2020-04?", { precision: "month", approximate: false, uncertain: true }],
    ["2020-04-15%", { precision: "day", approximate: true, uncertain: true }],
  ])("reads %s", (text, expected) => {
    expect(moment(text)).toMatchObject(expected);
  });

  it("leaves out what a date does not have", () => {
    expect(moment("2020-XX")).not.toHaveProperty("month");
    expect(moment("2020-21")).not.toHaveProperty("month");
    expect(moment("2020-04-XX")).not.toHaveProperty("day");
  });

  it("reads intervals, with open and with unknown sides", () => {
    const sides = (text: string) => {
      const read = parseEdtf(text);
      if (!read.ok || read.value.type !== "interval") throw new Error(`${text} is no interval`);
      const { start, end } = read.value;
      return [start, end].map((side) => (typeof side === "string" ? side : side.precision));
    };
    expect(sides("2019/2020-04")).toEqual(["year", "month"]);
    expect(sides("2019/..")).toEqual(["year", "open"]);
    expect(sides("../2020-04~")).toEqual(["open", "month"]);
    expect(sides("2019-21/")).toEqual(["season", "unknown"]);
    expect(sides("/2020-04-15")).toEqual(["unknown", "day"]);
    expect(sides("2020-04/2020")).toEqual(["month", "year"]);
    expect(sides("2020-12/2020-24")).toEqual(["month", "season"]);
  });

  it.each([
    ["", 1, "year"],
    ["Present", 1, "year"],
    ["20", 1, "year"],
    ["-0000", 1, "-0000"],
    ["2020-4", 5, "“-”"],
    ["2020-13", 6, "month"],
    ["2020-00", 6, "month"],
    ["2020-25", 6, "season"],
    ["2020-04-31", 9, "day"],
    ["2020-04-00", 9, "day"],
    ["2019-02-29", 9, "day"],
    ["1900-02-29", 9, "day"],
    ["-0001-02-30", 10, "day"],
    ["2020-21-01", 9, "season"],
    ["2020-XX-15", 9, "month"],
    ["201X-04", 6, "year"],
    ["2020 ", 5, "“ ”"],
    ["2020-04-15T10:00", 11, "“T”"],
    ["2020~?", 6, "“?”"],
    ["/", 1, "one side"],
    ["../..", 1, "one side"],
    ["2020/2019", 6, "before it starts"],
    ["2020-21/2020-01-31", 9, "before it starts"],
    ["2021/2020-23", 6, "before it starts"],
    ["2019/2020/2021", 10, "“/”"],
    ["2019/2020-13", 11, "month"],
    ["[2014..2016]", 1, "year"],
  ])("refuses %j at column %i", (text, column, words) => {
    const read = parseEdtf(text);
    expect(read).toMatchObject({ ok: false, column });
    expect(read.ok ? "" : read.message).toContain(words);
  });

  it("reads exactly the days that the calendar has", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const pad = (n: number, width: number) => String(n).padStart(width, "0");
          const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, day);
          expect(parseEdtf(text).ok).toBe(date.getUTCDate() === day);
          expect(day > daysInMonth(year, month)).toBe(date.getUTCDate() !== day);
        },
      ),
    );
  });

  it("never throws, and names a column inside the text or just after it", () => {
    const pieces = fc.constantFrom(..."0129X-~?%/.T [", "2020", "-04", "..");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join("")),
        ),
        (text) => {
          const read = parseEdtf(text);
          if (read.ok) return;
          expect(read.column).toBeGreaterThanOrEqual(1);
          expect(read.column).toBeLessThanOrEqual(text.length + 1);
          expect(read.message).not.toContain("undefined");
        },
      ),
      { numRuns: 2000 },
    );
  });
});
