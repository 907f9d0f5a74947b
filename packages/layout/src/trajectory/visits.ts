import type { Id, Month, ResolvedCareer, ResolvedStage } from "@trajectoires/model";
import { findLanes, type Lane } from "../lanes.js";
import { findLineRoles, type LineRole } from "../line.js";

/** One period of a stage with its place in time: what the drawing is made of. */
export interface Visit {
  readonly stage: ResolvedStage;
  readonly role: LineRole;
  readonly lane: Lane;
  /** Which of the stage's periods, from 0. */
  readonly period: number;
  readonly start: Month;
  /** Half-open: the month after the last. Equal to `start` for a moment. */
  readonly end: Month;
  readonly ongoing: boolean;
  /** By how many months the end may lie elsewhere. */
  readonly endSlack: number;
}

/** Every period that has a place, in the order of time, and the stages that have none. */
export interface Visits {
  readonly visits: readonly Visit[];
  readonly unplaced: readonly ResolvedStage[];
}

/** A period of which only the start is known is drawn this long. */
const UNKNOWN_LENGTH = 6;

/**
 * The periods of a career in the reading. Steps of a pivot are left out: they are on its card. What goes on reaches the time that
 * "now" means, else a little beyond everything else.
 */
export function findVisits(career: ResolvedCareer): Visits {
  const roles = findLineRoles(career);
  const lanes = findLanes(career);
  const inPivots = new Set<Id>((career.path.pivots ?? []).flatMap((it) => it.milestones ?? []));
  const latest = latestMonth(career.stages);
  const visits: Visit[] = [];
  const unplaced: ResolvedStage[] = [];
  for (const stage of career.stages) {
    // Of stages with the same id only the first has points of its own.
    if (inPivots.has(stage.id) || career.stageById.get(stage.id) !== stage) continue;
    const role = roles.get(stage.id) ?? "main";
    const lane = lanes.get(stage.id) ?? { key: "life", slot: 0 };
    const before = visits.length;
    stage.periods.forEach(({ start, end, ongoing }, period) => {
      if (start.reading === null) return;
      const isMoment = end === null && !ongoing;
      const stated = ongoing ? (career.asOf ?? end?.reading ?? latest) : (end?.reading ?? null);
      const counted = (start.date !== undefined && end?.date !== undefined) || ongoing ? 1 : 0;
      const until = stated === null ? start.reading + UNKNOWN_LENGTH : stated + counted;
      visits.push({
        stage,
        role,
        lane,
        period,
        start: start.reading,
        end: isMoment ? start.reading : Math.max(until, start.reading + 0.5),
        ongoing,
        endSlack: ongoing || isMoment || end === null ? 0 : slack(end),
      });
    });
    if (visits.length === before) unplaced.push(stage);
  }
  visits.sort((a, b) => a.start - b.start || b.end - a.end || a.stage.index - b.stage.index);
  return { visits, unplaced };
}

/** By how many months a point may lie elsewhere. */
function slack({ earliest, latest }: { earliest: Month | null; latest: Month | null }): number {
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : latest - earliest;
}

function latestMonth(stages: readonly ResolvedStage[]): Month {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { start, end, ongoing, planned } of stages) {
    // What goes on doesn't reach into what is only planned.
    if (planned) continue;
    latest = Math.max(latest, start.reading ?? latest, end?.reading ?? latest);
    if (ongoing) latest = Math.max(latest, (start.reading ?? latest) + 12);
  }
  return latest;
}
