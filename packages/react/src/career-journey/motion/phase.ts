import type { Box, Flow } from "./drawing.js";

/** How much what is read first is ahead of what is read last. */
const AHEAD = 0.08;

/**
 * How far something has come when the whole has come to `progress`: the line is led by its beginning. A spring that goes beyond 1 takes all
 * along.
 *
 * @param place where it lies along the drawing that is left, 0 to 1
 */
export function phase(progress: number, place: number): number {
  if (progress <= 0 || progress >= 1) return progress;
  return progress + 4 * AHEAD * (0.5 - place) * progress * (1 - progress);
}

/** Where a point lies along a drawing, 0 to 1. */
export function placeAlong(x: number, y: number, view: Box, flow: Flow): number {
  const along =
    flow === "down"
      ? (y - view.top) / (view.bottom - view.top || 1)
      : (x - view.left) / (view.right - view.left || 1);
  const place = flow === "left" ? 1 - along : along;
  return Math.min(1, Math.max(0, place));
}
