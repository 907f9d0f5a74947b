import type { ReactElement, ReactNode } from "react";
import type { Placing } from "../../view/placing.js";

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
          {drawMark(mark)}
        </svg>
        {children}
      </a>
    </g>
  );
}

/** The mark, on a halo that answers to a finger or a pointer and turns into a ring around the mark while it has the focus. */
function drawMark({ shape, number }: StopMark): ReactElement {
  if (shape === "pivot")
    return (
      <>
        <rect {...square(13.5, 8)} className="tj-trajectory-halo" data-tj-hit="clear" />
        <rect {...square(10.5, 6)} className="tj-trajectory-pivot" />
        <text className="tj-trajectory-number" y="4">
          {number}
        </text>
      </>
    );
  if (shape === "dot")
    return (
      <>
        <circle className="tj-trajectory-halo" data-tj-hit="clear" r="13" />
        <circle className="tj-trajectory-dot" r="5" />
      </>
    );
  if (shape === "small")
    return (
      <>
        <circle className="tj-trajectory-halo" data-tj-hit="clear" r="13" />
        <circle className="tj-trajectory-halo" r="9" />
        <circle className="tj-trajectory-ring" data-tj-size="small" r="5" />
      </>
    );
  return (
    <>
      <circle className="tj-trajectory-halo" data-tj-hit="" r="13" />
      <circle className="tj-trajectory-ring" r="8" />
    </>
  );
}

function square(half: number, corner: number) {
  return {
    x: -half,
    y: -half,
    width: 2 * half,
    height: 2 * half,
    rx: corner,
    transform: "rotate(45)",
  };
}
