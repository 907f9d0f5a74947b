"use client";

import type { Id } from "@trajectoires/model";
import { useEffect, useRef } from "react";
import type { JourneyOutline } from "./outline.js";

/** What `useDeepLinks` follows. */
export interface DeepLinks {
  readonly isOn: boolean;
  readonly outline: JourneyOutline;
  readonly idPrefix: string;
  readonly selected: Id | null;
  readonly select: (id: Id) => void;
}

/** Keeps the selected stage in the address, and selects the one that the address names: at first, and whenever it changes. */
export function useDeepLinks(links: DeepLinks): void {
  const { isOn, selected, idPrefix } = links;
  const latest = useRef(links);
  latest.current = links;
  /** What was written last: where the address says something else by now, it is not ours to clear. */
  const written = useRef<string>(undefined);
  /** What was selected last. At first nobody has chosen anything, and the address may name a stage of another journey. */
  const seen = useRef(selected);

  useEffect(() => {
    if (!isOn) return;
    const follow = (): void => {
      const { outline, idPrefix: prefix, select } = latest.current;
      const named = readHash();
      const stop = outline.stops.find(({ id }) => `${prefix}-${id}` === named);
      if (stop) select(stop.id);
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [isOn]);

  useEffect(() => {
    if (!isOn || selected === seen.current) return;
    seen.current = selected;
    if (selected === null && readHash() !== written.current) return;
    const name = selected === null ? undefined : `${idPrefix}-${selected}`;
    written.current = name;
    const hash = name === undefined ? "" : `#${encodeURIComponent(name)}`;
    if (location.hash === hash) return;
    // The page's own state is kept: routers keep theirs in it.
    history.replaceState(history.state, "", `${location.pathname}${location.search}${hash}`);
  }, [isOn, selected, idPrefix]);
}

function readHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}
