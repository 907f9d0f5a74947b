import type { ReactElement } from "react";

/** What a `Stepper` takes. */
export interface StepperProps {
  /** Accessible name of the group, where it has none in print. */
  readonly label?: string | undefined;
  /** Printed before the arrows. */
  readonly name?: string | undefined;
  readonly slot?: number | undefined;
  /** "2 of 4", printed between the arrows. */
  readonly place: string;
  readonly previous: string;
  readonly next: string;
  /** Nothing lies before, or after. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (step: 1 | -1) => void;
}

/** Two arrows around a place in a list. At an end they stay in reach, so that the focus does. */
export function Stepper(props: StepperProps): ReactElement {
  const { label, name, slot, place, previous, next, isFirst, isLast, onStep } = props;
  const arrow = (step: 1 | -1, words: string, isOver: boolean, path: string) => (
    <button
      type="button"
      className="tj-journey-button tj-explore-arrow"
      aria-label={words}
      title={words}
      aria-disabled={isOver || undefined}
      onClick={() => isOver || onStep(step)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own, and is for fields.
    <div role="group" aria-label={label ?? name} className="tj-explore-stepper" data-tj-slot={slot}>
      {name ? <span className="tj-explore-way">{name}</span> : null}
      {arrow(-1, previous, isFirst, "M10 3.5L5.5 8l4.5 4.5")}
      <span className="tj-explore-place">{place}</span>
      {arrow(1, next, isLast, "M6 3.5L10.5 8L6 12.5")}
    </div>
  );
}
