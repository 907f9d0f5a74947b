"use client";

import type { Id } from "@trajectoires/model";
import { type KeyboardEvent, type ReactElement, useState } from "react";
import { interpolate } from "../../words/interpolate.js";
import type { JourneyMessages } from "../journey-messages.js";
import { moveWithin } from "../move-within.js";
import type { JourneyFacet } from "../outline.js";

/** Choices that are seen before somebody asks for more; one more is seen rather than folded. */
const SHOWN = 8;
/** From so many on, those that were unfolded scroll in a box of their own. */
const MANY = 20;

/** What `FacetChips` takes. */
export interface FacetChipsProps {
  readonly name: string;
  readonly id: string;
  /** In the order in which they are offered. */
  readonly choices: readonly JourneyFacet[];
  readonly chosen: readonly Id[];
  readonly counts: ReadonlyMap<Id, number>;
  readonly say: JourneyMessages;
  readonly number: (value: number) => string;
  readonly onToggle: (id: Id) => void;
}

/** One list of choices, as buttons that stay pressed: Tab enters it once, arrows move within. */
export function FacetChips(props: FacetChipsProps): ReactElement | null {
  const { name, id, choices, chosen, counts, say, number, onToggle } = props;
  const [isUnfolded, setUnfolded] = useState(false);
  const [stop, setStop] = useState<Id>();
  // A list with one choice is none, unless it is chosen.
  if (choices.length < 2 && chosen.length === 0) return null;
  const folds = choices.length > SHOWN + 1;
  const shown = choices.filter(
    (choice, index) => !folds || isUnfolded || index < SHOWN || chosen.includes(choice.id),
  );
  const hidden = choices.length - shown.length;
  const tabStop = shown.some((choice) => choice.id === stop) ? stop : shown[0]?.id;

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const chips = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-choice]")];
    const there = moveWithin(event, chips, chips.indexOf(event.target as HTMLElement));
    if (there) setStop(there.dataset.choice);
  };
  return (
    <div className="tj-explore-facet">
      <p className="tj-explore-name" id={id}>
        {name}
      </p>
      <div
        role="toolbar"
        aria-labelledby={id}
        className="tj-badges tj-explore-choices"
        data-many={shown.length > MANY ? "" : undefined}
        onKeyDown={press}
      >
        {shown.map((choice) => {
          const count = counts.get(choice.id) ?? 0;
          const isChosen = chosen.includes(choice.id);
          // What would find nothing can be reached and read, and not be chosen.
          const isIdle = count === 0 && !isChosen;
          return (
            <button
              key={choice.id}
              type="button"
              className="tj-badge tj-chip"
              data-choice={choice.id}
              data-tj-slot={choice.slot ?? 0}
              aria-pressed={isChosen}
              aria-disabled={isIdle || undefined}
              tabIndex={choice.id === tabStop ? 0 : -1}
              onFocus={() => setStop(choice.id)}
              onClick={() => isIdle || onToggle(choice.id)}
            >
              <bdi lang={choice.lang}>{choice.name}</bdi>{" "}
              <span className="tj-badge-note">{number(count)}</span>
            </button>
          );
        })}
        {folds ? (
          <button
            type="button"
            className="tj-explore-more"
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {isUnfolded ? say.fewer : interpolate(say.more, { n: number(hidden) })}
          </button>
        ) : null}
      </div>
    </div>
  );
}
