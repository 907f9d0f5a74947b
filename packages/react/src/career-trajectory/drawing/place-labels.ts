import { type LabelText, layoutLabels, type PlacedLabel } from "@trajectoires/layout/trajectory";
import type { DrawnPart } from "../drawn-part.js";
import type { SceneStop } from "../scene-stops.js";
import type { TrajectoryScene } from "../trajectory-scene.js";
import { BANDS, type Banded, joinBands } from "./bands.js";
import { generalised, isDense, layoutOfDense } from "./dense.js";
import { WHOLE_PART } from "./draw-picture.js";

/** Labels by the stop that they belong to. */
export type LabelsByStop = ReadonlyMap<string, readonly Banded<PlacedLabel>[]>;

/** A stop's name in the layout of labels. */
export function labelKey({ isPivot, target }: SceneStop): string {
  return isPivot ? `pivot:${target}` : target;
}

/**
 * Places the labels of some stops: in a part of the drawing, or in all of it for every band.
 *
 * @param keep labels that are shown already, and stay
 */
export function placeLabels(
  scene: TrajectoryScene,
  stops: readonly SceneStop[],
  part: DrawnPart | null,
  keep: readonly PlacedLabel[] = [],
): { readonly byStop: LabelsByStop; readonly labels: readonly PlacedLabel[] } {
  const drawn = part ?? WHOLE_PART;
  const layout = isDense(scene, drawn)
    ? layoutOfDense(scene, generalised(scene, drawn.length), stops, drawn)
    : scene.layout;
  const texts = new Map<string, LabelText>();
  // Of a stage with several periods the first ring has the label.
  for (const stop of stops)
    if (stop.isPivot || stop.id === stop.target) texts.set(labelKey(stop), scene.labelOf(stop));
  const shown = (labels: readonly PlacedLabel[]) => labels.filter(({ form }) => form !== "hidden");
  if (part) {
    const { length, start, end } = part;
    const labels = shown(layoutLabels(layout, { length, texts, from: start, to: end, keep }));
    return { byStop: groupByStop(labels.map((item) => ({ item, bands: undefined }))), labels };
  }
  const bands = BANDS.map((length) => shown(layoutLabels(layout, { length, texts })));
  const joined = joinBands(bands, ({ key, form, title, anchor, dx, top }) =>
    [key, form, title, anchor, dx, top].join("|"),
  );
  return { byStop: groupByStop(joined), labels: [] };
}

function groupByStop(labels: readonly Banded<PlacedLabel>[]): LabelsByStop {
  const byStop = new Map<string, Banded<PlacedLabel>[]>();
  for (const label of labels) {
    const known = byStop.get(label.item.key);
    if (known) known.push(label);
    else byStop.set(label.item.key, [label]);
  }
  return byStop;
}
