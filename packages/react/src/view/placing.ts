/** A place along the drawing as SVG wants it; at most a thousandth of a percent off. */
function percent(fraction: number): string {
  return `${Math.round(100_000 * fraction) / 1000}%`;
}

/** Turns places along time into places along the drawing: mirrored where time runs to the left. */
export interface Placing {
  readonly isMirrored: boolean;
  /** The place of a point. */
  readonly x: (at: number) => string;
  /** The left edge of a stretch. */
  readonly left: (start: number, end: number) => string;
  /** The length of a stretch. */
  readonly width: (start: number, end: number) => string;
}

/** Placing for a writing direction. */
export function createPlacing(isMirrored: boolean): Placing {
  return {
    isMirrored,
    x: (at) => percent(isMirrored ? 1 - at : at),
    left: (start, end) => percent(isMirrored ? 1 - end : start),
    width: (start, end) => percent(end - start),
  };
}
