"use client";

import { type RefObject, startTransition, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type DrawnPart, nextPart } from "./drawn-part.js";
import { panByDrag } from "./gestures/drag.js";
import { zoomByPinch } from "./gestures/pinch.js";
import { zoomByWheel } from "./gestures/wheel.js";
import { type Viewport, WHOLE } from "./viewport.js";
import { controlViewport, type ViewportControl } from "./viewport-control.js";

/** So long after the last movement, what is drawn is made to fit exactly. */
const IDLE = 120;
/** What the visible part hangs on. */
export interface ViewportOptions {
  /** The least that may be shown, as a fraction of the whole. */
  readonly smallest: number;
  /** Called at most once a frame with what is in view, after somebody moved it. */
  readonly onMove: (viewport: Viewport) => void;
}

/** What `useViewport` gives. */
export interface ViewportHandle {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly plane: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<HTMLDivElement | null>;
  /** What to draw; `null` for all of it, as the server did. */
  readonly drawn: DrawnPart | null;
  readonly read: () => Viewport;
  readonly length: () => number;
  readonly show: (viewport: Viewport) => void;
  readonly reveal: (at: number) => void;
  readonly zoomBy: (factor: number, clientX?: number) => void;
  /** Calls back whenever something else has come into view. */
  readonly subscribe: (moved: (viewport: Viewport) => void) => () => void;
}

/**
 * Zooming and panning of a drawing that lies in a scrolling box. While it moves nothing is rendered but what newly comes into view, and
 * that in a transition; the rest follows by itself, being placed by percentages.
 */
export function useViewport(options: ViewportOptions): ViewportHandle {
  const [drawn, setDrawn] = useState<DrawnPart | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const plane = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const control = useRef<ViewportControl>(undefined);
  const listeners = useRef(new Set<(viewport: Viewport) => void>());
  const latest = useRef(options);
  latest.current = options;
  const { smallest } = options;

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !plane.current || !canvas.current) return;
    let last: DrawnPart | null = null;
    let waiting = 0;
    let idle: ReturnType<typeof setTimeout> | undefined;

    const draw = (viewport: Viewport, exactly: boolean): void => {
      if (!it.hasSize()) return;
      const next = nextPart(last, viewport, it.length(), it.zoom(), exactly);
      if (next === last) return;
      last = next;
      startTransition(() => setDrawn(next));
    };
    const follow = (): void => {
      waiting = 0;
      // Read once, and before anything is written: reading again would lay the page out again.
      const viewport = it.read();
      draw(viewport, false);
      clearTimeout(idle);
      idle = setTimeout(() => draw(it.read(), true), IDLE);
      for (const listener of listeners.current) listener(viewport);
      latest.current.onMove(viewport);
    };
    const moved = (): void => {
      if (!waiting) waiting = requestAnimationFrame(follow);
    };
    const it = controlViewport(box, plane.current, canvas.current, smallest, moved);
    control.current = it;
    const ends = [zoomByWheel(box, it), zoomByPinch(box, it), panByDrag(box, it)];
    box.addEventListener("scroll", moved, { passive: true });
    const sizes = new ResizeObserver(() => {
      it.resized();
      const viewport = it.read();
      if (it.zoom() > 1) draw(viewport, true);
      for (const listener of listeners.current) listener(viewport);
    });
    sizes.observe(box);
    // On paper there is all of it, however it is zoomed.
    let kept: Viewport = WHOLE;
    const print = (): void => {
      kept = it.read();
      it.show(WHOLE);
      last = null;
      flushSync(() => setDrawn(null));
    };
    const printed = (): void => it.show(kept);
    window.addEventListener("beforeprint", print);
    window.addEventListener("afterprint", printed);
    return () => {
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", printed);
      for (const end of ends) end();
      box.removeEventListener("scroll", moved);
      sizes.disconnect();
      cancelAnimationFrame(waiting);
      clearTimeout(idle);
    };
  }, [smallest]);

  const handle = useMemo(
    () => ({
      scroller,
      plane,
      canvas,
      read: () => control.current?.read() ?? WHOLE,
      length: () => control.current?.length() ?? 0,
      show: (viewport: Viewport) => control.current?.show(viewport),
      reveal: (at: number) => control.current?.reveal(at),
      zoomBy: (factor: number, clientX?: number) => control.current?.zoomBy(factor, clientX),
      subscribe: (moved: (viewport: Viewport) => void) => {
        listeners.current.add(moved);
        return () => {
          listeners.current.delete(moved);
        };
      },
    }),
    [],
  );
  return { ...handle, drawn };
}
