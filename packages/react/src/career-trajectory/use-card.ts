"use client";

import type { Id } from "@trajectoires/model";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { TrajectoryScene } from "./trajectory-scene.js";

/** The card that stands open. */
export interface OpenCard {
  readonly id: Id;
  readonly anchor: Element;
  readonly takesFocus: boolean;
}

/** What `useCard` gives. */
export interface CardHandle {
  readonly card: OpenCard | null;
  /** Opens the card of what is selected, and moves into it: somebody asked by hand. */
  readonly open: (stop: string) => void;
  readonly close: (byKey: boolean) => void;
}

/** The card of the selected stage or pivot, beside the stop it was opened at. */
export function useCard(
  scene: TrajectoryScene,
  selected: Id | null,
  select: (id: Id | null) => void,
  reveal: (stop: string) => void,
): CardHandle {
  const [card, setCard] = useState<OpenCard | null>(null);
  /** The stop that was opened by hand. */
  const asked = useRef<string>(undefined);
  const latest = useRef({ scene, reveal });
  latest.current = { scene, reveal };

  useLayoutEffect(() => {
    const { scene: now } = latest.current;
    const byHand = asked.current;
    asked.current = undefined;
    const stop = now.stops.find(
      ({ id, target }) => target === selected && (byHand === undefined || id === byHand),
    );
    if (selected === null || !stop) {
      setCard(null);
      return;
    }
    latest.current.reveal(stop.id);
    const anchor = document.getElementById(now.stopId(stop.id))?.querySelector("svg");
    setCard(anchor ? { id: selected, anchor, takesFocus: byHand !== undefined } : null);
  }, [selected]);

  const open = useCallback(
    (stop: string): void => {
      const target = latest.current.scene.stops[0] && targetOf(latest.current.scene, stop);
      if (target === undefined) return;
      asked.current = stop;
      select(target);
    },
    [select],
  );

  const close = useCallback(
    (byKey: boolean): void => {
      setCard((now) => {
        if (byKey && now) now.anchor.closest("a")?.focus({ preventScroll: true });
        return null;
      });
      select(null);
    },
    [select],
  );

  return { card, open, close };
}

function targetOf({ moves, stops }: TrajectoryScene, stop: string): Id | undefined {
  const found = moves.stops[moves.indexOf(stop)];
  return found && stops.find(({ id }) => id === found.id)?.target;
}
