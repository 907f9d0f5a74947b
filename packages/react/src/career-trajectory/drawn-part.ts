import type { Viewport } from "./viewport.js";

/** The part of a drawing that is in the document: what is in view, with half as much again on either side. */
export interface DrawnPart extends Viewport {
  /** Length of the whole drawing in pixels: decides which labels and ticks there is room for. */
  readonly length: number;
}

/** The drawing may be so much longer or shorter than what it was drawn for before it is drawn anew in mid-gesture. */
const STRETCH = 1.2;

/**
 * What should be in the document; the same object as before where that still does.
 *
 * @param exactly nothing moves any more: labels and ticks may change for the last bit of length
 */
export function nextPart(
  last: DrawnPart | null,
  { start, end }: Viewport,
  length: number,
  zoom: number,
  exactly: boolean,
): DrawnPart | null {
  if (zoom === 1) return null;
  const size = end - start;
  const stretch = last ? length / last.length : 1;
  const fits =
    last !== null &&
    (exactly ? Math.abs(stretch - 1) < 0.001 : stretch < STRETCH && stretch > 1 / STRETCH) &&
    (last.start === 0 || start - last.start > size / 8) &&
    (last.end === 1 || last.end - end > size / 8);
  if (fits) return last;
  return { start: Math.max(0, start - size / 2), end: Math.min(1, end + size / 2), length };
}
