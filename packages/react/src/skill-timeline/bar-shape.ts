import type { SkillSpan } from "@trajectoires/layout/skills";

/** Height of the drawing of one bar, px. */
export const BAR_HEIGHT = 30;

/** Units along a bar in its own drawing, which is stretched to the bar's width. */
export const BAR_UNITS = 1000;

/** Half the thickness of a bar at an intensity from 0 to 1, px: never a hair, never touching the next row. */
export function halfThickness(intensity: number): number {
  return 2.5 + 5.5 * intensity;
}

/** A point of a bar's upper edge: place along the bar in units, half thickness there in px. */
export interface ProfilePoint {
  readonly x: number;
  readonly half: number;
}

/** How thick a bar is along its length: beginning thin, thicker where the skill was used harder, with slopes rather than steps. */
export function barProfile(span: SkillSpan, isFirst: boolean, axisLength: number): ProfilePoint[] {
  const length = span.end - span.start;
  const unit = BAR_UNITS / length;
  const halves = span.steps.map(({ intensity }) => halfThickness(intensity));
  const first = halves[0] ?? 0;
  // What was learnt before comes back quicker than what is new.
  const taper = Math.min(length * 0.6, axisLength / (isFirst ? 10 : 40));
  const points: ProfilePoint[] = [
    { x: 0, half: isFirst ? 0 : first * 0.4 },
    { x: taper * unit, half: first },
  ];
  const slope = Math.min(axisLength / 80, length / 8);
  span.steps.forEach(({ start }, index) => {
    if (index === 0) return;
    const at = start - span.start;
    const before = halves[index - 1] ?? first;
    const from = points[points.length - 1]?.x ?? 0;
    points.push({ x: Math.max((at - slope) * unit, from), half: before });
    points.push({
      x: Math.min(Math.max((at + slope) * unit, from), BAR_UNITS),
      half: halves[index] ?? first,
    });
  });
  points.push({ x: BAR_UNITS, half: points[points.length - 1]?.half ?? first });
  return points;
}

/** Half the thickness where a bar ends. */
export function halfAtEnd(profile: readonly ProfilePoint[]): number {
  return profile[profile.length - 1]?.half ?? 0;
}

/**
 * The outline of a bar as the `d` of an SVG path. Every piece of the profile is a cubic with horizontal tangents, so that the
 * outline has no corner.
 */
export function barOutline(profile: readonly ProfilePoint[]): string {
  const middle = BAR_HEIGHT / 2;
  const upper = profile.map(({ x, half }) => [x, middle - half] as const);
  const lower = profile.map(({ x, half }) => [x, middle + half] as const).reverse();
  return `M${pair(upper[0])}${curves(upper)}L${pair(lower[0])}${curves(lower)}Z`;
}

type Place = readonly [x: number, y: number];

function curves(places: readonly Place[]): string {
  return places
    .slice(1)
    .map((end, index) => {
      const start = places[index] as Place;
      const third = (end[0] - start[0]) / 3;
      return `C${pair([start[0] + third, start[1]])} ${pair([end[0] - third, end[1]])} ${pair(end)}`;
    })
    .join("");
}

function pair(place: Place | undefined): string {
  return place ? place.map((value) => Math.round(value * 10) / 10).join(" ") : "";
}
