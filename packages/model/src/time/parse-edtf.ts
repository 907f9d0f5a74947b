import { type EdtfDate, readEdtf, readSide } from "./edtf.js";

/** A date, or what is wrong with it and where: `column` counts characters from 1. */
export type EdtfResult =
  | { readonly ok: true; readonly value: EdtfDate }
  | { readonly ok: false; readonly message: string; readonly column: number };

/** What is wrong, and the offset (from 0) where. */
type Problem = readonly [message: string, offset: number];

/**
 * Reads a date of the library's subset of EDTF (ISO 8601-2, level 1 without times of day and without years beyond four
 * digits): year, month, day, season, `201X`, `20XX`, `2020-XX`, `2020-04-XX`; `~ ? %` at the end of a date; intervals
 * with a date, `..` or nothing on either side, but a date on one of them. Years run from −9999 to 9999.
 * Dates that no calendar has are refused, and so are sets (`[2014,2016]`): a claim of type `anyOf` says that. Never throws.
 */
export function parseEdtf(text: string): EdtfResult {
  const value = readEdtf(text);
  if (value) return { ok: true, value };
  const [message, offset] = findProblem(text);
  const isSet = /[[{]/.test(text.charAt(offset)) && !message.startsWith("U");
  return {
    ok: false,
    message: isSet ? `${message}: sets of dates are not read` : message,
    column: offset + 1,
  };
}

/** What is wrong with a text that is no date. Kept apart from reading, so that who only reads dates doesn't load it. */
function findProblem(text: string): Problem {
  const slash = text.indexOf("/");
  if (slash < 0) return findMomentProblem(text, 0);
  const [start, end] = [text.slice(0, slash), text.slice(slash + 1)];
  if (!readSide(start)) return findMomentProblem(start, 0);
  if (!readSide(end)) return findMomentProblem(end, slash + 1);
  return typeof readSide(end) === "object"
    ? ["The interval ends before it starts", slash + 1]
    : ["An interval needs a date on one side", 0];
}

/** What the reader takes of a date, piece by piece, whatever comes behind it. */
const PIECES = /^(-?\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(?:\d\d|XX))?)?[~?%]?/;

function findMomentProblem(text: string, offset: number): Problem {
  const found = PIECES.exec(text);
  if (!found) return ["Expected a year of four digits", offset];
  const [whole, year = "", month = ""] = found;
  if (text.length > whole.length) {
    return [`Unexpected “${text.charAt(whole.length)}”`, offset + whole.length];
  }
  if (!readEdtf(year)) return ["There is no year -0000", offset];
  const monthOffset = offset + year.length + 1;
  if (month !== "XX" && !readEdtf(`${year}-${month}`)) {
    const message = year.includes("X")
      ? "No month in an unspecified year"
      : "Expected a month (01–12) or a season (21–24)";
    return [message, monthOffset];
  }
  const message =
    month === "XX"
      ? "No day in an unspecified month"
      : Number(month) > 12
        ? "A season has no days"
        : "This month has no such day";
  return [message, monthOffset + 3];
}
