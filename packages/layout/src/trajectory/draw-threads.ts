import type { Id } from "@trajectoires/model";
import type { PlacedVisit } from "./draw-line.js";
import type { Join } from "./find-joins.js";
import type { TrajectoryBend, TrajectoryMark, TrajectoryPiece } from "./trajectory-layout.js";

/** How long the curve is in which a thread joins the line, px. */
const JOIN = 72;

/** What threads are made of. */
export interface DrawnThreads {
  readonly pieces: readonly TrajectoryPiece[];
  readonly bends: readonly TrajectoryBend[];
  readonly caps: readonly TrajectoryMark[];
}

/** Threads run thin on rows of their own. One that joins the line runs up to it and ends there; the others end in a dot. */
export function drawThreads(
  visits: readonly PlacedVisit[],
  main: readonly PlacedVisit[],
  joins: ReadonlyMap<Id, Join>,
  length: number,
): DrawnThreads {
  const pieces: TrajectoryPiece[] = [];
  const bends: TrajectoryBend[] = [];
  const caps: TrajectoryMark[] = [];
  const byStage = new Map<Id, PlacedVisit>();
  for (const it of main) if (!byStage.has(it.visit.stage.id)) byStage.set(it.visit.stage.id, it);
  for (const it of visits) {
    const { visit, name, start, y } = it;
    const { id, planned } = visit.stage;
    const { slot } = visit.lane;
    const base = { key: `segment:${name}`, stage: id, weight: "thread", slot, y, planned } as const;
    const join = joins.get(id);
    const target = join && byStage.get(join.stage);
    if (target) {
      const isStraight = target.y === y;
      const end = isStraight ? target.start : Math.max(start, target.start - JOIN / length);
      pieces.push({ ...base, start, end, openFrom: end });
      if (!isStraight)
        bends.push({
          key: `join:${id}`,
          weight: "thread",
          startSlot: slot,
          endSlot: target.visit.lane.slot,
          start: end,
          end: target.start,
          startY: y,
          endY: target.y,
          style: "solid",
        });
      continue;
    }
    pieces.push({ ...base, start, end: it.end, openFrom: it.openFrom });
    if (!visit.ongoing)
      caps.push({ key: `cap:${name}`, part: "cap", stage: id, slot, at: it.end, y });
  }
  return { pieces, bends, caps };
}
