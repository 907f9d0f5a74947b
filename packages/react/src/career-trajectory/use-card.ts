"use client";

import type { Id } from "@trajectoires/model";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { TrajectoryScene } from "./trajectory-scene.js";

/** The card that stands open. */
export interface OpenCard {
  readonly id: Id;
  readonly anchor: Element;
  /** How often somebody asked for it by hand; `0` where the selection came from outside. */
  readonly asked: number;
}

/** What `useCard` gives. */
export interface CardHandle {
  readonly card: OpenCard | null;
  /** Opens the card of a stop, and moves into it: somebody asked by hand. */
  readonly open: (stop: string) => void;
  readonly close: () => void;
}

/** The card of the selected stage or pivot, beside the stop it was opened at. */
export function useCard(
  scene: TrajectoryScene,
  selected: Id | null,
  select: (id: Id | null) => void,
  reveal: (stop: string) => Element | null,
): CardHandle {
  const [card, setCard] = useState<OpenCard | null>(null);
  /** The stop that was opened by hand, until its selection arrives. */
  const byHand = useRef<string>(undefined);
  const latest = useRef({ scene, selected, reveal });
  latest.current = { scene, selected, reveal };

  const show = useCallback((target: Id, asked: string | undefined): void => {
    const stops = latest.current.scene.stopsOf(target)?.filter((stop) => stop.target === target);
    const stop = stops?.find(({ id }) => id === asked) ?? stops?.[0];
    const anchor = stop && latest.current.reveal(stop.id)?.querySelector("svg");
    setCard((before) => {
      if (!anchor) return null;
      const times = before?.anchor === anchor ? before.asked : 0;
      return { id: target, anchor, asked: stop.id === asked ? times + 1 : times };
    });
  }, []);

  useLayoutEffect(() => {
    const asked = byHand.current;
    byHand.current = undefined;
    if (selected === null) setCard(null);
    else show(selected, asked);
  }, [selected, show]);

  const open = useCallback(
    (stop: string): void => {
      const target = latest.current.scene.stopsOf(stop)?.find(({ id }) => id === stop)?.target;
      if (target === undefined) return;
      // Selected already, its card may have been closed, or stand open without the focus.
      if (target === latest.current.selected) show(target, stop);
      else {
        byHand.current = stop;
        select(target);
      }
    },
    [select, show],
  );

  const close = useCallback((): void => {
    setCard(null);
    select(null);
  }, [select]);

  return { card, open, close };
}
