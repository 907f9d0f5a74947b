import { layoutTicks, type TrajectoryTick } from "@trajectoires/layout/trajectory";
import { monthParts } from "@trajectoires/model/time";
import type { ReactElement } from "react";
import type { DrawnPart } from "../drawn-part.js";
import type { TrajectoryScene } from "../trajectory-scene.js";
import { BANDS, joinBands } from "./bands.js";
import { HEAD } from "./measures.js";

/** Baselines of the two lines of words, from the top, px. */
const FIRST = 34;
const SECOND = 52;

/** Years, or months where there is room, with ages beneath, and a line down through the lanes for each. `null`: for every band. */
export function drawAxis(scene: TrajectoryScene, part: DrawnPart | null): ReactElement | null {
  const { view, layout } = scene;
  if (view.datePolicy === "hidden" || view.datePolicy === "duration") return null;
  const yearsAlone = view.datePolicy === "year";
  const ticksAt = (length: number, from: number, to: number) =>
    layoutTicks(layout.scale, { length, from, to }).filter(
      ({ unit }) => !yearsAlone || unit === "year",
    );
  const banded = part
    ? ticksAt(part.length, part.start, part.end).map((item) => ({ item, bands: undefined }))
    : joinBands(
        BANDS.map((length) => ticksAt(length, 0, 1)),
        ({ key, unit, showsYear }) => `${key} ${unit} ${showsYear}`,
      );
  return (
    <g aria-hidden="true" data-tj-part="axis">
      {banded.map(({ item, bands }) => drawTick(scene, item, bands))}
    </g>
  );
}

function drawTick(
  scene: TrajectoryScene,
  { key, month, at, unit, showsYear }: TrajectoryTick,
  bands: string | undefined,
): ReactElement {
  const { placing, layout, view } = scene;
  const { words } = view;
  const x = placing.x(at);
  const parts = monthParts(month);
  const isShortened = layout.scale.shortened.some(({ start, end }) => month > start && month < end);
  const second =
    unit === "year" ? scene.ageAt(month) : showsYear ? words.date({ year: parts.year }) : undefined;
  return (
    <g key={`${key} ${bands ?? ""}`} data-tj-bands={bands} data-tj-part="tick">
      <line
        className="tj-trajectory-grid"
        x1={x}
        x2={x}
        y1={HEAD - 8}
        y2={HEAD + layout.height}
        data-tj-compressed={isShortened ? "" : undefined}
      />
      <text className="tj-trajectory-year" x={x} y={FIRST} textAnchor="middle">
        {words.date(unit === "year" ? { year: parts.year } : { month: parts.month })}
      </text>
      {second ? (
        <text className="tj-trajectory-age" x={x} y={SECOND} textAnchor="middle">
          {second}
        </text>
      ) : null}
    </g>
  );
}
