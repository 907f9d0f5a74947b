import { toMonth } from "@trajectoires/model";

/** A year, perhaps with a month, perhaps with a day. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** `"2020"`, `"2020-04"` or `"2020-04-15"`. */
export function toEdtf({ year, month, day }: CalendarDate): string {
  const two = (value: number) => `-${String(value).padStart(2, "0")}`;
  return `${String(year).padStart(4, "0")}${month ? two(month) : ""}${month && day ? two(day) : ""}`;
}

/** First and last month it may mean, counted as `12 × year + month − 1`. */
export function monthBounds({ year, month }: CalendarDate): readonly [number, number] {
  return [toMonth(year, month ?? 1), toMonth(year, month ?? 12)];
}
