"use client";

import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { joinClasses } from "../view/class-name.js";
import { drawOverviewLines } from "./draw-overview.js";
import type { TrajectoryScene } from "./trajectory-scene.js";
import { panViewport, placeViewport, type Viewport, zoomViewport } from "./viewport.js";

/** An edge of the visible part can be taken hold of so many pixels to either side. */
const EDGE = 8;

/** What an `Overview` takes. */
export interface OverviewProps {
  readonly scene: TrajectoryScene;
  /** Reads what is in view. */
  readonly read: () => Viewport;
  readonly show: (viewport: Viewport) => void;
  /** Calls back whenever the view has moved. */
  readonly subscribe: (moved: (viewport: Viewport) => void) => () => void;
  /** What is in view, in words. */
  readonly describe: (viewport: Viewport) => string;
}

/**
 * The whole career at a small scale, with the visible part as a frame in it: pull the frame along, pull its edges, or press elsewhere.
 * With the keyboard it is a slider. It follows the drawing without being rendered anew.
 */
export function Overview(props: OverviewProps): ReactElement {
  const { scene, read, show, subscribe, describe } = props;
  const strip = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const held = useRef<{ part: "start" | "end" | "all"; from: number; viewport: Viewport } | null>(
    null,
  );

  useLayoutEffect(() => {
    const follow = (viewport: Viewport): void => {
      const it = frame.current;
      if (!it) return;
      it.style.insetInlineStart = `${100 * viewport.start}%`;
      it.style.inlineSize = `${100 * (viewport.end - viewport.start)}%`;
      it.setAttribute("aria-valuenow", String(Math.round(100 * middleOf(viewport))));
      it.setAttribute("aria-valuetext", describe(viewport));
    };
    follow(read());
    return subscribe(follow);
  }, [read, subscribe, describe]);

  const lines = useMemo(() => drawOverviewLines(scene), [scene]);

  const along = (clientX: number): number => {
    const box = (strip.current as HTMLDivElement).getBoundingClientRect();
    const share = (clientX - box.left) / Math.max(1, box.width);
    return scene.isMirrored ? 1 - share : share;
  };

  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    const viewport = read();
    const from = along(event.clientX);
    const edge = EDGE / (strip.current as HTMLDivElement).clientWidth;
    const { start, end } = viewport;
    if (from < start - edge || from > end + edge)
      show(placeViewport(from - (end - start) / 2, end - start));
    const part =
      Math.abs(from - start) <= edge ? "start" : Math.abs(from - end) <= edge ? "end" : "all";
    held.current = { part, from, viewport: read() };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
    frame.current?.focus({ preventScroll: true });
  };

  const pull = (event: PointerEvent<HTMLDivElement>): void => {
    if (!held.current) return;
    const { part, from, viewport } = held.current;
    const by = along(event.clientX) - from;
    const { start, end } = viewport;
    if (part === "all") show(placeViewport(start + by, end - start));
    else if (part === "start") show({ start: Math.min(end, Math.max(0, start + by)), end });
    else show({ start, end: Math.max(start, Math.min(1, end + by)) });
  };

  const key = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = viewportOfKey(event.key, read(), scene.isMirrored, scene.smallest);
    if (!next) return;
    event.preventDefault();
    show(next);
  };

  return (
    <div
      ref={strip}
      className={joinClasses("tj-trajectory-overview", scene.classNames?.overview)}
      onPointerDown={press}
      onPointerMove={pull}
      onPointerUp={() => {
        held.current = null;
      }}
      onPointerCancel={() => {
        held.current = null;
      }}
    >
      {lines}
      <div
        ref={frame}
        className="tj-trajectory-window"
        role="slider"
        tabIndex={0}
        aria-label={scene.say.overview}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={50}
        onKeyDown={key}
      />
    </div>
  );
}

function middleOf({ start, end }: Viewport): number {
  const room = 1 - (end - start);
  return room < 1e-6 ? 0.5 : start / room;
}

/** Where a key leads on the overview; `undefined` for keys that are not its own. */
export function viewportOfKey(
  key: string,
  viewport: Viewport,
  isMirrored: boolean,
  smallest: number,
): Viewport | undefined {
  const size = viewport.end - viewport.start;
  const middle = (viewport.start + viewport.end) / 2;
  switch (key) {
    case "ArrowRight":
      return panViewport(viewport, isMirrored ? -0.1 : 0.1);
    case "ArrowLeft":
      return panViewport(viewport, isMirrored ? 0.1 : -0.1);
    case "PageUp":
      return panViewport(viewport, -1);
    case "PageDown":
      return panViewport(viewport, 1);
    case "Home":
      return placeViewport(0, size);
    case "End":
      return placeViewport(1, size);
    case "ArrowUp":
    case "+":
      return zoomViewport(viewport, 1.25, middle, smallest);
    case "ArrowDown":
    case "-":
      return zoomViewport(viewport, 0.8, middle, smallest);
    default:
      return undefined;
  }
}
