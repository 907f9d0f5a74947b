import type { Edtf, End, When } from "../document/time.js";
import { readEdtf } from "../time/edtf.js";
import { edtfBounds } from "../time/edtf-bounds.js";
import { monthParts } from "../time/month.js";
import type { DatePolicy } from "./date-policy.js";

/** A date as a policy tells it; `undefined` if it isn't told. Words (`"ongoing"`, `"unknown"`) stay: they are no dates. */
export function redactWhen<W extends When | End>(
  when: W | undefined,
  dates: DatePolicy,
): W | undefined {
  if (when === undefined || when === "ongoing" || when === "unknown" || dates === "exact")
    return when;
  if (dates !== "year") return undefined;
  if (typeof when !== "object") return toYear(when) as W | undefined;
  const edtf = toYear(when.edtf);
  if (edtf === undefined) return undefined;
  return (when.evidence ? { edtf, evidence: when.evidence } : edtf) as W;
}

/** A date no finer than years: `"2020-04~"` is `"2020~"`, a winter the two years it lies in. `undefined` if it is no date. */
export function toYear(edtf: Edtf): Edtf | undefined {
  const date = readEdtf(edtf);
  if (!date) return undefined;
  if (date.type === "moment") {
    if (date.lastYear !== date.year) return edtf;
    const { approximate, uncertain } = date;
    const mark = approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "";
    return years(edtfBounds(date), mark);
  }
  const { earliest, latest } = edtfBounds(date);
  if (earliest !== null && latest !== null) return years({ earliest, latest }, "");
  const open = (side: typeof date.start) => (side === "open" ? ".." : "");
  return earliest === null
    ? `${open(date.start)}/${printYear(latest as number)}`
    : `${printYear(earliest)}/${open(date.end)}`;
}

function years(
  { earliest, latest }: { earliest: number | null; latest: number | null },
  mark: string,
): Edtf {
  const first = printYear(earliest as number) + mark;
  const last = printYear(latest as number) + mark;
  return first === last ? first : `${first}/${last}`;
}

function printYear(month: number): string {
  const { year } = monthParts(month);
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}
