import type { Id, Level, ResolvedStage } from "@trajectoires/model";
import { slotOf, type ViewContext } from "../view/view-context.js";
import type { SkillItem } from "./skill-badge-list.js";

interface IndexedSkill {
  readonly item: SkillItem;
  /** The stage that uses it first in the order of time; `undefined` where it was known before all of them. */
  readonly newAt: ResolvedStage | undefined;
}

/** The badge of every skill of a document by id: made once, shown at many stages. */
export type SkillIndex = ReadonlyMap<Id, IndexedSkill>;

export function indexSkills(view: ViewContext): SkillIndex {
  const firstStage = new Map<Id, ResolvedStage>();
  const domainSlots = new Map<Id | undefined, number>();
  for (const it of view.career.stages) {
    domainSlots.set(it.domain?.id, it.slot);
    for (const use of it.stage.skills ?? []) {
      const id = typeof use === "string" ? use : use.skill;
      const first = firstStage.get(id);
      if (!first || it.order < first.order) firstStage.set(id, it);
    }
  }
  const index = new Map<Id, IndexedSkill>();
  for (const skill of view.career.path.skills ?? []) {
    const name = view.text(skill.name);
    if (!name) continue;
    const first = firstStage.get(skill.id);
    const domainSlot = skill.domain === undefined ? 0 : (domainSlots.get(skill.domain) ?? 0);
    const item: SkillItem & { "data-tj-part": "badge" } = {
      id: skill.id,
      name: name.value,
      slot: domainSlot || (first ? slotOf(view, first) : 0),
      nameLang: name.lang,
      ...describeLevel(view, skill.level),
      verified: skill.credential?.verified,
      "data-tj-part": "badge",
    };
    index.set(skill.id, { item, newAt: skill.since === undefined ? first : undefined });
  }
  return index;
}

/** The badges of one stage, with the level reached there and a mark on the skills it is the first to use. */
export function stageSkills(view: ViewContext, index: SkillIndex, it: ResolvedStage): SkillItem[] {
  const items: SkillItem[] = [];
  for (const use of it.stage.skills ?? []) {
    const isPlain = typeof use === "string";
    const badge = badgeAt(index, isPlain ? use : use.skill, it.id);
    if (!badge) continue;
    if (!isPlain && use.level) Object.assign(badge.item, describeLevel(view, use.level));
    if (badge.newAt === it) Object.assign(badge.item, { isNew: true });
    items.push(badge.item);
  }
  return items;
}

/** A skill's badge at a stage or pivot, with the key that tells it from the skill's other badges. */
export function badgeAt(index: SkillIndex, skill: Id, place: Id): IndexedSkill | undefined {
  const found = index.get(skill);
  return (
    found && {
      item: { ...found.item, "data-tj-key": `badge:${place}:${skill}` } as SkillItem,
      newAt: found.newAt,
    }
  );
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
