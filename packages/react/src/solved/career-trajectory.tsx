"use client";

import type { ReactElement } from "react";
import { ResolvedTrajectory } from "../career-trajectory/resolved-trajectory.js";
import type { CareerTrajectoryProps } from "../career-trajectory/trajectory-props.js";
import { restoreOnce, type Solved } from "./restore-once.js";

/**
 * The trajectory of a career whose times were worked out before: `CareerTrajectory` without the solver. From a server component it
 * takes what `solveCareer` gives.
 *
 * @example <CareerTrajectory path={solved} />
 */
export function CareerTrajectory({ path, ...rest }: Solved<CareerTrajectoryProps>): ReactElement {
  return <ResolvedTrajectory {...rest} path={restoreOnce(path)} />;
}
