import type { ReactElement } from "react";
import { resolveOnce } from "../view/resolve-once.js";
import { ResolvedSkills } from "./resolved-skills.js";
import type { SkillTimelineProps } from "./skill-timeline-props.js";

/**
 * Skills over time: one tapered bar a skill, thicker where it was used harder, overlaps merged; or the same as a table. A server
 * component without state, effect or script. Needs `@trajectoires/react/skills.css` beside the library's sheet.
 *
 * @example <SkillTimeline path={path} order="total" />
 */
export function SkillTimeline({ path, asOf, ...rest }: SkillTimelineProps): ReactElement {
  return <ResolvedSkills {...rest} path={resolveOnce(path, asOf)} />;
}
