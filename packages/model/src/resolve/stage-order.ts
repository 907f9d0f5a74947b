import type { CareerPath } from "../document/career-path.js";
import type { Id } from "../document/time.js";
import { orderStages, tellingSequence } from "./order.js";
import type { ResolvedPeriod } from "./resolved.js";
import { stageOfPoint } from "./stage-points.js";

/** The stages' indices in the order of time. Claims that were set aside still order what nothing else orders. */
export function stageOrder(
  path: CareerPath,
  periods: readonly (readonly ResolvedPeriod[])[],
  indexOf: ReadonlyMap<Id, number>,
): number[] {
  const edges: [number, number][] = [];
  const edge = (earlier: Id, later: Id) => {
    const a = indexOf.get(earlier);
    const b = indexOf.get(later);
    if (a !== undefined && b !== undefined && a !== b) edges.push([a, b]);
  };
  // Only what comes before a stage's start tells that the stage is the later one.
  const comesBefore = (earlier: string, later: string) => {
    const id = stageOfPoint(later);
    if (later === `${id}.start`) edge(stageOfPoint(earlier), id);
  };
  for (const claim of path.claims ?? []) {
    if (claim.type === "order" && (claim.atLeast ?? 0) >= 0) comesBefore(claim.before, claim.after);
    else if (claim.type === "duration") comesBefore(claim.start, claim.end);
  }
  for (const { stages } of path.stints ?? []) {
    stages.forEach((id, i) => {
      if (i) edge(stages[i - 1] as Id, id);
    });
  }
  return orderStages(readingsOf(periods), edges, tellingSequence(path, indexOf));
}

/** Where each stage is placed in the order of time; `null` where nothing places it. */
export function readingsOf(periods: readonly (readonly ResolvedPeriod[])[]): (number | null)[] {
  return periods.map(([first]) => first?.start.reading ?? first?.start.latest ?? null);
}
