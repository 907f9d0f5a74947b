import type { ResolvedPoint } from "../resolve/resolved.js";
import { type EdtfMoment, readEdtf } from "../time/edtf.js";
import { toMonth } from "../time/month.js";

/** The day of a point, where the document dates it to the day and nothing speaks against it. */
export function dayOfPoint(
  point: ResolvedPoint | undefined,
): (EdtfMoment & { readonly month: number; readonly day: number }) | undefined {
  const read = readEdtf(point?.date ?? "");
  if (read?.type !== "moment") return undefined;
  const { year, month, day } = read;
  if (!month || !day || point?.earliest !== toMonth(year, month)) return undefined;
  return point.latest === point.earliest ? { ...read, month, day } : undefined;
}
