import type { Id, Level, ResolvedStage, Skill, SkillUse } from "@trajectoires/model";
import { slotOf, type ViewContext } from "../view/view-context.js";
import type { SkillItem } from "./skill-badge-list.js";

/** Skills of a document by id, and the stage that uses each first in the order of time. */
export interface SkillIndex {
  readonly byId: ReadonlyMap<Id, Skill>;
  readonly firstStage: ReadonlyMap<Id, ResolvedStage>;
}

export function indexSkills(view: ViewContext): SkillIndex {
  const byId = new Map((view.career.path.skills ?? []).map((skill) => [skill.id, skill]));
  const firstStage = new Map<Id, ResolvedStage>();
  for (const it of view.career.stages)
    for (const use of it.stage.skills ?? []) {
      const id = typeof use === "string" ? use : use.skill;
      const first = firstStage.get(id);
      if (!first || it.order < first.order) firstStage.set(id, it);
    }
  return { byId, firstStage };
}

/** The badges of one stage, with what was particular there and a mark on the skills it is the first to use. */
export function stageSkills(view: ViewContext, index: SkillIndex, it: ResolvedStage): SkillItem[] {
  return (it.stage.skills ?? []).flatMap((use) => {
    const { skill: id, level }: SkillUse = typeof use === "string" ? { skill: use } : use;
    const item = skillItem(view, index, id, level);
    if (!item) return [];
    const skill = index.byId.get(id);
    const first = index.firstStage.get(id) === it && skill?.since === undefined;
    return [{ ...item, ...(first ? { isNew: true } : {}), "data-tj-key": `badge:${it.id}:${id}` }];
  });
}

/** One skill as a badge, in the colour of its own domain or of the stage that first used it. */
export function skillItem(
  view: ViewContext,
  index: SkillIndex,
  id: Id,
  levelThere?: Level,
): (SkillItem & { "data-tj-part": "badge"; "data-tj-key"?: string }) | undefined {
  const skill = index.byId.get(id);
  const name = view.text(skill?.name);
  if (!skill || !name) return undefined;
  const first = index.firstStage.get(id);
  const ownSlot = skill.domain === undefined ? 0 : domainSlot(view, skill.domain);
  return {
    id,
    name: name.value,
    slot: ownSlot || (first ? slotOf(view, first) : 0),
    ...(name.lang === undefined ? {} : { nameLang: name.lang }),
    ...describeLevel(view, levelThere ?? skill.level),
    ...(skill.credential?.verified ? { verified: true } : {}),
    "data-tj-part": "badge",
  };
}

function domainSlot(view: ViewContext, domain: Id): number {
  return view.career.stages.find((it) => it.domain?.id === domain)?.slot ?? 0;
}

function describeLevel(
  view: ViewContext,
  level: Level | undefined,
): Pick<SkillItem, "level" | "note"> {
  if (!level) return {};
  const value = Number(level.value);
  if (level.scheme === "steps" && value >= 1) return { level: value };
  if (level.scheme === "cefr" && level.value === "native")
    return { note: view.words.messages.native };
  if (level.scheme === "ilr" && Number.isFinite(value)) return { note: `ILR ${level.value}` };
  return { note: String(level.raw ?? level.value) };
}
