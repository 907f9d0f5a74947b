import type { Id } from "@trajectoires/model";
import type { JourneyFilter } from "../career-journey-props.js";
import type { CareerIndex } from "./career-index.js";
import { countFacets, type FacetCounts } from "./count-facets.js";
import { FACETS, type Facet, findMatches, isFiltering, keepLit } from "./find-matches.js";

/** What came of looking through a career. */
export interface Findings {
  /** Something is looked for. */
  readonly isOn: boolean;
  /** In the order of the index. */
  readonly found: ReadonlySet<Id>;
  /** What was found, and what belongs to it. */
  readonly lit: ReadonlySet<Id>;
  readonly counts: FacetCounts;
  /** Where nothing was found: parts of the filter without which something would be, and how much. */
  readonly ways: readonly WayOut[];
}

/** A part of a filter that stands in the way. */
export interface WayOut {
  readonly part: Facet | "search";
  readonly filter: JourneyFilter;
  readonly count: number;
}

/** Looks a career through for what a filter asks. */
export function lookThrough(index: CareerIndex, filter: JourneyFilter): Findings {
  const isOn = isFiltering(filter);
  const found = isOn ? findMatches(index, filter) : [];
  return {
    isOn,
    found: new Set(found),
    lit: keepLit(index, found),
    counts: countFacets(index, filter),
    ways: isOn && found.length === 0 ? findWaysOut(index, filter) : [],
  };
}

function findWaysOut(index: CareerIndex, filter: JourneyFilter): WayOut[] {
  return (["search", ...FACETS] as const).flatMap((part) => {
    if (!filter[part]?.length) return [];
    const { [part]: _, ...rest } = filter;
    const count = isFiltering(rest) ? findMatches(index, rest).length : 0;
    return count > 0 ? [{ part, filter: rest, count }] : [];
  });
}
