import type { Month } from "@trajectoires/model";
import type { PlacedVisit } from "./draw-line.js";
import type { Visit } from "./visits.js";

/** At most so much of a drawn stage is dashed. */
const MOST_OPEN = 1 / 3;

/** A visit at its place along time, with what of it is dashed. */
export function placeVisit(
  visit: Visit,
  toFraction: (month: Month) => number,
  y: number,
): PlacedVisit {
  const start = toFraction(visit.start);
  const end = toFraction(visit.end);
  const most = visit.end - (visit.end - visit.start) * MOST_OPEN;
  const openFrom = toFraction(Math.max(visit.end - visit.endSlack, most));
  const name = visit.period ? `${visit.stage.id}#${visit.period}` : visit.stage.id;
  return { visit, name, start, end, openFrom: Math.min(openFrom, end), y };
}
