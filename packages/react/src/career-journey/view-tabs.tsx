"use client";

import type { KeyboardEvent, ReactElement } from "react";
import type { JourneyView } from "./career-journey-props.js";
import type { JourneyMessages } from "./journey-messages.js";

/** What `ViewTabs` takes. */
export interface ViewTabsProps {
  readonly views: readonly JourneyView[];
  /** The view that was asked for last; `undefined` until the width is known. */
  readonly view: JourneyView | undefined;
  /** It is still on its way. */
  readonly isComing: boolean;
  readonly say: JourneyMessages;
  readonly idPrefix: string;
  readonly onChoose: (view: JourneyView) => void;
  /** Somebody may choose this view soon. */
  readonly onHint: (view: JourneyView) => void;
}

const icons: { readonly [view in JourneyView]: string } = {
  story: "M4 2v12M4 5h0M7.5 4h6M7.5 8h6M7.5 12h4",
  trajectory: "M1.5 12h3c3 0 3-8 6-8h4",
  skills: "M2 4h8M5 8h9M3 12h6",
};

/** The choice between the views, as tabs: arrows move between them, Enter or Space chooses. */
export function ViewTabs(props: ViewTabsProps): ReactElement {
  const { views, view, isComing, say, idPrefix, onChoose, onHint } = props;
  const current = view ?? views[0];
  const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.findIndex((tab) => tab.matches(":focus"));
    const isMirrored = getComputedStyle(event.currentTarget).direction === "rtl";
    const step = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }[event.key];
    const next =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? tabs.length - 1
          : step !== undefined && (at + step + tabs.length) % tabs.length;
    if (next === false) return;
    event.preventDefault();
    tabs[next]?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={say.views}
      className="tj-journey-tabs"
      tabIndex={-1}
      onKeyDown={moveFocus}
    >
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`${idPrefix}-tab-${one}`}
          aria-selected={one === current}
          aria-controls={`${idPrefix}-panel-${one}`}
          aria-busy={(one === view && isComing) || undefined}
          tabIndex={one === current ? 0 : -1}
          onClick={() => onChoose(one)}
          onPointerEnter={() => onHint(one)}
          onFocus={() => onHint(one)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={icons[one]} />
          </svg>
          {say[one]}
        </button>
      ))}
    </div>
  );
}
