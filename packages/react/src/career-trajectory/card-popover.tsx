"use client";

import { autoUpdate, computePosition, flip, offset, shift } from "@floating-ui/react-dom";
import { type ReactElement, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";

/** Room between a card and what it belongs to, and between a card and the edge of the window, in pixels. */
const DISTANCE = 14;
const MARGIN = 8;

/** What a `CardPopover` takes. */
export interface CardPopoverProps {
  /** What the card belongs to: it stands beside it and follows it. */
  readonly anchor: Element;
  /** Accessible name. */
  readonly label: string;
  /** Name of the button that closes it. */
  readonly closeLabel: string;
  /** Moves the focus into the card as it opens: for what somebody opened by hand. */
  readonly takesFocus: boolean;
  /** Asked to close; `byKey` where the focus should go back to the anchor. */
  readonly onClose: (byKey: boolean) => void;
  readonly children: ReactNode;
}

/**
 * A card in a layer above the page, beside what it belongs to. It is no modal: the page stays in reach, and the card closes with Escape,
 * its button, a press outside, or when the focus leaves it.
 */
export function CardPopover(props: CardPopoverProps): ReactElement {
  const { anchor, label, closeLabel, takesFocus, onClose, children } = props;
  const card = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const it = card.current as HTMLDivElement;
    // The top layer, where there is one: no box of the host's cuts the card off.
    it.showPopover?.();
    return autoUpdate(anchor, it, async () => {
      const { x, y } = await computePosition(anchor, it, {
        strategy: "fixed",
        placement: "bottom",
        middleware: [
          offset(DISTANCE),
          flip({ padding: MARGIN, fallbackAxisSideDirection: "end" }),
          shift({ padding: MARGIN, crossAxis: true }),
        ],
      });
      it.style.left = `${Math.round(x)}px`;
      it.style.top = `${Math.round(y)}px`;
      it.dataset.placed = "";
    });
  }, [anchor]);

  useEffect(() => {
    if (takesFocus) card.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  useEffect(() => {
    const isInside = (target: EventTarget | null) =>
      target instanceof Node && (card.current?.contains(target) || anchor.contains(target));
    const press = (event: PointerEvent): void => {
      if (!isInside(event.target)) close.current(false);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      close.current(true);
    };
    document.addEventListener("pointerdown", press);
    document.addEventListener("keydown", key);
    return () => {
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("keydown", key);
    };
  }, [anchor]);

  return (
    <div
      ref={card}
      className="tj-trajectory-card"
      popover="manual"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onBlur={({ currentTarget, relatedTarget }) => {
        const leaves = relatedTarget instanceof Node && !currentTarget.contains(relatedTarget);
        if (leaves && !anchor.contains(relatedTarget)) close.current(false);
      }}
    >
      <button
        type="button"
        className="tj-trajectory-close"
        aria-label={closeLabel}
        onClick={() => close.current(true)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
      {children}
    </div>
  );
}
