import { monthParts, type ResolvedPoint } from "@trajectoires/model";
import { writtenDate } from "../writing/written-date.js";

/**
 * The tightest `2020`, `2020-04` or `2020-04-15` in which a point certainly lies; nothing where that is wider than a year.
 * The document's own date counts where it has one, else what everything that is known leaves.
 */
export function certainDate(point: ResolvedPoint | null | undefined): string | undefined {
  if (!point) return undefined;
  if (point.date) return writtenDate(point.date);
  const { earliest, latest } = point;
  if (earliest === null || latest === null) return undefined;
  const [first, last] = [monthParts(earliest), monthParts(latest)];
  if (first.year !== last.year || first.year < 1) return undefined;
  const year = String(first.year).padStart(4, "0");
  return earliest === latest ? `${year}-${String(first.month).padStart(2, "0")}` : year;
}
