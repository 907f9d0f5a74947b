import type { CareerPath } from "../document/career-path.js";
import type { Visibility } from "../document/stage.js";
import type { Chapter, Pivot, Section } from "../document/story.js";
import type { Claim, Id } from "../document/time.js";
import { claimPoints, stageOfPoint } from "../resolve/stage-points.js";

const rank: Readonly<Record<Visibility, number>> = { public: 0, recruiter: 1, private: 2 };

/** The document without the stages that an audience must not see, and without what refers to them. */
export function selectStages(path: CareerPath, audience: Visibility): CareerPath {
  const removed = removedStages(path, audience);
  if (removed.size === 0) return path;
  const stays = (id: Id) => !removed.has(id);

  const stints = path.stints
    ?.map((stint) => ({ ...stint, stages: stint.stages.filter(stays) }))
    .filter(({ stages }) => stages.length > 0);
  const pivots = path.pivots
    ?.filter(({ between }) => between.every(stays))
    .map((pivot) => withMilestones(pivot, stays));
  const pivotIds = new Set(pivots?.map(({ id }) => id));
  for (const { id } of path.pivots ?? []) if (!pivotIds.has(id)) removed.add(id);

  return {
    ...path,
    stages: path.stages.filter(({ id }) => stays(id)),
    ...(stints && { stints }),
    ...(pivots && { pivots }),
    ...(path.chapters && {
      chapters: path.chapters.flatMap((chapter) => selectItems(chapter, stays)),
    }),
    ...(path.claims && {
      claims: path.claims.filter((claim) => claimStages(claim).every(stays)),
    }),
  };
}

/** Stages that exceed the audience, and all their parts. A visibility that isn't known counts as private. */
function removedStages(path: CareerPath, audience: Visibility): Set<Id> {
  const removed = new Set<Id>();
  const parts = new Map<Id, Id[]>();
  const open: Id[] = [];
  for (const { id, partOf, visibility = "public" } of path.stages) {
    if ((rank[visibility] ?? rank.private) > rank[audience]) open.push(id);
    if (partOf === undefined) continue;
    const siblings = parts.get(partOf);
    if (siblings) siblings.push(id);
    else parts.set(partOf, [id]);
  }
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (removed.has(id)) continue;
    removed.add(id);
    open.push(...(parts.get(id) ?? []));
  }
  return removed;
}

/** An alternative that falls away changes what the others say: a claim stays whole or not at all. */
function claimStages(claim: Claim): Id[] {
  return claimPoints(claim).map(stageOfPoint);
}

function withMilestones(pivot: Pivot, stays: (id: Id) => boolean): Pivot {
  return pivot.milestones ? { ...pivot, milestones: pivot.milestones.filter(stays) } : pivot;
}

/** Sections and chapters that told nothing else go with what they told: their words would tell it still. */
function selectItems(chapter: Chapter, stays: (id: Id) => boolean): Chapter[] {
  const sections = chapter.sections.flatMap((section): Section[] => {
    const items = section.items.filter(stays);
    return items.length > 0 || section.items.length === 0 ? [{ ...section, items }] : [];
  });
  return sections.length > 0 || chapter.sections.length === 0 ? [{ ...chapter, sections }] : [];
}
