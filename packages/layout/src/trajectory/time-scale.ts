import type { Month } from "@trajectoires/model";

/** A stretch of time that is drawn shorter than it was. */
export interface ShortenedStretch {
  readonly start: Month;
  readonly end: Month;
}

/** A month and how far along the drawing it lies, in any unit that grows. */
export type Knot = readonly [month: Month, along: number];

/** Time along a drawing. */
export interface TimeScale {
  readonly start: Month;
  readonly end: Month;
  /** The place of a month: 0 at the start, 1 at the end; beyond them outside. */
  readonly toFraction: (month: Month) => number;
  /** The month at a place, with fractions. */
  readonly toMonth: (fraction: number) => Month;
  /** Months between which time passes evenly, with their places, in the order of time. */
  readonly knots: readonly Knot[];
  /** Stretches that are drawn shorter, in the order of time. */
  readonly shortened: readonly ShortenedStretch[];
}

/**
 * Time along a drawing, straight between the knots and on beyond the first and the last as d3's polylinear scales run on (d3-scale, `scaleLinear` with as many
 * values as knots, is the oracle of the tests: shipping it would cost ten kilobytes for these lines). Knots must grow in both; the first
 * and the last are the edges of the drawing.
 */
export function createTimeScale(
  knots: readonly Knot[],
  shortened: readonly ShortenedStretch[] = [],
): TimeScale {
  const [first, last] = [knots[0], knots[knots.length - 1]] as [Knot, Knot];
  const length = last[1] - first[1];
  const places = knots.map(([month, along]): Knot => [month, (along - first[1]) / length]);
  return {
    start: first[0],
    end: last[0],
    toFraction: (month) => between(places, 0, month),
    toMonth: (fraction) => between(places, 1, fraction),
    knots: places,
    shortened,
  };
}

/** Goes from one side of the knots to the other, on the straight between the two knots around a value. */
function between(knots: readonly Knot[], side: 0 | 1, value: number): number {
  let low = 1;
  let high = knots.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (knots[middle] as Knot)[side]) high = middle;
    else low = middle + 1;
  }
  const [start, end] = [knots[low - 1], knots[low]] as [Knot, Knot];
  const share = (value - start[side]) / (end[side] - start[side]);
  const other = side ? 0 : 1;
  return start[other] * (1 - share) + end[other] * share;
}
