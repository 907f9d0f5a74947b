"use client";

import type { CareerPath, Id } from "@trajectoires/model";
import { startTransition, useDeferredValue, useEffect, useMemo } from "react";
import type { JourneyFilter } from "../career-journey-props.js";
import type { JourneyFacet, JourneyOutline } from "../outline.js";
import { indexCareer } from "./career-index.js";
import { countFacets } from "./count-facets.js";
import type { Facet } from "./find-matches.js";
import { type Findings, lookThrough } from "./look-through.js";

/** What `useFindings` looks at. */
export interface FindingsOptions {
  readonly path: CareerPath;
  readonly outline: JourneyOutline;
  readonly tag: string;
  readonly filter: JourneyFilter;
  readonly onMatches: (lit: ReadonlySet<Id> | null) => void;
}

/** Looks the career through for what the filter asks, a moment after the keys, and tells the journey what stays in the light. */
export function useFindings(options: FindingsOptions) {
  const { path, outline, tag, filter, onMatches } = options;
  const index = useMemo(() => indexCareer(path, outline, tag), [path, outline, tag]);
  const choices = useMemo(() => orderChoices(outline, countFacets(index, {})), [outline, index]);
  const asked = useDeferredValue(filter);
  const findings = useMemo<Findings>(() => lookThrough(index, asked), [index, asked]);

  useEffect(() => {
    startTransition(() => onMatches(findings.isOn ? findings.lit : null));
  }, [findings, onMatches]);
  useEffect(() => () => onMatches(null), [onMatches]);

  return { findings, choices };
}

type Choices = { readonly [facet in Facet]: readonly JourneyFacet[] };

/** Long lists begin with what is there most; kinds and domains stand as the document has them. */
function orderChoices(outline: JourneyOutline, counts: Findings["counts"]): Choices {
  const byCount = (facet: Facet): readonly JourneyFacet[] => {
    const countOf = ({ id }: JourneyFacet) => counts[facet].get(id) ?? 0;
    return [...outline[facet]].sort((one, other) => countOf(other) - countOf(one));
  };
  return {
    kinds: outline.kinds,
    domains: outline.domains,
    skills: byCount("skills"),
    organisations: byCount("organisations"),
  };
}
