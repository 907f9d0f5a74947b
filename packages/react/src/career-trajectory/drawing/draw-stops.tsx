import type { Id } from "@trajectoires/model";
import type { ReactElement } from "react";
import { joinClasses } from "../../view/class-name.js";
import type { SceneStop } from "../scene-stops.js";
import type { TrajectoryScene } from "../trajectory-scene.js";
import { drawLabel } from "./draw-label.js";
import { drawRange } from "./draw-range.js";
import { drawStop } from "./draw-stop.js";
import { type LabelsByStop, labelKey } from "./place-labels.js";

/** What somebody is doing with the stops. */
export interface StopsState {
  readonly selected: Id | null;
  /** The stop that Tab reaches: of a still drawing every one. */
  readonly active?: string | undefined;
  readonly opensCard: boolean;
}

/** Ranges are drawn ready to be shown for so many stops at most. */
const MOST_RANGES = 40;

/** Stops as items of a list, in the order of time, with those that are selected or focused among them in any case. */
export function drawStops(
  scene: TrajectoryScene,
  shown: readonly SceneStop[],
  labels: LabelsByStop,
  { selected, active, opensCard }: StopsState,
): ReactElement[] {
  const kept = [active, selected].flatMap((id) => (id ? (scene.stopsOf(id) ?? []) : []));
  const stops = [...new Set([...shown, ...kept])].sort((a, b) => a.at - b.at || a.y - b.y);
  const isPart = stops.length < scene.stops.length;
  const tabStop = active ?? stops[0]?.id;
  return stops.map((stop) =>
    drawStop(
      stop,
      scene.placing,
      {
        name: scene.nameOf(stop),
        elementId: scene.stopId(stop.id),
        href: scene.hrefOf(stop),
        isSelected: stop.target === selected,
        isDimmed: scene.dimmed.has(stop.target),
        isTabStop: opensCard ? stop.id === tabStop : undefined,
        opensCard,
        className: joinClasses("tj-trajectory-stop", classOf(scene, stop)),
        position: isPart
          ? { index: scene.moves.indexOf(stop.id), count: scene.stops.length }
          : undefined,
      },
      <>
        {stop.isPivot || stop.id === stop.target
          ? labels
              .get(labelKey(stop))
              ?.map((label) => drawLabel(label, scene.placing, stop.isPivot, scene.langOf(stop)))
          : null}
        {stops.length <= MOST_RANGES ? drawRange(scene, stop) : null}
      </>,
    ),
  );
}

function classOf({ classNames }: TrajectoryScene, { isPivot }: SceneStop): string | undefined {
  return isPivot ? classNames?.pivot : classNames?.stage;
}
