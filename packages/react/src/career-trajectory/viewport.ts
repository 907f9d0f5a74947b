/** The visible part of a drawing, as fractions of its whole length: 0 is the earliest edge, 1 the latest. */
export interface Viewport {
  readonly start: number;
  readonly end: number;
}

/** All of it. */
export const WHOLE: Viewport = { start: 0, end: 1 };

/**
 * A viewport of a given size that lies inside the whole, as near as can be to where it was asked for.
 *
 * @param start where it should start
 * @param size how much it should show; more than everything becomes everything
 */
export function placeViewport(start: number, size: number): Viewport {
  const length = Math.min(1, Math.max(0, size));
  const from = Math.min(1 - length, Math.max(0, start));
  return { start: from, end: from + length };
}

/**
 * Zooms around a point that stays where it is.
 *
 * @param factor above 1 shows less, more closely; below 1 shows more
 * @param at the point that stays, as a fraction of the whole
 * @param smallest the least that may be shown, as a fraction of the whole
 */
export function zoomViewport(
  { start, end }: Viewport,
  factor: number,
  at: number,
  smallest: number,
): Viewport {
  const size = end - start;
  const next = Math.min(1, Math.max(smallest, size / factor));
  return placeViewport(at - ((at - start) / size) * next, next);
}

/** The same size, moved by a share of itself: 1 is a page on. */
export function panViewport({ start, end }: Viewport, pages: number): Viewport {
  return placeViewport(start + pages * (end - start), end - start);
}

/** Moves as little as needed for a point, with some room around it, to be inside. */
export function revealInViewport(viewport: Viewport, at: number, room = 0.08): Viewport {
  const size = viewport.end - viewport.start;
  const margin = room * size;
  if (at < viewport.start + margin) return placeViewport(at - margin, size);
  if (at > viewport.end - margin) return placeViewport(at + margin - size, size);
  return viewport;
}
