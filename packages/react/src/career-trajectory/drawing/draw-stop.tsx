import type { ReactElement, ReactNode } from "react";
import type { Placing } from "./place.js";

/** A ring, a dot or a pivot, as a place that somebody can point at and move to. */
export interface StopMark {
  readonly id: string;
  readonly at: number;
  readonly y: number;
  readonly slot: number;
  readonly shape: "ring" | "small" | "dot" | "pivot";
  /** Of a pivot, in print. */
  readonly number?: string | undefined;
}

/** What a stop is given beside its place. */
export interface StopProps {
  /** Accessible name. */
  readonly name: string;
  readonly elementId: string;
  readonly href: string;
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
  /** Of a roving focus: only one is reached with Tab. `undefined`: all are. */
  readonly isTabStop?: boolean | undefined;
  /** It opens a card. */
  readonly opensCard: boolean;
  readonly className: string;
  /** Place in the list and its length, where the list holds a part only. */
  readonly position?: { readonly index: number; readonly count: number } | undefined;
}

/** Radius of the area that answers to a finger or a pointer: 28 px across. */
const HIT = 14;

/** A stop as an item of the list: a link that works without script, with its mark and what belongs to it. */
export function drawStop(
  mark: StopMark,
  placing: Placing,
  props: StopProps,
  children: ReactNode,
): ReactElement {
  const { name, elementId, href, isSelected, isDimmed, isTabStop, opensCard, position } = props;
  return (
    <g
      key={mark.id}
      role="listitem"
      aria-posinset={position && position.index + 1}
      aria-setsize={position?.count}
    >
      <a
        id={elementId}
        className={props.className}
        href={href}
        aria-label={name}
        aria-haspopup={opensCard ? "dialog" : undefined}
        aria-current={isSelected ? "true" : undefined}
        tabIndex={isTabStop === undefined ? undefined : isTabStop ? 0 : -1}
        data-tj-stop={mark.id}
        data-tj-slot={mark.slot}
        data-tj-part={mark.shape === "pivot" ? "pivot" : "ring"}
        data-tj-key={`${mark.shape === "pivot" ? "pivot" : "ring"}:${mark.id}`}
        data-selected={isSelected ? "" : undefined}
        data-dimmed={isDimmed ? "" : undefined}
      >
        <svg x={placing.x(mark.at)} y={mark.y} overflow="visible" aria-hidden="true">
          <circle className="tj-trajectory-hit" r={HIT} />
          {drawMark(mark)}
        </svg>
        {children}
      </a>
    </g>
  );
}

function drawMark({ shape, number }: StopMark): ReactElement {
  if (shape === "pivot")
    return (
      <>
        <rect
          className="tj-trajectory-pivot"
          x="-10.5"
          y="-10.5"
          width="21"
          height="21"
          rx="6"
          transform="rotate(45)"
        />
        <rect
          className="tj-trajectory-focus"
          x="-14"
          y="-14"
          width="28"
          height="28"
          rx="8"
          transform="rotate(45)"
        />
        <text className="tj-trajectory-number" y="4">
          {number}
        </text>
      </>
    );
  if (shape === "dot")
    return (
      <>
        <circle className="tj-trajectory-dot" r="5" />
        <circle className="tj-trajectory-focus" r="10" />
      </>
    );
  const radius = shape === "ring" ? 8 : 5;
  return (
    <>
      <circle className="tj-trajectory-halo" r={radius + (shape === "ring" ? 5 : 4)} />
      <circle
        className="tj-trajectory-ring"
        data-tj-size={shape === "small" ? "small" : undefined}
        r={radius}
      />
      <circle className="tj-trajectory-focus" r={radius + 6} />
    </>
  );
}
