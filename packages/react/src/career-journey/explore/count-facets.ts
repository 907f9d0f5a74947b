import type { Id } from "@trajectoires/model";
import type { JourneyFilter } from "../career-journey-props.js";
import type { CareerIndex } from "./career-index.js";
import {
  type Facet,
  fitsPlace,
  fitsSkills,
  fitsWords,
  isLookedFor,
  readFilter,
} from "./find-matches.js";

/** How many would be found with each choice of each list alone. What would find nothing is missing. */
export type FacetCounts = { readonly [facet in Facet]: ReadonlyMap<Id, number> };

/**
 * Counts the choices of every list: how many stages and pivots would be found if this one alone were chosen in its list, and all other lists and the
 * search stayed as they are. One pass over the career.
 */
export function countFacets({ candidates }: CareerIndex, filter: JourneyFilter): FacetCounts {
  const wanted = readFilter(filter);
  const counts = {
    kinds: new Map<Id, number>(),
    domains: new Map<Id, number>(),
    skills: new Map<Id, number>(),
    organisations: new Map<Id, number>(),
  };
  for (const it of candidates) {
    if (!fitsWords(it, wanted)) continue;
    // A choice of skill makes every pivot one that is looked for.
    if (it.places.some((place) => fitsPlace(place, wanted))) add(counts.skills, it.skills);
    if (!isLookedFor(it, wanted) || !fitsSkills(it, wanted)) continue;
    for (const facet of ["kinds", "domains", "organisations"] as const) {
      const values = it.places.flatMap((place) =>
        fitsPlace(place, wanted, facet) ? (place[facet] ?? []) : [],
      );
      add(counts[facet], new Set(values));
    }
  }
  return counts;
}

function add(counts: Map<Id, number>, values: Iterable<Id>): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
