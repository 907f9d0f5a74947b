export { SkillTimeline } from "./skill-timeline.js";
