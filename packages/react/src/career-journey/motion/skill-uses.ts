import type { SkillUses } from "./pair-pieces.js";

/** Which stages used each skill, as the story's badges tell it: also while the story is hidden. */
export function readSkillUses(shell: Element): SkillUses {
  const uses = new Map<string, string[]>();
  for (const badge of shell.querySelectorAll('[data-tj-key^="badge:"]')) {
    const [, place = "", skill = ""] =
      /^badge:([^:]*):(.*)$/.exec(badge.getAttribute("data-tj-key") ?? "") ?? [];
    const known = uses.get(skill);
    if (known) known.push(place);
    else uses.set(skill, [place]);
  }
  return uses;
}
