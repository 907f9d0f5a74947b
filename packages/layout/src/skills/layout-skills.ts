import type { Id, Month, ResolvedCareer, ResolvedStage, Skill } from "@trajectoires/model";
import { experienceBySkill } from "@trajectoires/model/derive";
import { edtfBounds, parseEdtf } from "@trajectoires/model/time";
import { layoutAxis } from "./axis.js";
import { mergeStretches, PLAIN_INTENSITY, stretchesOf, type UseStretch } from "./skill-spans.js";
import type { SkillBar, SkillGroup, SkillOrder, SkillsLayout } from "./skills-layout.js";

/** How to list skills over time. */
export interface LayoutSkillsOptions {
  /** Default `"first"`. */
  readonly order?: SkillOrder;
  /** What skills are listed under: nothing, their domain, or the group that the document gives them. Default `"none"`. */
  readonly groupBy?: "none" | "domain" | "group";
}

/**
 * Skills over time: for each the stretches in which stages used it, overlaps merged, with how hard it was used. Follows the one consistent
 * reading that is drawn everywhere. A skill that no placed stage uses and that has no `since` is listed as undated.
 */
export function layoutSkills(
  career: ResolvedCareer,
  { order = "first", groupBy = "none" }: LayoutSkillsOptions = {},
): SkillsLayout {
  const bars = listBars(career);
  const dated = bars.filter((bar) => bar.spans.length > 0);
  const undated = bars.filter((bar) => bar.spans.length === 0);
  dated.sort(comparators[order]);
  return { ...layoutAxis(dated), groups: groupBars(career, dated, groupBy), undated };
}

function listBars(career: ResolvedCareer): SkillBar[] {
  const uses = new Map<Id, { stages: Id[]; stretches: UseStretch[] }>();
  for (const it of [...career.stages].sort((a, b) => a.order - b.order))
    for (const use of it.stage.skills ?? []) {
      const [id, intensity = PLAIN_INTENSITY] =
        typeof use === "string" ? [use] : [use.skill, use.intensity];
      const known = uses.get(id) ?? { stages: [], stretches: [] };
      uses.set(id, known);
      known.stages.push(it.id);
      known.stretches.push(...stretchesOf(career, it, intensity));
    }
  const totals = experienceBySkill(career);
  return (career.path.skills ?? []).map((skill) => {
    const { stages, stretches } = uses.get(skill.id) ?? { stages: [], stretches: [] };
    const spans = mergeStretches([...stretches, ...knownSince(career, skill, stretches)]);
    return {
      id: skill.id,
      skill,
      spans,
      stages,
      total: totals.get(skill.id),
      current: spans.some(({ ongoing }) => ongoing),
    };
  });
}

/** A skill known since before its first stage: a thin beginning; with no stage at all it is read as in use ever since. */
function knownSince(
  career: ResolvedCareer,
  { since }: Skill,
  stretches: readonly UseStretch[],
): UseStretch[] {
  const start = since === undefined ? undefined : firstMonth(since);
  if (start === undefined) return [];
  const first = stretches.reduce((least, it) => Math.min(least, it.start), Infinity);
  const end = Number.isFinite(first) ? first : (career.asOf ?? latestOf(career.stages));
  if (end === undefined || end <= start) return [];
  const ongoing = !Number.isFinite(first);
  return [
    { start, end, intensity: PLAIN_INTENSITY / 2, ongoing, certainStart: start, certainEnd: end },
  ];
}

function firstMonth(since: NonNullable<Skill["since"]>): Month | undefined {
  const read = parseEdtf(typeof since === "string" ? since : since.edtf);
  return read.ok ? (edtfBounds(read.value).earliest ?? undefined) : undefined;
}

function latestOf(stages: readonly ResolvedStage[]): Month | undefined {
  const months = stages.flatMap(({ start, end }) => end?.reading ?? start.reading ?? []);
  return months.length ? months.reduce((most, month) => Math.max(most, month)) : undefined;
}

const firstOf = (bar: SkillBar) => bar.spans[0]?.start ?? 0;
const lastOf = (bar: SkillBar) => bar.spans[bar.spans.length - 1]?.end ?? 0;
const drawnLength = (bar: SkillBar) =>
  bar.spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Equals stay in the order of the document: sorting is stable. */
const comparators: Readonly<Record<SkillOrder, (a: SkillBar, b: SkillBar) => number>> = {
  first: (a, b) => firstOf(a) - firstOf(b),
  total: (a, b) => drawnLength(b) - drawnLength(a),
  last: (a, b) => lastOf(b) - lastOf(a) || drawnLength(b) - drawnLength(a),
};

function groupBars(
  { path, stageById }: ResolvedCareer,
  bars: readonly SkillBar[],
  groupBy: "none" | "domain" | "group",
): SkillGroup[] {
  if (groupBy === "none") return bars.length ? [{ key: "all", named: undefined, bars }] : [];
  const groups = new Map<string, SkillBar[]>();
  // Domains keep the order in which the document lists them.
  if (groupBy === "domain") for (const { id } of path.domains ?? []) groups.set(id, []);
  for (const bar of bars) {
    const key =
      groupBy === "group"
        ? JSON.stringify(bar.skill.group ?? "")
        : (bar.skill.domain ?? stageById.get(bar.stages[0] ?? "")?.domain?.id ?? "");
    const group = groups.get(key);
    if (group) group.push(bar);
    else groups.set(key, [bar]);
  }
  return [...groups]
    .filter(([, list]) => list.length > 0)
    .map(([key, list]) => ({ key, named: list[0]?.skill, bars: list }));
}
