import { parseEdtf, type When } from "@trajectoires/model";

/**
 * A date for formats that know only `2020`, `2020-04` and `2020-04-15`: the tightest of these that is true, or none. What
 * is approximate or uncertain is true of no day or month, and of its year only where it is no more than a year off.
 */
export function writtenDate(when: When | "ongoing" | undefined): string | undefined {
  const text = typeof when === "object" ? when.edtf : when;
  const read = text && text !== "unknown" && text !== "ongoing" ? parseEdtf(text) : undefined;
  if (!read?.ok) return undefined;
  const { value } = read;
  const date = value.type === "interval" ? value.start : value;
  if (typeof date === "string") return undefined;
  if (value.type === "interval") {
    const { end } = value;
    const isOneYear =
      typeof end === "object" && end.year === date.year && end.lastYear === date.year;
    return isOneYear ? yearOf(date.year) : undefined;
  }
  if (date.lastYear !== date.year || date.year < 1 || date.approximate || date.uncertain) {
    return undefined;
  }
  const { year, month, day } = date;
  const two = (part: number) => `-${String(part).padStart(2, "0")}`;
  return yearOf(year) + (month ? two(month) : "") + (month && day ? two(day) : "");
}

const yearOf = (year: number) => String(year).padStart(4, "0");
