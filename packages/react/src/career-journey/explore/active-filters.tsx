"use client";

import type { Id } from "@trajectoires/model";
import { type MouseEvent, type ReactElement, useLayoutEffect, useRef } from "react";
import { interpolate } from "../../words/interpolate.js";
import type { JourneyFilter } from "../career-journey-props.js";
import type { JourneyMessages } from "../journey-messages.js";
import type { JourneyFacet, JourneyOutline } from "../outline.js";
import { FACETS } from "./find-matches.js";
import { toggleChoice } from "./toggle-choice.js";

/** What `ActiveFilters` takes. */
export interface ActiveFiltersProps {
  readonly filter: JourneyFilter;
  readonly outline: JourneyOutline;
  readonly say: JourneyMessages;
  readonly onFilterChange: (filter: JourneyFilter) => void;
  /** The last one was taken back with the focus on it. */
  readonly onEmpty: () => void;
}

/** What is looked for, each part as a button that takes it back. */
export function ActiveFilters(props: ActiveFiltersProps): ReactElement | null {
  const { filter, outline, say, onFilterChange, onEmpty } = props;
  const list = useRef<HTMLUListElement>(null);
  /** Which one was taken back last, until the focus has gone on. */
  const removed = useRef<number>(undefined);
  const parts = partsOf(filter, outline);

  // The button goes with its filter, and the focus to its neighbour.
  useLayoutEffect(() => {
    const at = removed.current;
    removed.current = undefined;
    const buttons = list.current?.querySelectorAll("button");
    if (at !== undefined) buttons?.[Math.min(at, buttons.length - 1)]?.focus();
  });

  if (parts.length === 0) return null;
  const takeBack = (event: MouseEvent, index: number, next: JourneyFilter): void => {
    const hasFocus = document.activeElement === event.currentTarget;
    if (hasFocus && parts.length === 1) onEmpty();
    else if (hasFocus) removed.current = index;
    onFilterChange(next);
  };
  return (
    <ul role="list" ref={list} className="tj-badges tj-explore-active" aria-label={say.active}>
      {parts.map(({ key, name, lang, slot, next }, index) => (
        <li key={key}>
          <button
            type="button"
            className="tj-badge tj-chip"
            data-part={key}
            data-tj-slot={slot}
            aria-label={interpolate(say.remove, { name })}
            onClick={(event) => takeBack(event, index, next)}
          >
            <bdi lang={lang}>{name}</bdi>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Part {
  readonly key: string;
  readonly name: string;
  readonly lang?: string | undefined;
  readonly slot: number;
  /** The filter without it. */
  readonly next: JourneyFilter;
}

function partsOf(filter: JourneyFilter, outline: JourneyOutline): Part[] {
  const { search, ...lists } = filter;
  const words: Part[] = search?.trim()
    ? [{ key: "search", name: `“${search.trim()}”`, slot: 0, next: lists }]
    : [];
  return FACETS.reduce((parts, facet) => {
    const known = new Map(outline[facet].map((choice) => [choice.id, choice]));
    return parts.concat(
      (filter[facet] ?? []).map((id: Id) => {
        // A host may ask for what the career doesn't have; it can be taken back all the same.
        const choice: JourneyFacet = known.get(id) ?? { id, name: id };
        return {
          key: `${facet}:${id}`,
          name: choice.name,
          lang: choice.lang,
          slot: choice.slot ?? 0,
          next: toggleChoice(filter, facet, id),
        };
      }),
    );
  }, words);
}
