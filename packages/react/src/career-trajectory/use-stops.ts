"use client";

import type { Id } from "@trajectoires/model";
import { type KeyboardEvent, type MouseEvent, useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { moveOfKey } from "./stop-moves.js";
import type { TrajectoryScene } from "./trajectory-scene.js";

/** What moving among the stops of a drawing hangs on. */
export interface StopsOptions {
  readonly scene: TrajectoryScene;
  /** Brings a place along time into view. */
  readonly reveal: (at: number) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Opens a stop's card. */
  readonly onOpen: (id: Id) => void;
}

/** What `useStops` gives: the stop that Tab reaches, and handlers for the list they are in. */
export interface StopsHandle {
  readonly active: Id | undefined;
  /** Brings a stop into the document and into view. */
  readonly revealStop: (stop: string) => Element | null;
  readonly onKeyDown: (event: KeyboardEvent<Element>) => void;
  readonly onClick: (event: MouseEvent<Element>) => void;
}

/** One tab stop for all stages and pivots; arrows lead on from there. Handlers are on the list, not on each of its items. */
export function useStops(options: StopsOptions): StopsHandle {
  const { scene, reveal, zoom, fit, onOpen } = options;
  const [active, setActive] = useState<Id>();

  const revealStop = useCallback(
    (id: string): Element | null => {
      const stop = scene.moves.stops[scene.moves.indexOf(id)];
      if (!stop) return null;
      setActive(id);
      reveal(stop.at);
      return document.getElementById(scene.stopId(id));
    },
    [scene, reveal],
  );

  const focusStop = useCallback(
    (id: string): void => {
      // It may be outside of what is drawn: it has to be there before it can take the focus.
      flushSync(() => {
        revealStop(id);
      });
      const element = document.getElementById(scene.stopId(id));
      element?.focus({ preventScroll: true });
      element?.querySelector("svg")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
    [scene, revealStop],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent<Element>): void => {
      const id = stopOf(event.target);
      if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const move = moveOfKey(event.key, scene.isMirrored, event.shiftKey);
      const next = move && scene.moves.find(id, move);
      if (next) focusStop(next.id);
      else if (event.key === "+" || event.key === "=") zoom(1);
      else if (event.key === "-") zoom(-1);
      else if (event.key === "0") fit();
      // Enter is the link's own; space scrolls the page unless it is kept from it.
      else if (event.key === " ") onOpen(id);
      else if (!move) return;
      event.preventDefault();
    },
    [scene, focusStop, zoom, fit, onOpen],
  );

  const onClick = useCallback(
    (event: MouseEvent<Element>): void => {
      const id = stopOf(event.target);
      const isModified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (id === undefined || isModified || event.button !== 0) return;
      event.preventDefault();
      setActive(id);
      onOpen(id);
    },
    [onOpen],
  );

  return { active, revealStop, onKeyDown, onClick };
}

/** Id of the stop that an event happened on. */
function stopOf(target: EventTarget): Id | undefined {
  const stop = target instanceof Element ? target.closest("[data-tj-stop]") : null;
  return stop?.getAttribute("data-tj-stop") ?? undefined;
}
