"use client";

import type { Id } from "@trajectoires/model";
import { type RefObject, useEffect, useRef } from "react";
import { stopAt } from "./find-stop.js";

/** Tells the host once of each stage or pivot that came into view in the story, or was selected. */
export function useStageViews(
  shell: RefObject<HTMLElement | null>,
  idPrefix: string,
  selected: Id | null,
  onStageView: ((id: Id) => void) | undefined,
): void {
  const latest = useRef(onStageView);
  latest.current = onStageView;
  const seen = useRef(new Set<Id>());
  const isHeard = onStageView !== undefined;

  useEffect(() => {
    if (selected !== null) tellOnce(seen.current, selected, latest.current);
  }, [selected]);

  useEffect(() => {
    const story = shell.current?.querySelector(".tj-story");
    if (!isHeard || !story) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = isIntersecting ? stopAt(target, idPrefix) : undefined;
          if (id === undefined) continue;
          observer.unobserve(target);
          tellOnce(seen.current, id, latest.current);
        }
      },
      // In the middle of the window, rather than at its edge.
      { rootMargin: "-25% 0px -25% 0px" },
    );
    for (const row of story.querySelectorAll(".tj-row")) observer.observe(row);
    return () => observer.disconnect();
  }, [shell, isHeard, idPrefix]);
}

function tellOnce(seen: Set<Id>, id: Id, tell: ((id: Id) => void) | undefined): void {
  if (!tell || seen.has(id)) return;
  seen.add(id);
  tell(id);
}
