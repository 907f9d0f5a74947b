import type { ReactElement } from "react";
import { ResolvedSkills } from "../skill-timeline/resolved-skills.js";
import type { SkillTimelineProps } from "../skill-timeline/skill-timeline-props.js";
import { restoreOnce, type Solved } from "./restore-once.js";

/**
 * Skills over time of a career whose times were worked out before: `SkillTimeline` without the solver.
 *
 * @example <SkillTimeline path={solved} />
 */
export function SkillTimeline({ path, ...rest }: Solved<SkillTimelineProps>): ReactElement {
  return <ResolvedSkills {...rest} path={restoreOnce(path)} />;
}
