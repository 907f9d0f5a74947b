import type {
  TrajectoryBend,
  TrajectoryMark,
  TrajectoryPiece,
} from "@trajectoires/layout/trajectory";
import type { ReactElement } from "react";
import type { DrawnPart } from "../drawn-part.js";
import type { TrajectoryScene } from "../trajectory-scene.js";
import { generalised, isDense } from "./dense.js";
import { drawBend } from "./draw-bend.js";
import { drawDense } from "./draw-dense.js";

/** Pieces, bends and heads of the line in a part of the drawing. Of a long career the line as it is seen from afar, over all of it in thin stretches. */
export function drawLines(scene: TrajectoryScene, part: DrawnPart): ReactElement {
  const dense = isDense(scene, part);
  const { pieces: findPieces, bends: findBends } = dense
    ? generalised(scene, part.length)
    : { pieces: scene.findPieces, bends: scene.findBends };
  const pieces = findPieces.find(part.start, part.end);
  const bends = findBends.find(part.start, part.end);
  // Threads first, so that the line lies over them.
  const byWeight = (weight: "main" | "thread") => [
    ...bends.filter((bend) => bend.weight === weight).map((bend) => drawCurve(bend, scene)),
    ...pieces.filter((piece) => piece.weight === weight).map((piece) => drawPiece(piece, scene)),
  ];
  return (
    <g aria-hidden="true" data-tj-dense={dense ? "" : undefined}>
      {dense ? drawDense(scene, part) : byWeight("thread")}
      {byWeight("main")}
      {scene.findEnds
        .find(part.start, part.end)
        .filter(({ part: shape }) => shape === "arrow" || !dense)
        .map((mark) => drawEnd(mark, scene))}
    </g>
  );
}

/** The head of what goes on, or the end of a thread. */
function drawEnd(
  { key, part, at, y, slot, stage }: TrajectoryMark,
  { placing, dimmed }: TrajectoryScene,
) {
  const isDimmed = dimmed.has(stage) ? "" : undefined;
  if (part === "cap")
    return (
      <circle
        key={key}
        className="tj-trajectory-dot"
        cx={placing.x(at)}
        cy={y}
        r="3"
        data-tj-slot={slot}
        data-dimmed={isDimmed}
      />
    );
  return (
    <svg
      key={key}
      x={placing.x(at)}
      y={y}
      overflow="visible"
      data-tj-part="arrow"
      data-tj-key={key}
      data-dimmed={isDimmed}
    >
      <path
        className="tj-trajectory-arrow"
        data-tj-slot={slot}
        d={placing.isMirrored ? "M0 -9L-14 0L0 9z" : "M0 -9L14 0L0 9z"}
      />
    </svg>
  );
}

function drawCurve(bend: TrajectoryBend, scene: TrajectoryScene): ReactElement {
  const { placing, idPrefix, dimmed } = scene;
  const id = `${idPrefix}-${bend.key.replace(/[^\w-]/g, "-")}`;
  // A bend steps back with the stage that it leads to.
  const isDimmed = dimmed.has(/:([\w-]+)/.exec(bend.key)?.[1] ?? "");
  return drawBend({ ...bend, isDashed: bend.style === "dashed", isDimmed }, placing, id);
}

/** A straight piece; from `openFrom` on it is dashed. A hair longer than it is, so that no seam shows. */
function drawPiece(piece: TrajectoryPiece, { placing, dimmed }: TrajectoryScene): ReactElement[] {
  const { key, weight, slot, y, start, end, openFrom, planned } = piece;
  const line = (from: number, to: number, style: "solid" | "dashed" | "planned") => {
    const [x1, x2] = [placing.x(from), placing.x(to)];
    return (
      <line
        key={style === "solid" ? key : `${key}:open`}
        className="tj-trajectory-line"
        x1={x1}
        x2={x2}
        y1={y}
        y2={y}
        data-tj-part="segment"
        data-tj-key={key}
        data-tj-slot={slot}
        data-tj-weight={weight === "main" ? undefined : weight}
        data-dimmed={dimmed.has(piece.stage) ? "" : undefined}
        data-tj-style={style === "solid" ? undefined : style}
      />
    );
  };
  if (planned) return [line(start, end, "planned")];
  if (openFrom >= end) return [line(start, end, "solid")];
  return [line(start, openFrom, "solid"), line(openFrom, end, "dashed")];
}
