import type { Month } from "@trajectoires/model";
import { scaleLinear } from "d3-scale";

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
 * Time along a drawing, straight between the knots. They must grow in both; the first and the last are the edges of the drawing.
 */
export function createTimeScale(
  knots: readonly Knot[],
  shortened: readonly ShortenedStretch[] = [],
): TimeScale {
  const [first, last] = [knots[0], knots[knots.length - 1]] as [Knot, Knot];
  const length = last[1] - first[1];
  const places = knots.map(([month, along]): Knot => [month, (along - first[1]) / length]);
  const scale = scaleLinear(
    places.map(([month]) => month),
    places.map(([, place]) => place),
  );
  return {
    start: first[0],
    end: last[0],
    toFraction: (month) => scale(month),
    toMonth: (fraction) => scale.invert(fraction),
    knots: places,
    shortened,
  };
}
