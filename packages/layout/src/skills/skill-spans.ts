import type { Month, ResolvedCareer, ResolvedPoint, ResolvedStage } from "@trajectoires/model";
import type { SkillSpan, SkillStep } from "./skills-layout.js";

/** One stretch of use by one stage, before overlaps are merged. */
export interface UseStretch {
  readonly start: Month;
  readonly end: Month;
  readonly intensity: number;
  readonly ongoing: boolean;
  readonly certainStart: Month;
  readonly certainEnd: Month;
}

/** What a stage without an intensity counts as: the model's own default. */
export const PLAIN_INTENSITY = 0.5;

/** The stretches in which a stage was in use, by the reading; none of what nothing places. */
export function stretchesOf(
  career: ResolvedCareer,
  { periods, planned }: ResolvedStage,
  intensity: number,
): UseStretch[] {
  if (planned) return [];
  return periods.flatMap(({ start, end, ongoing }) => {
    if (start.reading === null) return [];
    const stated = start.date !== undefined && end?.date !== undefined;
    const last = ongoing ? (career.asOf ?? end?.reading ?? null) : (end?.reading ?? null);
    // The month that somebody stopped in is the last of use, not the first without it.
    const finish = last === null ? start.reading + 1 : last + (stated || ongoing ? 1 : 0);
    const until = Math.max(finish, start.reading + 1);
    const third = (until - start.reading) / 3;
    return {
      start: start.reading,
      end: until,
      intensity: Math.min(Math.max(intensity, 0), 1),
      ongoing,
      certainStart: start.reading + Math.min(third, slack(start) / 2),
      certainEnd: until - (ongoing || !end ? 0 : Math.min(third, slack(end) / 2)),
    };
  });
}

/** Between how many months a point may move; a third of a stretch is the most that is drawn of it. */
function slack({ earliest, latest }: ResolvedPoint): number {
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : latest - earliest;
}

/**
 * Merges what overlaps or touches into spans. Inside one, how hard the skill was used changes at the borders of stages: where several run
 * at once the hardest use counts, since their sum would say that two easy jobs make a hard one.
 */
export function mergeStretches(stretches: readonly UseStretch[]): SkillSpan[] {
  const spans: SkillSpan[] = [];
  for (const cluster of clusters(stretches)) {
    const end = Math.max(...cluster.map((it) => it.end));
    const borders = [...new Set(cluster.flatMap((it) => [it.start, it.end]))]
      .filter((month) => month < end)
      .sort((a, b) => a - b);
    const steps: SkillStep[] = [];
    for (const start of borders) {
      const running = cluster.filter((it) => it.start <= start && it.end > start);
      const intensity = Math.max(...running.map((it) => it.intensity));
      if (steps[steps.length - 1]?.intensity !== intensity) steps.push({ start, intensity });
    }
    const start = (borders[0] ?? end) as Month;
    spans.push({
      start,
      end,
      steps,
      ongoing: cluster.some((it) => it.ongoing),
      certainStart: Math.min(...cluster.map((it) => it.certainStart)),
      certainEnd: Math.max(...cluster.map((it) => it.certainEnd)),
    });
  }
  return spans;
}

function clusters(stretches: readonly UseStretch[]): UseStretch[][] {
  const found: UseStretch[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const it of [...stretches].sort((a, b) => a.start - b.start)) {
    const cluster = found[found.length - 1];
    if (cluster && it.start <= end) cluster.push(it);
    else found.push([it]);
    end = Math.max(end, it.end);
  }
  return found;
}
