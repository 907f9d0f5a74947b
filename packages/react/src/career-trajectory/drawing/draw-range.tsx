import type { Month } from "@trajectoires/model";
import type { ReactElement } from "react";
import { monthText } from "../../words/date-text.js";
import type { SceneStop } from "../scene-stops.js";
import type { TrajectoryScene } from "../trajectory-scene.js";

/** How far under the line the bracket lies, px. */
const BELOW = 20;

/** The whole range in which a stage may lie, as a thin bracket with its two dates: shown while it is pointed at or has the focus. */
export function drawRange(scene: TrajectoryScene, stop: SceneStop): ReactElement | null {
  const { view, placing, layout } = scene;
  const it = view.career.stageById.get(stop.target);
  if (!it || stop.id !== stop.target) return null;
  if (view.datePolicy === "hidden" || view.datePolicy === "duration") return null;
  const last = it.ongoing ? it.start : (it.end ?? it.start);
  const { earliest } = it.start;
  const { latest } = last;
  if (earliest === null || latest === null || !isUncertain(it.start, last)) return null;
  const place = (month: Month) => Math.min(1, Math.max(0, layout.scale.toFraction(month)));
  const [from, to] = [place(earliest), place(latest + 1)];
  const yearOnly = view.datePolicy === "year";
  const date = (month: Month) => monthText(view.words, month, "short", yearOnly).text;
  const y = stop.y + BELOW;
  const [x1, x2] = [placing.x(from), placing.x(to)];
  return (
    <g className="tj-trajectory-range" aria-hidden="true">
      <line x1={x1} x2={x2} y1={y} y2={y} />
      <line x1={x1} x2={x1} y1={y - 5} y2={y + 5} />
      <line x1={x2} x2={x2} y1={y - 5} y2={y + 5} />
      <text x={x1} y={y + 17} textAnchor={from < 0.06 ? "start" : "end"}>
        {date(earliest)}
      </text>
      <text x={x2} y={y + 17} textAnchor={to > 0.94 ? "end" : "start"}>
        {date(latest)}
      </text>
    </g>
  );
}

interface Uncertain {
  readonly earliest: Month | null;
  readonly latest: Month | null;
}

function isUncertain(start: Uncertain, end: Uncertain): boolean {
  return start.earliest !== start.latest || end.earliest !== end.latest;
}
