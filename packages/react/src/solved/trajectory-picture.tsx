import type { ReactElement } from "react";
import { ResolvedPicture } from "../career-trajectory/resolved-picture.js";
import type { TrajectoryPictureProps } from "../career-trajectory/trajectory-props.js";
import { restoreOnce, type Solved } from "./restore-once.js";

/**
 * The still trajectory of a career whose times were worked out before: `TrajectoryPicture` without the solver.
 *
 * @example <TrajectoryPicture path={solved} />
 */
export function TrajectoryPicture({ path, ...rest }: Solved<TrajectoryPictureProps>): ReactElement {
  return <ResolvedPicture {...rest} path={restoreOnce(path)} />;
}
