"use client";

import type { ReactElement } from "react";
import { resolveOnce } from "../view/resolve-once.js";
import { ResolvedTrajectory } from "./resolved-trajectory.js";
import type { CareerTrajectoryProps } from "./trajectory-props.js";

/**
 * A career as one line through time that turns from lane to lane. Finished on the server; in the browser it zooms and pans, opens the card
 * of each stage and pivot, and is walked through with the keyboard.
 *
 * @example <CareerTrajectory path={path} />
 */
export function CareerTrajectory({ path, asOf, ...rest }: CareerTrajectoryProps): ReactElement {
  return <ResolvedTrajectory {...rest} path={resolveOnce(path, asOf)} />;
}
