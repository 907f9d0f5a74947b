import type { TrajectoryLayout, TrajectoryPivot } from "@trajectoires/layout/trajectory";
import type { Id } from "@trajectoires/model";
import type { Words } from "../words/create-words.js";
import type { StopMark } from "./drawing/draw-stop.js";
import type { Stop } from "./stop-moves.js";

/** A ring, a dot or a pivot of a drawing. */
export interface SceneStop extends Stop, StopMark {
  /** Id of the stage or pivot whose card it opens. A stage of several periods has several stops. */
  readonly target: Id;
  /** More of it first, where there is room for some only. */
  readonly weight: number;
  /** How long its stage is, or the one that it leads to, as a fraction of the drawing: of several the longer first. */
  readonly length: number;
  readonly pivot: TrajectoryPivot | undefined;
}

/** Every stop of a layout. */
export function createStops(layout: TrajectoryLayout, words: Words): SceneStop[] {
  const stages = new Map(layout.stages.map((placed) => [placed.id, placed]));
  const lengthOf = (id: Id): number => {
    const { at = 0, end = 0 } = stages.get(id) ?? {};
    return end - at;
  };
  const stops: SceneStop[] = [];
  for (const mark of layout.marks) {
    if (mark.part === "arrow" || mark.part === "cap") continue;
    const role = stages.get(mark.stage)?.role;
    const { at, y, slot } = mark;
    stops.push({
      id: mark.key.slice(mark.key.indexOf(":") + 1),
      target: mark.stage,
      isPivot: false,
      at,
      y,
      slot,
      shape: role === "main" ? "ring" : role === "thread" ? "dot" : "small",
      weight: role === "main" ? 2 : role === "thread" ? 1 : 0,
      length: lengthOf(mark.stage),
      pivot: undefined,
    });
  }
  for (const pivot of layout.pivots) {
    const { at, y, slot, number } = pivot;
    stops.push({
      id: pivot.pivot.id,
      target: pivot.pivot.id,
      isPivot: true,
      at,
      y,
      slot,
      shape: "pivot",
      number: words.number(number),
      weight: 3,
      length: lengthOf(pivot.pivot.between[1]),
      pivot,
    });
  }
  return stops;
}

/** Stops by their own ids, and by those of the stages that have several. */
export function groupStops(stops: readonly SceneStop[]): ReadonlyMap<string, readonly SceneStop[]> {
  const groups = new Map<string, SceneStop[]>();
  const add = (id: string, stop: SceneStop): void => {
    const known = groups.get(id);
    if (known) known.push(stop);
    else groups.set(id, [stop]);
  };
  for (const stop of stops) {
    add(stop.target, stop);
    if (stop.id !== stop.target) add(stop.id, stop);
  }
  return groups;
}
