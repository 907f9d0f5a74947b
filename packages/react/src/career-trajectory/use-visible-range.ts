"use client";

import type { TimeScale } from "@trajectoires/layout/trajectory";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { CareerTrajectoryProps, TimeRange } from "./trajectory-props.js";
import type { ViewportHandle } from "./use-viewport.js";
import type { Viewport } from "./viewport.js";

/** Less than this share of the visible part, in time, is the rounding of positions on the screen. */
const ROUNDING = 0.004;

/**
 * Ties the visible part of the drawing to the visible time: it tells the host, and follows a range that the host keeps.
 *
 * @returns to be called as the visible part moves
 */
export function useVisibleRange(
  scale: TimeScale,
  { read, show }: Pick<ViewportHandle, "read" | "show">,
  props: Pick<CareerTrajectoryProps, "range" | "defaultRange" | "onRangeChange">,
): (viewport: Viewport) => void {
  const latest = useRef(props);
  latest.current = props;
  const told = useRef<TimeRange>(undefined);
  const { range } = props;

  // Once: a later change of what was only the default changes nothing.
  const first = useRef(props.range ?? props.defaultRange);
  useLayoutEffect(() => {
    const wanted = first.current;
    first.current = undefined;
    if (wanted) show(viewportOf(scale, wanted));
  }, [scale, show]);

  const { start, end } = range ?? {};
  useLayoutEffect(() => {
    if (start === undefined || end === undefined) return;
    if (!isSame(rangeOf(scale, read()), { start, end })) show(viewportOf(scale, { start, end }));
  }, [scale, read, show, start, end]);

  const back = useRef(0);
  useEffect(() => () => cancelAnimationFrame(back.current), []);

  return (viewport) => {
    const now = rangeOf(scale, viewport);
    if (told.current && isSame(told.current, now)) return;
    const kept = latest.current.range;
    told.current = now;
    if (kept && isSame(kept, now)) return;
    latest.current.onRangeChange?.(now);
    if (!kept) return;
    // A host that keeps the range and does not follow wants it to stay.
    cancelAnimationFrame(back.current);
    back.current = requestAnimationFrame(() => {
      const still = latest.current.range;
      if (still && !isSame(still, rangeOf(scale, read()))) show(viewportOf(scale, still));
    });
  };
}

/** The visible time. */
export function rangeOf(scale: TimeScale, { start, end }: Viewport): TimeRange {
  return { start: scale.toMonth(start), end: scale.toMonth(end) };
}

/** The part of a drawing that shows a stretch of time; one that is the wrong way round is turned. */
export function viewportOf(scale: TimeScale, { start, end }: TimeRange): Viewport {
  const [one, other] = [start, end].map((month) =>
    Math.min(1, Math.max(0, scale.toFraction(Number.isFinite(month) ? month : scale.start))),
  ) as [number, number];
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

function isSame(one: TimeRange, other: TimeRange): boolean {
  const tolerance = ROUNDING * Math.max(1e-6, one.end - one.start);
  return (
    Math.abs(one.start - other.start) <= tolerance && Math.abs(one.end - other.end) <= tolerance
  );
}
