import type { Month, ResolvedCareer, ResolvedPoint } from "@trajectoires/model";

/** One point of a career, as a row of the picture. */
export interface PointRow {
  /** "technician.start". */
  readonly name: string;
  readonly label: string;
  readonly point: ResolvedPoint;
}

/** The points of one stage, or birth and telling. */
export interface PointGroup {
  readonly key: string;
  /** Id of the stage; absent for birth and the telling. */
  readonly stage?: string;
  readonly slot: number;
  readonly rows: readonly PointRow[];
}

/** Every point of a career in the order of time, grouped by stage. */
export function pointRows({ points, stages }: ResolvedCareer): PointGroup[] {
  const alone = (name: string, label: string): PointGroup[] => {
    const point = points.get(name);
    return point ? [{ key: name, slot: 0, rows: [{ name, label, point }] }] : [];
  };
  const own = [...stages]
    .sort((one, other) => one.order - other.order)
    .map(({ id, slot, end }): PointGroup => {
      const rows = [...points].flatMap(([name, point]) =>
        name.replace(/(#\d+)?\.(start|end)$/, "") === id
          ? [{ name, point, label: name.endsWith(".end") ? "End" : end ? "Start" : "When" }]
          : [],
      );
      return { key: id, stage: id, slot, rows };
    });
  return [...alone("birth", "Birth"), ...own, ...alone("telling", "Telling")];
}

/** The months from one edge of the axis to the other, and its ticks in between. */
export interface Axis {
  readonly first: Month;
  readonly last: Month;
  /** Januaries. */
  readonly ticks: readonly Month[];
}

/** An axis of whole years around every month that bounds anything; never empty. */
export function axisOf(careers: readonly ResolvedCareer[]): Axis {
  const months = careers
    .flatMap(({ points }) => [...points.values()])
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((month) => month !== null);
  const low = Math.min(...months);
  const first = 12 * Math.floor((months.length ? low : 12 * 2000) / 12);
  const end = months.length ? Math.max(...months) : first;
  const last = 12 * Math.floor(end / 12) + 12;
  const years = (last - first) / 12;
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => years / size <= 8) ?? years;
  const ticks: Month[] = [];
  for (let year = Math.ceil(first / 12 / step) * step; 12 * year <= last; year += step) {
    ticks.push(12 * year);
  }
  return { first, last, ticks };
}

/** Names of the points whose bounds differ between two resolutions of a career. */
export function changedPoints(before: ResolvedCareer, after: ResolvedCareer): Set<string> {
  const changed = [...after.points].filter(([name, { earliest, latest }]) => {
    const known = before.points.get(name);
    return known && (known.earliest !== earliest || known.latest !== latest);
  });
  return new Set(changed.map(([name]) => name));
}
