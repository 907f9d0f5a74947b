import type { Id } from "@trajectoires/model";
import type { JourneyFilter } from "../career-journey-props.js";
import type { Facet } from "./find-matches.js";

/** The filter with one choice of a list more, or less. */
export function toggleChoice(filter: JourneyFilter, facet: Facet, id: Id): JourneyFilter {
  const { [facet]: chosen = [], ...rest } = filter;
  const next = (chosen as readonly Id[]).includes(id)
    ? chosen.filter((one) => one !== id)
    : [...chosen, id];
  return next.length > 0 ? { ...rest, [facet]: next } : rest;
}
