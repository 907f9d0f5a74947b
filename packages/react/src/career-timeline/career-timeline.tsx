import type { ReactElement } from "react";
import { resolveOnce } from "../view/resolve-once.js";
import type { CareerTimelineProps } from "./career-timeline-props.js";
import { ResolvedTimeline } from "./resolved-timeline.js";

/**
 * The story view: a career as chapters and stages beside one drawn line that bends where the person changed direction. A server component
 * without state, effect or script; complete in print and with script off.
 *
 * @example <CareerTimeline path={path} />
 */
export function CareerTimeline({ path, asOf, ...rest }: CareerTimelineProps): ReactElement {
  return <ResolvedTimeline {...rest} path={resolveOnce(path, asOf)} />;
}
