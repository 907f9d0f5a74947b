import type { ReactElement } from "react";
import { resolveOnce } from "../view/resolve-once.js";
import { ResolvedPicture } from "./resolved-picture.js";
import type { TrajectoryPictureProps } from "./trajectory-props.js";

/**
 * The trajectory as a still drawing: a server component without state, effect or script. Stages are links, by default to their rows in
 * the table below. `CareerTrajectory` is the same drawing with zoom, cards and keys.
 *
 * @example <TrajectoryPicture path={path} />
 */
export function TrajectoryPicture({ path, asOf, ...rest }: TrajectoryPictureProps): ReactElement {
  return <ResolvedPicture {...rest} path={resolveOnce(path, asOf)} />;
}
