"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Threads, ThreadsOptions } from "./threads/index.js";

/** What `useThreads` lends to the threads. */
export interface ThreadsHost extends Omit<ThreadsOptions, "shell" | "pin" | "pinned" | "hint"> {
  readonly pin: NonNullable<ThreadsOptions["pin"]>;
}

/** Skill threads, and stages that are selected in the story: loaded once the page has nothing else to do, or the pointer is there. */
export function useThreads(
  shell: RefObject<HTMLElement | null>,
  host: ThreadsHost,
  pinned: ReturnType<ThreadsOptions["pinned"]>,
  canPin: boolean,
  hint: string,
): void {
  const threads = useRef<Threads>(undefined);
  const latest = useRef(pinned);
  const latestHost = useRef(host);
  latestHost.current = host;

  useEffect(() => {
    const element = shell.current as HTMLElement;
    let isOver = false;
    const start = (): void => {
      import("./threads/index.js").then(
        ({ followThreads }) => {
          if (isOver || threads.current) return;
          threads.current = followThreads({
            shell: element,
            outline: () => latestHost.current.outline(),
            idPrefix: () => latestHost.current.idPrefix(),
            selected: () => latestHost.current.selected(),
            select: (id) => latestHost.current.select(id),
            pin: canPin ? (skill) => latestHost.current.pin(skill) : undefined,
            pinned: () => latest.current,
            hint,
          });
        },
        // The story reads as well without; the next journey tries again.
        () => {},
      );
    };
    const isIdle = window.requestIdleCallback?.(start, { timeout: 2000 });
    const timer = isIdle === undefined ? setTimeout(start, 300) : undefined;
    element.addEventListener("pointerover", start, { once: true });
    return () => {
      isOver = true;
      if (isIdle !== undefined) cancelIdleCallback(isIdle);
      clearTimeout(timer);
      element.removeEventListener("pointerover", start);
      threads.current?.stop();
      threads.current = undefined;
    };
  }, [shell, canPin, hint]);

  useLayoutEffect(() => {
    if (latest.current === pinned) return;
    latest.current = pinned;
    threads.current?.update();
  }, [pinned]);
}
