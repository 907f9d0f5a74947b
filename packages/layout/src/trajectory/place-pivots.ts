import type { Id, Pivot, ResolvedCareer } from "@trajectoires/model";
import { numberPivots } from "../story/number-pivots.js";
import { bendPoint } from "./bend.js";
import type { PlacedVisit } from "./draw-line.js";
import type { TrajectoryBend, TrajectoryPivot } from "./trajectory-layout.js";

/** Between the middles of a pivot and of a ring on one row, px: closer, they would touch. */
const APART = 34;

/** How far below the line a pivot hangs that finds no room on it, px. */
const BELOW = 34;

/**
 * Pivots stand on the bend that leads to the stage after them, several on one bend at equal distances. On a straight line they stand before that stage's
 * ring, or hang below it where there is no room. Of a stage that somebody came back to that is the period after the pivot.
 *
 * @param placed every visit, in the order of time
 */
export function placePivots(
  career: ResolvedCareer,
  placed: readonly PlacedVisit[],
  bends: readonly TrajectoryBend[],
  length: number,
): TrajectoryPivot[] {
  const numbers = numberPivots(career);
  const byKey = new Map(bends.map((bend) => [bend.key, bend]));
  const byStage = new Map<Id, PlacedVisit[]>();
  for (const it of placed) {
    const { id } = it.visit.stage;
    byStage.set(id, [...(byStage.get(id) ?? []), it]);
  }
  const groups = new Map<PlacedVisit, Pivot[]>();
  const sorted = [...(career.path.pivots ?? [])].sort(
    (a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0),
  );
  for (const pivot of sorted) {
    const [before, after] = pivot.between;
    const from = byStage.get(before)?.[0]?.start ?? 0;
    const visits = byStage.get(after) ?? [];
    const target = visits.find(({ start }) => start >= from) ?? visits[0];
    if (target) groups.set(target, [...(groups.get(target) ?? []), pivot]);
  }
  return [...groups].flatMap(([target, pivots]) => {
    const bend = byKey.get(`bend:${target.name}`);
    const onCurve = bend !== undefined && Math.abs(bend.endY - bend.startY) > 1;
    const room = bend ? (bend.end - bend.start) * length : 0;
    return pivots.map((pivot, index) => {
      const share = (index + 1) / (pivots.length + 1);
      const point = bendPoint(share);
      const onLine = onCurve || (bend !== undefined && room > (pivots.length + 1) * APART);
      const runs = !onCurve ? "straight" : bend.endY > bend.startY ? "down" : "up";
      const place = onLine
        ? {
            at: bend.start + (bend.end - bend.start) * point.along,
            y: bend.startY + (bend.endY - bend.startY) * point.across,
          }
        : {
            at: Math.max(0, target.start - (APART * (pivots.length - index)) / length),
            y: target.y + BELOW,
          };
      return {
        key: `pivot:${pivot.id}`,
        pivot,
        number: numbers.get(pivot.id) ?? 0,
        slot: target.visit.lane.slot,
        ...place,
        bend: onLine ? { key: bend.key, runs } : undefined,
      };
    });
  });
}
