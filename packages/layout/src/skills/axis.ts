import type { Month } from "@trajectoires/model";
import type { SkillBar, SkillTick } from "./skills-layout.js";

/** Distances between marked years that are easy to count in. */
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** How many years fit beneath each other without touching: at 320 px, and in wide columns. */
const FEW = 4;
const MANY = 10;

/** The axis: whole years around everything that is drawn, and which of them are marked. */
export function layoutAxis(bars: readonly SkillBar[]): {
  start: Month;
  end: Month;
  ticks: SkillTick[];
} {
  const spans = bars.flatMap((bar) => bar.spans);
  if (spans.length === 0) return { start: 0, end: 12, ticks: [] };
  const first = spans.reduce((least, span) => Math.min(least, span.start), Infinity);
  const last = spans.reduce((most, span) => Math.max(most, span.end), -Infinity);
  const start = 12 * Math.floor(first / 12);
  // Room for the end of what goes on, never more than a twentieth.
  const end = last + Math.max((last - start) / 40, 1);
  const years = (end - start) / 12;
  const fine = stepFor(years, MANY);
  const coarse = STEPS.find((step) => step % fine === 0 && years / step <= FEW) ?? fine;
  const ticks: SkillTick[] = [];
  for (let year = fine * Math.ceil(start / 12 / fine); 12 * year < end; year += fine)
    ticks.push({ year, month: 12 * year, level: year % coarse === 0 ? 0 : 1 });
  return { start, end, ticks };
}

function stepFor(years: number, most: number): number {
  return STEPS.find((step) => years / step <= most) ?? 100 * Math.ceil(years / most / 100);
}
