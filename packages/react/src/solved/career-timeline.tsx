import type { ReactElement } from "react";
import type { CareerTimelineProps } from "../career-timeline/career-timeline-props.js";
import { ResolvedTimeline } from "../career-timeline/resolved-timeline.js";
import { restoreOnce, type Solved } from "./restore-once.js";

/**
 * The story view of a career whose times were worked out before: `CareerTimeline` without the solver.
 *
 * @example <CareerTimeline path={solved} />
 */
export function CareerTimeline({ path, ...rest }: Solved<CareerTimelineProps>): ReactElement {
  return <ResolvedTimeline {...rest} path={restoreOnce(path)} />;
}
