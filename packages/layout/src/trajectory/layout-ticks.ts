import type { Month } from "@trajectoires/model";
import type { Knot, TimeScale } from "./time-scale.js";

/** A month or a year that the axis marks. */
export interface TrajectoryTick {
  /** Unique in its axis and the same at every zoom. */
  readonly key: string;
  readonly month: Month;
  readonly at: number;
  /** What it is named by. */
  readonly unit: "year" | "month";
  /** Of a month: the year stands under it, since it is the first of its year here. */
  readonly showsYear: boolean;
}

/** Which part of the axis, and how long it is. */
export interface LayoutTicksOptions {
  /** Length of the whole drawing, px. */
  readonly length: number;
  /** The visible part, as fractions. Default: all. */
  readonly from?: number;
  readonly to?: number;
  /** Least distance between the middles of two ticks, px. Default 58: a year with an age under it, a month's short name. */
  readonly gap?: number;
}

/** Distances between ticks that are easy to count in, in months. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];

/**
 * The ticks of an axis: in each stretch in which time passes evenly the finest step that has room. A tick is an interval's beginning, as in
 * d3-time. No two are closer than `gap`.
 */
export function layoutTicks(
  scale: TimeScale,
  { length, from = 0, to = 1, gap = 58 }: LayoutTicksOptions,
): TrajectoryTick[] {
  const ticks: TrajectoryTick[] = [];
  const half = gap / 2 / length;
  let reached = Math.max(from, 0) + half - gap / length;
  let year: number | undefined;
  const last = Math.min(to, 1) - half;
  for (const [start, end] of stretches(scale)) {
    if (end[1] < from || start[1] > to) continue;
    const pace = ((end[1] - start[1]) * length) / (end[0] - start[0]);
    const step =
      STEPS.find((months) => months * pace >= gap) ?? (STEPS[STEPS.length - 1] as number);
    const begin = Math.max(start[0], scale.toMonth(Math.max(from, start[1])));
    for (let month = step * Math.ceil(begin / step - 1e-9); month < end[0]; month += step) {
      const at = scale.toFraction(month);
      if (at > last) break;
      if (at - reached < gap / length - 1e-9) continue;
      const own = Math.floor(month / 12);
      const unit = step < 12 ? "month" : "year";
      ticks.push({ key: `${month}`, month, at, unit, showsYear: unit === "month" && own !== year });
      reached = at;
      year = own;
    }
  }
  return ticks;
}

function stretches({ knots }: TimeScale): (readonly [Knot, Knot])[] {
  return knots.slice(1).map((knot, index) => [knots[index] as Knot, knot] as const);
}
