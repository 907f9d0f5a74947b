"use client";

import { autoUpdate, computePosition, flip, offset, shift } from "@floating-ui/react-dom";
import { type ReactElement, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";

/** Room between a card and what it belongs to, and between a card and the edge of the window, in pixels. */
const DISTANCE = 14;
const MARGIN = 8;

/** Room to keep at the edges of the window: more where a bar that leaves cards open stands at its foot, or it would lie under the card. */
function roomAround(): { top: number; right: number; bottom: number; left: number } {
  let bottom = MARGIN;
  for (const bar of document.querySelectorAll("[data-tj-keeps-card]")) {
    const box = bar.getBoundingClientRect();
    const isAtFoot = box.height > 0 && box.bottom > innerHeight - box.height;
    if (isAtFoot && box.top > innerHeight / 2)
      bottom = Math.max(bottom, innerHeight - box.top + MARGIN);
  }
  return { top: MARGIN, right: MARGIN, bottom, left: MARGIN };
}

/** What a `CardPopover` takes. */
export interface CardPopoverProps {
  /** What the card belongs to: it stands beside it and follows it. */
  readonly anchor: Element;
  /** Accessible name. */
  readonly label: string;
  /** Name of the button that closes it. */
  readonly closeLabel: string;
  /** How often somebody asked for it by hand: each time the focus moves into it. `0` for a card that was opened from outside. */
  readonly asked: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Elements of the host from which a card may be operated carry this: neither a press nor the focus in them closes it. */
const KEEPS_CARD = "[data-tj-keeps-card]";

/**
 * A card in a layer above the page, beside what it belongs to. It is no modal: the page stays in reach, and the card closes with Escape,
 * its button, a press outside, or when the focus leaves it. A focus that is in it as it goes returns to what it belongs to.
 */
export function CardPopover(props: CardPopoverProps): ReactElement {
  const { anchor, label, closeLabel, asked, onClose, children } = props;
  const card = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const it = card.current as HTMLDivElement;
    // The top layer, where there is one: no box of the host's cuts the card off.
    it.showPopover?.();
    const end = autoUpdate(anchor, it, async () => {
      const { x, y } = await computePosition(anchor, it, {
        strategy: "fixed",
        placement: "bottom",
        middleware: [
          offset(DISTANCE),
          flip({ padding: roomAround(), fallbackAxisSideDirection: "end" }),
          shift({ padding: roomAround(), crossAxis: true }),
        ],
      });
      it.style.left = `${Math.round(x)}px`;
      it.style.top = `${Math.round(y)}px`;
      it.dataset.placed = "";
    });
    return () => {
      end();
      if (it.contains(document.activeElement)) stopOf(anchor).focus({ preventScroll: true });
    };
  }, [anchor]);

  useEffect(() => {
    if (asked > 0) card.current?.focus({ preventScroll: true });
  }, [asked]);

  useEffect(() => {
    // In a part of the page that is not displayed nobody sees it, and presses and keys mean something else.
    const isSeen = () => (card.current?.getClientRects().length ?? 0) > 0;
    const press = (event: PointerEvent): void => {
      if (isSeen() && !isKept(event.target, card.current, anchor)) close.current();
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented || !isSeen()) return;
      event.preventDefault();
      close.current();
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
        if (relatedTarget && !isKept(relatedTarget, currentTarget, anchor)) close.current();
      }}
    >
      <button
        type="button"
        className="tj-trajectory-close"
        aria-label={closeLabel}
        onClick={() => close.current()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
      {children}
    </div>
  );
}

/** What a card belongs to as a whole: the mark beside which it stands, and the words that go with that. */
function stopOf(anchor: Element): SVGElement | HTMLElement {
  return anchor.closest("a") ?? (anchor as SVGElement);
}

/** Whether a press on an element, or the focus in it, leaves a card open. */
function isKept(target: EventTarget | null, card: Element | null, anchor: Element): boolean {
  if (!(target instanceof Element)) return false;
  return (
    card?.contains(target) || stopOf(anchor).contains(target) || target.closest(KEEPS_CARD) !== null
  );
}
