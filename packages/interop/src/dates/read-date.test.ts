import { daysInMonth, parseEdtf } from "@trajectoires/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate } from "./read-date.js";

describe("readDate", () => {
  test.each<[string | number, string]>([
    ["2020", "2020"],
    [2020, "2020"],
    ["2020-04", "2020-04"],
    ["2020-4", "2020-04"],
    ["2020-04-15", "2020-04-15"],
    ["2020/4/5", "2020-04-05"],
    ["2020.04", "2020-04"],
    ["2020-00", "2020"],
    ["2020-04-00", "2020-04"],
    ["20200415", "2020-04-15"],
    ["2020-04-15T08:30:00.000Z", "2020-04-15"],
    ["2020-04-15 08:30", "2020-04-15"],
    ["04/2020", "2020-04"],
    ["4.2020", "2020-04"],
    ["15.04.2020", "2020-04-15"],
    ["5.4.2020", "2020-04-05"],
    ["25/12/2019", "2019-12-25"],
    ["12/25/2019", "2019-12-25"],
    ["04/04/2019", "2019-04-04"],
    ["Jan 2015", "2015-01"],
    ["June 2014", "2014-06"],
    ["Sept. 2014", "2014-09"],
    ["April 3rd, 2020", "2020-04-03"],
    ["3 April 2020", "2020-04-03"],
    ["Jan-2015", "2015-01"],
    ["août 2021", "2021-08"],
    ["AOUT 2021", "2021-08"],
    ["févr. 2021", "2021-02"],
    ["1er mars 2019", "2019-03-01"],
    ["3. Mai 2019", "2019-05-03"],
    ["Oktober 2022", "2022-10"],
    ["marzo de 2018", "2018-03"],
    ["15 de enero de 2018", "2018-01-15"],
    ["settembre 2017", "2017-09"],
    ["março de 2016", "2016-03"],
    ["maart 2016", "2016-03"],
    ["styczeń 2015", "2015-01"],
    ["12 stycznia 2015", "2015-01-12"],
    ["май 2019 г.", "2019-05"],
    ["1 мая 2019", "2019-05-01"],
    ["oktober 2011", "2011-10"],
    ["أبريل 2020", "2020-04"],
    ["أبريل ٢٠٢٠", "2020-04"],
    ["2015年4月", "2015-04"],
    ["2015 年 4 月 3 日", "2015-04-03"],
    ["２０１５年４月", "2015-04"],
    ["2015年", "2015"],
    ["令和3年4月", "2021-04"],
    ["平成元年", "1989"],
    ["2015년 4월", "2015-04"],
    ["2015년 4월 3일", "2015-04-03"],
    ["2015年4月（2年）", "2015-04"],
    ["Fall 2023", "2023-23"],
    ["été 2019", "2019-22"],
    ["circa 2015", "2015~"],
    ["~2015", "2015~"],
    ["2015?", "2015?"],
    ["  2015  ", "2015"],
  ])("%j is %s", (input, edtf) => {
    expect(readDate(input)).toMatchObject({ edtf, raw: String(input).trim() });
    expect(readDate(input)).not.toHaveProperty("problem");
  });

  test.each([
    ["2020-19", "2020", "invalid-date"],
    ["2020-13-39", "2020", "invalid-date"],
    ["2021-02-29", "2021-02", "invalid-date"],
    ["31/04/2020", "2020-04", "invalid-date"],
    ["04/05/2020", "2020", "ambiguous-date"],
    ["Graduated 2015 with honours", "2015", "partly-read-date"],
    ["May or June 2015", "2015", "partly-read-date"],
  ])("%j keeps only %s: %s", (input, edtf, problem) => {
    expect(readDate(input)).toMatchObject({ edtf, problem, raw: input });
  });

  test("the file's order decides between day and month", () => {
    expect(readDate("04/05/2020", "dmy")).toMatchObject({ edtf: "2020-05-04" });
    expect(readDate("04/05/2020", "mdy")).toMatchObject({ edtf: "2020-04-05" });
    expect(readDate("04.05.2020", "mdy")).toMatchObject({ edtf: "2020-05-04" });
  });

  test.each([
    "",
    "soon",
    "-1-08-01",
    "ERROR invalid Date",
    "12345",
    null,
    undefined,
    {},
    1.5,
    Number.NaN,
  ])("%j is no date", (input) => {
    expect(readDate(input)).toBeUndefined();
  });

  test("whatever it returns is a date that the document accepts", () => {
    const digits = fc.stringMatching(/^[0-9年月 ./-]{0,12}$/);
    const words = fc.array(
      fc.constantFrom(
        "2019",
        "31",
        "4",
        "May",
        "mai",
        "февраль",
        "winter",
        "circa",
        "-",
        "2020",
        ",",
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          digits,
          words.map((list) => list.join(" ")),
        ),
        (text) => {
          const reading = readDate(text);
          if (reading) expect(parseEdtf(reading.edtf).ok, reading.edtf).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("every ISO date reads as itself, and month names of any language back to their month", () => {
    const month = fc.integer({ min: 1, max: 12 });
    const locale = fc.constantFrom(..."en fr de es it pt nl pl ru sv ar".split(" "));
    const style = fc.constantFrom("long" as const, "short" as const);
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), month, fc.nat(30), (year, m, d) => {
        const day = Math.min(d + 1, daysInMonth(year, m));
        const iso = `${year}-${String(m).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        expect(readDate(iso)?.edtf).toBe(iso);
      }),
    );
    fc.assert(
      fc.property(locale, style, month, (name, width, m) => {
        const written = new Intl.DateTimeFormat(name, {
          month: width,
          year: "numeric",
          calendar: "gregory",
          timeZone: "UTC",
        }).format(Date.UTC(2019, m - 1, 15));
        expect(readDate(written)?.edtf, written).toBe(`2019-${String(m).padStart(2, "0")}`);
      }),
    );
  });
});
