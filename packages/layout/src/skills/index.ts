export type { LayoutSkillsOptions } from "./layout-skills.js";
export { layoutSkills } from "./layout-skills.js";
export type {
  SkillBar,
  SkillGroup,
  SkillOrder,
  SkillSpan,
  SkillStep,
  SkillsLayout,
  SkillTick,
} from "./skills-layout.js";
