import type { Id } from "@trajectoires/model";
import type { JourneyFilter } from "../career-journey-props.js";
import type { Candidate, CareerIndex, Place } from "./career-index.js";
import { hasWords, splitWords } from "./fold-text.js";

/** The lists that stages are filtered by, in the order in which they are offered. */
export const FACETS = ["kinds", "domains", "skills", "organisations"] as const;

/** A list that stages are filtered by. */
export type Facet = (typeof FACETS)[number];

const PLACE_FACETS = ["kinds", "domains", "organisations"] as const;

/** A filter made ready to be held against many stops. */
export interface Wanted {
  readonly words: readonly string[];
  /** `null` where the list is empty: everything fits. */
  readonly sets: { readonly [facet in Facet]: ReadonlySet<Id> | null };
}

/** Whether a filter asks for anything. A search of nothing but spaces and dots doesn't. */
export function isFiltering(filter: JourneyFilter): boolean {
  return FACETS.some((facet) => filter[facet]?.length) || wordsOf(filter).length > 0;
}

export function readFilter(filter: JourneyFilter): Wanted {
  const setOf = (facet: Facet) => (filter[facet]?.length ? new Set<Id>(filter[facet]) : null);
  return {
    words: wordsOf(filter),
    sets: {
      kinds: setOf("kinds"),
      domains: setOf("domains"),
      skills: setOf("skills"),
      organisations: setOf("organisations"),
    },
  };
}

function wordsOf({ search = "" }: JourneyFilter): string[] {
  return splitWords(search);
}

export function fitsWords({ words }: Candidate, wanted: Wanted): boolean {
  return wanted.words.length === 0 || hasWords(words, wanted.words);
}

export function fitsSkills({ skills }: Candidate, { sets }: Wanted): boolean {
  return sets.skills === null || skills.some((id) => sets.skills?.has(id));
}

/** Whether a place is one of those that are wanted; one list may be left out of account. */
export function fitsPlace(place: Place, { sets }: Wanted, except?: Facet): boolean {
  return PLACE_FACETS.every((facet) => {
    const set = sets[facet];
    const value = place[facet];
    return facet === except || set === null || (value !== undefined && set.has(value));
  });
}

/** A pivot is found by its own words and skills. Where nothing of the kind is looked for, only stages are. */
export function isLookedFor({ between }: Candidate, { words, sets }: Wanted): boolean {
  return between === undefined || words.length > 0 || sets.skills !== null;
}

/**
 * Stages and pivots that a filter finds, in the order of the index. Within a list any one counts; lists and search must all fit. A stage
 * fits by its own kind, domain, organisation, skills and words. A pivot is found by its own words and by the skills that were
 * carried over it; kind, domain and organisation are then those of either stage beside it.
 */
export function findMatches({ candidates }: CareerIndex, filter: JourneyFilter): Id[] {
  const wanted = readFilter(filter);
  return candidates.flatMap((it) =>
    isLookedFor(it, wanted) &&
    fitsSkills(it, wanted) &&
    it.places.some((place) => fitsPlace(place, wanted)) &&
    fitsWords(it, wanted)
      ? [it.id]
      : [],
  );
}

/** What stays in the light: what was found, the stages that it is a part of, and the pivots beside it, since they tell how it came about. */
export function keepLit({ candidates }: CareerIndex, found: readonly Id[]): ReadonlySet<Id> {
  const parents = new Map(candidates.map(({ id, partOf }) => [id, partOf]));
  const hits = new Set(found);
  const lit = new Set(found);
  for (const id of found) {
    for (let up = parents.get(id); up !== undefined && !lit.has(up); up = parents.get(up))
      lit.add(up);
  }
  for (const { id, between } of candidates)
    if (between?.some((side) => hits.has(side))) lit.add(id);
  return lit;
}
