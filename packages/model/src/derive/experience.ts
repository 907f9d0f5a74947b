import type { Id } from "../document/time.js";
import { monthsBetween } from "../resolve/months-between.js";
import type { ResolvedCareer, ResolvedStage } from "../resolve/resolved.js";
import { addLengths, type Length, type Stretch, stageStretches } from "./length.js";

/** Which stages count. */
export type StageFilter = (stage: ResolvedStage) => boolean;

/** Posts, own companies and service: what counts as experience unless a filter says otherwise. */
export function isWork({ stage }: ResolvedStage): boolean {
  return stage.kind === "role" || stage.kind === "venture" || stage.kind === "service";
}

/**
 * How many months of experience there are, months with several stages counted once. Planned stages don't count.
 * Exact where the dates are known to the month; otherwise the limits always hold, but need not be the tightest.
 *
 * @param filter Default: `isWork`.
 */
export function totalExperience(career: ResolvedCareer, filter: StageFilter = isWork): Length {
  return coveredMonths(
    career,
    career.stages.filter((stage) => !stage.planned && filter(stage)),
  );
}

/**
 * Experience with each skill by its id: the months of all stages that use it, none counted twice.
 *
 * @param filter Default: every kind of stage counts.
 */
export function experienceBySkill(
  career: ResolvedCareer,
  filter: StageFilter = () => true,
): Map<Id, Length> {
  return grouped(career, filter, ({ stage }) =>
    (stage.skills ?? []).map((use) => (typeof use === "string" ? use : use.skill)),
  );
}

/**
 * Experience in each domain by its id: the months of all its stages, none counted twice. Domains without a stage are left out.
 *
 * @param filter Default: every kind of stage counts.
 */
export function experienceByDomain(
  career: ResolvedCareer,
  filter: StageFilter = () => true,
): Map<Id, Length> {
  return grouped(career, filter, ({ domain }) => (domain ? [domain.id] : []));
}

function grouped(
  career: ResolvedCareer,
  filter: StageFilter,
  keys: (stage: ResolvedStage) => readonly Id[],
): Map<Id, Length> {
  const groups = new Map<Id, ResolvedStage[]>();
  for (const stage of career.stages) {
    if (stage.planned || !filter(stage)) continue;
    for (const key of new Set(keys(stage))) {
      const group = groups.get(key);
      if (group) group.push(stage);
      else groups.set(key, [stage]);
    }
  }
  return new Map([...groups].map(([key, stages]) => [key, coveredMonths(career, stages)]));
}

function coveredMonths(career: ResolvedCareer, stages: readonly ResolvedStage[]): Length {
  const stretches = stages
    .flatMap((stage) => stageStretches(career, stage))
    .sort((a, b) => a.earliestStart - b.earliestStart);
  // What cannot touch adds up; only inside such a cluster there is something to weigh.
  const clusters: Stretch[][] = [];
  let end = -Infinity;
  for (const stretch of stretches) {
    if (stretch.earliestStart < end || !clusters.length) clusters.push(clusters.pop() ?? []);
    else clusters.push([]);
    (clusters[clusters.length - 1] as Stretch[]).push(stretch);
    end = Math.max(end, stretch.latestEnd);
  }
  return addLengths(clusters.map((cluster) => coveredByCluster(career, cluster)));
}

function coveredByCluster(career: ResolvedCareer, cluster: readonly Stretch[]): Length {
  if (cluster.length === 1) return (cluster[0] as Stretch).length;
  const outer = union(cluster.map((s) => [s.earliestStart, s.latestEnd]));
  const most = cluster.reduce((sum, { length }) => sum + (length.atMost ?? Infinity), 0);
  const atMost = Math.ceil(Math.min(outer, most));
  const atLeast = Math.max(
    Math.floor(union(cluster.map((s) => [s.latestStart, s.earliestEnd]))),
    outer === union(cluster.map((s) => [s.latestStart, s.earliestEnd]))
      ? 0
      : longestSequence(career, cluster),
  );
  const placed = cluster.every((s) => s.readingStart !== null && s.readingEnd !== null);
  const drawn = union(cluster.map((s) => [s.readingStart ?? 0, s.readingEnd ?? 0]));
  return {
    atLeast,
    atMost: atMost === Infinity ? null : atMost,
    reading: placed ? Math.max(atLeast, Math.min(Math.round(drawn), atMost)) : null,
  };
}

/** Length of a union of half-open stretches; empty and inverted ones count nothing. */
function union(stretches: readonly (readonly [number, number])[]): number {
  let total = 0;
  let covered = -Infinity;
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    if (end > covered && end > start) {
      total += end - Math.max(start, covered);
      covered = end;
    }
  }
  return total;
}

/**
 * The least months that stages cover which surely follow each other, whenever that was: a year, then six months are
 * eighteen. Where two may share their month of change it counts once.
 */
function longestSequence(career: ResolvedCareer, cluster: readonly Stretch[]): number {
  const inOrder = [...cluster].sort((a, b) => (a.readingStart ?? 0) - (b.readingStart ?? 0));
  const sums: number[] = [];
  let best = 0;
  inOrder.forEach(({ startName, length }, i) => {
    let sum = length.atLeast;
    // Far neighbours add nothing that near ones don't; the limit keeps long careers linear.
    for (let k = Math.max(0, i - 24); k < i; k++) {
      const apart = monthsBetween(career, (inOrder[k] as Stretch).endName, startName).atLeast;
      if (apart === null || apart < 0) continue;
      sum = Math.max(
        sum,
        (sums[k] as number) + length.atLeast - (apart < 1 && length.atLeast ? 1 : 0),
      );
    }
    sums[i] = sum;
    best = Math.max(best, sum);
  });
  return best;
}
