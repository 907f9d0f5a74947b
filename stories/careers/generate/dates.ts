import type { Edtf } from "@trajectoires/model";
import type { Random } from "./random.js";

/** The month as a date; a month counts as `12 × year + month − 1`. */
export function monthDate(month: number): Edtf {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** A date as people remember it: mostly the month, sometimes the day, only the year, or "about". */
export function rememberedDate(month: number, boundary: "start" | "end", random: Random): Edtf {
  const kind = random.next();
  if (kind < 0.1) {
    // Starts lie in the first half of a month and ends in the second: never in the wrong order.
    const day = boundary === "start" ? random.between(1, 14) : random.between(15, 28);
    return `${monthDate(month)}-${String(day).padStart(2, "0")}`;
  }
  if (kind < 0.2) return monthDate(month).slice(0, 4);
  if (kind < 0.25) return `${monthDate(month)}~`;
  return monthDate(month);
}
