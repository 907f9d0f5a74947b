import type { CareerPath } from "../document/career-path.js";
import type { CareerFrame } from "../resolve/frame-career.js";
import type { Month } from "../resolve/resolved.js";
import { readEdtf } from "../time/edtf.js";
import { edtfBounds } from "../time/edtf-bounds.js";
import { fieldDates } from "./field-dates.js";
import type { SolvedPoint } from "./solved-career.js";

/** What each date says by itself, read in its middle; what goes on is read as reaching the telling. */
export function readFields(
  path: CareerPath,
  frame: CareerFrame,
): { points: SolvedPoint[]; asOf: Month | undefined } {
  const bounds = fieldDates(path, frame).map((field) => {
    const read = readEdtf(field ?? "");
    return read && edtfBounds(read);
  });
  const asOf = bounds[1]?.latest ?? undefined;
  const ongoing = new Set(
    frame.periods.flatMap((own) =>
      own.flatMap(({ end, endName }) => (end === "ongoing" ? frame.numbers.find(endName) : [])),
    ),
  );
  const points = bounds.map((bound, i): SolvedPoint => {
    if (!bound) return [null, null, ongoing.has(i + 1) ? (asOf ?? null) : null, null];
    const { earliest, latest } = bound;
    const [low, high] = [earliest ?? latest, latest ?? earliest];
    return [earliest, latest, low === null || high === null ? null : Math.floor((low + high) / 2)];
  });
  return { points, asOf };
}
