"use client";

import type { Id } from "@trajectoires/model";
import { type ReactElement, useMemo } from "react";
import { findStops } from "./drawing/choose-stops.js";
import { WHOLE_PART } from "./drawing/draw-picture.js";
import { drawStops } from "./drawing/draw-stops.js";
import type { DrawnPart } from "./drawn-part.js";
import type { TrajectoryScene } from "./trajectory-scene.js";
import { useLabels } from "./use-labels.js";

/** The stops of what is drawn, with their labels. A component, so that React may pause before it. */
export function StopList(props: {
  readonly scene: TrajectoryScene;
  /** `null` for all of it. */
  readonly part: DrawnPart | null;
  readonly selected: Id | null;
  readonly active: string | undefined;
}): ReactElement {
  const { scene, part, selected, active } = props;
  const shown = useMemo(() => findStops(scene, part ?? WHOLE_PART), [scene, part]);
  const labels = useLabels(scene, shown, part);
  return <>{drawStops(scene, shown, labels, { selected, active, opensCard: true })}</>;
}
