"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { Threads, ThreadsJourney } from "./threads/index.js";

/** Skill threads, and stages that are selected in the story: loaded once the page has nothing else to do. */
export function useThreads(
  shell: RefObject<HTMLElement | null>,
  journey: RefObject<ThreadsJourney>,
  canPin: boolean,
  hint: string,
): void {
  const threads = useRef<Threads>(undefined);
  const { skills } = journey.current.filter;

  useEffect(() => {
    let isOver = false;
    const start = async (): Promise<void> => {
      if (isOver) return;
      const { followThreads } = await import("./threads/index.js");
      if (!isOver)
        threads.current = followThreads(shell.current as HTMLElement, journey, canPin, hint);
    };
    // The story reads as well without: what cannot be loaded is not missed.
    (window.requestIdleCallback ?? setTimeout)(() => start().catch(() => {}));
    return () => {
      isOver = true;
      threads.current?.stop();
      threads.current = undefined;
    };
  }, [shell, journey, canPin, hint]);

  useEffect(() => threads.current?.update(), [skills]);
}
