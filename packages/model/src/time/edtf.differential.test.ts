import { parse as parseOther } from "@edtf-ts/core";
import inukshuk from "edtf";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Bounds } from "../resolve/resolved.js";
import { edtfBounds, toEdtf } from "./edtf-bounds.js";
import { toMonth } from "./month.js";
import { parseEdtf } from "./parse-edtf.js";

// Properties are many runs, and machines are shared.
vi.setConfig({ testTimeout: 60_000 });

/*
 * `parseEdtf` against two other readers: edtf (inukshuk) and @edtf-ts/core. Where they disagree with it, the reason is one
 * of those listed with an example below; everything else must come out the same, to the month.
 */

function ours(text: string): Bounds | undefined {
  const read = parseEdtf(text);
  return read.ok ? edtfBounds(read.value) : undefined;
}

function monthOf(ms: number | null): number {
  // No time at all is no month, and must not pass for 1970.
  const date = new Date(ms ?? Number.NaN);
  return toMonth(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

function readInukshuk(text: string): Bounds | undefined {
  try {
    const { min, max } = inukshuk(text);
    return { earliest: monthOf(min), latest: monthOf(max) };
  } catch {
    return undefined;
  }
}

function readEdtfTs(text: string): Bounds | undefined {
  const read = parseOther(text);
  if (!read.success) return undefined;
  const { min, max } = read.value as { min: Date; max: Date };
  return { earliest: monthOf(min.getTime()), latest: monthOf(max.getTime()) };
}

const hasSeason = (text: string) => /(^|\/)-?\d{4}-2[1-4]/.test(text);
const hasOpenSide = (text: string) => /^\.\.\/|^\/|\/\.\.$|\/$/.test(text);
const sides = (text: string) => text.split("/");
const noSuchDay = (text: string) =>
  sides(text).some((side) => {
    const [, year = "", month = "", day = ""] = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(side) ?? [];
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    return day !== "" && date.getUTCDate() !== Number(day);
  });
const isVagueAround = (text: string) => /X-\d\d/.test(text);
const isVagueBeforeZero = (text: string) => /(^|\/)-\d[^/]*X/.test(text);

/** Why edtf 4.11 reads a date otherwise, with an example of each. */
const INUKSHUK: [reason: string, example: string, applies: (text: string) => boolean][] = [
  ["takes seasons for quarters, and knows none in intervals", "2020-21", hasSeason],
  ["has no number for an open side, and none but null for an unknown one", "/2020-04", hasOpenSide],
  ["reads the 29th of February of any year as the 1st of March", "2019-02-29", noSuchDay],
  ["refuses an interval that ends where it starts", "2020-04/2020", (text) => text.includes("/")],
  ["reads months and days of unspecified years and months", "201X-04", isVagueAround],
  ["turns unspecified dates before year 0 round", "-0001-XX-XX", isVagueBeforeZero],
  [
    "takes the unspecified days of February of year 0 one too far",
    "0000-02-XX",
    (text) => text.includes("0000-02-XX"),
  ],
  ["refuses unspecified dates that are approximate", "1900-XX~", (text) => /X[~?%]/.test(text)],
];

/** Why @edtf-ts/core 0.4 does. */
const EDTF_TS: [reason: string, example: string, applies: (text: string) => boolean][] = [
  ["has a sentinel for an open and for an unknown side", "../2020-04", hasOpenSide],
  ["reads the years 0 to 99 as 1900 to 1999", "0033", (text) => /(^|\/)-?00[\dX]{2}/.test(text)],
  ["turns unspecified years before 0 round", "-01XX", isVagueBeforeZero],
  ["reads months and days of unspecified years and months", "201X-04", isVagueAround],
  ["refuses seasons before year 0", "-0100-21", (text) => /(^|\/)-\d{4}-2[1-4]/.test(text)],
  [
    "refuses an interval from a season to a year",
    "1900-21/1900",
    (text) => hasSeason(text) && text.includes("/"),
  ],
  ["takes off blanks", "2020 ", (text) => text.trim() !== text],
  ["reads the year -0000", "-0000", (text) => text.includes("-0000")],
];

const digits = (n: number, width: number) => String(n).padStart(width, "0");
const year = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1900, max: 2100 }).map((n) => digits(n, 4)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }).map((n) => digits(n, 4)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }).map((n) => `-${digits(n, 4)}`) },
);
const month = fc.integer({ min: 0, max: 14 }).map((n) => digits(n, 2));
const day = fc.integer({ min: 0, max: 32 }).map((n) => digits(n, 2));
const moment = fc
  .tuple(
    fc.oneof(
      year,
      fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
      fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${m}-${d}`),
      fc.tuple(year, fc.constantFrom("21", "22", "23", "24")).map(([y, s]) => `${y}-${s}`),
      year.map((y) => `${y.slice(0, -1)}X`),
      year.map((y) => `${y.slice(0, -2)}XX`),
      year.map((y) => `${y}-XX`),
      year.map((y) => `${y}-XX-XX`),
      fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
    ),
    fc.constantFrom("", "", "", "~", "?", "%"),
  )
  .map(([text, mark]) => text + mark);
const side = fc.oneof({ weight: 5, arbitrary: moment }, fc.constantFrom("..", ""));
const text = fc.oneof(
  { weight: 3, arbitrary: moment },
  { weight: 2, arbitrary: fc.tuple(side, side).map(([start, end]) => `${start}/${end}`) },
);

describe.each([
  ["edtf", readInukshuk, INUKSHUK],
  ["@edtf-ts/core", readEdtfTs, EDTF_TS],
] as const)("parseEdtf and %s", (_, theirs, disagreements) => {
  it("agree but for the reasons that are listed", () => {
    fc.assert(
      fc.property(text, (date) => {
        fc.pre(!disagreements.some(([, , applies]) => applies(date)));
        expect({ date, bounds: theirs(date) }).toEqual({ date, bounds: ours(date) });
      }),
      { numRuns: 3000 },
    );
  });

  it("agree about intervals between dates of the same exactness", () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 400 })),
        ([y, more]) => {
          const start = digits(y, 4);
          const date = `${start}-03/${toEdtf({ earliest: toMonth(y, 3) + more, latest: toMonth(y, 3) + more })}`;
          expect({ date, bounds: theirs(date) }).toEqual({ date, bounds: ours(date) });
        },
      ),
    );
  });

  it.each(disagreements.map(([reason, example]) => [reason, example]))("it %s: %s", (__, date) => {
    expect(theirs(date)).not.toEqual(ours(date));
  });
});
