"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { JourneyView, ViewByWidth } from "./career-journey-props.js";
import type { ViewLoaders } from "./load-parts.js";
import type { Transition } from "./transition.js";

/** From here on a journey is wide, in rem. The style sheet says the same. */
const WIDE = 48;

/** Which view is shown, which was asked for, and how that goes. */
export interface ShownView {
  /** `undefined` until the width is known: two views are there, and the style sheet shows the one that fits. */
  readonly shown: JourneyView | undefined;
  /** Views that have been shown: they stay, hidden, with all that the reader did in them. */
  readonly opened: readonly JourneyView[];
  readonly isComing: boolean;
  /** The last view that was asked for and did not come. */
  readonly failed: JourneyView | undefined;
  readonly giveUp: () => void;
}

/** What `useShownView` needs. */
export interface ShownViewOptions {
  /** The view that is asked for. */
  readonly wanted: JourneyView | undefined;
  readonly first: JourneyView | ViewByWidth;
  readonly shell: { readonly current: HTMLElement | null };
  /** Puts the question by width to rest. */
  readonly ask: (view: JourneyView) => void;
  readonly transition: Transition;
  readonly loaders: ViewLoaders;
}

/**
 * Follows the view that is asked for: loads it, then changes, with motion where there is some. Asked for another meanwhile, it forgets
 * the one before.
 */
export function useShownView(options: ShownViewOptions): ShownView {
  const { wanted, first, shell, transition, loaders } = options;
  const [shown, setShown] = useState(wanted);
  const [opened, setOpened] = useState<readonly JourneyView[]>(() =>
    typeof first === "string" ? [wanted ?? first] : [first.narrow, first.wide],
  );
  const [failed, setFailed] = useState<JourneyView>();
  const latest = useRef(options);
  latest.current = options;

  useLayoutEffect(() => {
    const { first: byWidth, ask } = latest.current;
    if (wanted !== undefined || typeof byWidth === "string") return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const isWide = (shell.current?.clientWidth ?? 0) >= WIDE * rem;
    const view = isWide ? byWidth.wide : byWidth.narrow;
    setShown(view);
    setOpened([view]);
    ask(view);
  }, [wanted, shell]);

  useEffect(() => {
    if (wanted === undefined || shown === undefined || wanted === shown) return;
    let isOver = false;
    const show = () =>
      flushSync(() => {
        setFailed(undefined);
        setShown(wanted);
        setOpened((before) => (before.includes(wanted) ? before : [...before, wanted]));
      });
    const load = wanted === "story" ? undefined : loaders[wanted].load();
    Promise.all([load, transition.prepare()]).then(
      () => {
        if (!isOver) transition.run(shown, wanted, show);
      },
      () => {
        if (isOver) return;
        setFailed(wanted);
        latest.current.ask(shown);
      },
    );
    return () => {
      isOver = true;
    };
  }, [wanted, shown, transition, loaders]);

  return {
    shown,
    opened,
    isComing: wanted !== shown,
    failed,
    giveUp: useCallback(() => setFailed(undefined), []),
  };
}
