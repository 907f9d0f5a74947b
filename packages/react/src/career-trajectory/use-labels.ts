"use client";

import type { PlacedLabel } from "@trajectoires/layout/trajectory";
import { useMemo, useRef } from "react";
import { type LabelsByStop, placeLabels } from "./drawing/place-labels.js";
import type { DrawnPart } from "./drawn-part.js";
import type { SceneStop } from "./scene-stops.js";
import type { TrajectoryScene } from "./trajectory-scene.js";

/** Labels that were shown at a length: at that and at every greater one they can stay where they are. */
interface Shown {
  readonly scene: TrajectoryScene;
  readonly length: number;
  readonly labels: readonly PlacedLabel[];
}

/** The labels of what is drawn. While somebody zooms in or pans, those that are shown stay, and more appear. */
export function useLabels(
  scene: TrajectoryScene,
  stops: readonly SceneStop[],
  drawn: DrawnPart | null,
): LabelsByStop {
  const last = useRef<Shown>(undefined);
  return useMemo(() => {
    const before = last.current;
    const stay = drawn && before?.scene === scene && before.length <= drawn.length;
    const { byStop, labels } = placeLabels(scene, stops, drawn, stay ? before.labels : []);
    last.current = { scene, length: drawn?.length ?? 0, labels: drawn ? labels : [] };
    return byStop;
  }, [scene, stops, drawn]);
}
