import type { TrajectoryBend, TrajectoryPiece } from "@trajectoires/layout/trajectory";
import type { ReactElement } from "react";
import type { DrawnPart } from "../drawn-part.js";
import type { TrajectoryScene } from "../trajectory-scene.js";
import { drawBend } from "./draw-bend.js";
import { drawDense } from "./draw-dense.js";

/** So many pieces at most are elements of their own; more are drawn together, a path for each row. */
const MOST_PIECES = 140;
/** And so many bends among them. */
const MOST_BENDS = 60;
/** A bend shorter than this among many, in pixels, is not to be told from a vertical stroke. */
const SHORTEST_BEND = 6;

/** Whether so much lies in a part that its pieces are drawn together, and labels would only be in the way. */
export function isDense(scene: TrajectoryScene, part: DrawnPart): boolean {
  const { findPieces } = scene;
  const { start, end } = part;
  // Those that run on from before are few; counting what begins is quick.
  return findPieces.countStarts(start, end) > MOST_PIECES;
}

/** Pieces, bends and heads of the line in a part of the drawing. `length` in pixels decides how much detail there is room for. */
export function drawLines(scene: TrajectoryScene, part: DrawnPart): ReactElement {
  const { placing } = scene;
  const dense = isDense(scene, part);
  const pieces = dense ? [] : scene.findPieces.find(part.start, part.end);
  const bends = scene.findBends
    .find(part.start, part.end)
    .filter(({ start, end }) => !dense || (end - start) * part.length >= SHORTEST_BEND)
    .slice(0, dense ? MOST_BENDS : undefined);
  // Threads first, so that the line lies over them.
  const byWeight = (weight: "main" | "thread") => [
    ...bends.filter((bend) => bend.weight === weight).map((bend) => drawCurve(bend, scene)),
    ...pieces.filter((piece) => piece.weight === weight).map((piece) => drawPiece(piece, scene)),
  ];
  return (
    <g aria-hidden="true" data-tj-dense={dense ? "" : undefined}>
      {byWeight("thread")}
      {dense ? drawDense(scene, part.length) : null}
      {byWeight("main")}
      {scene.layout.marks
        .filter(({ part: shape, at }) => shape === "arrow" && at >= part.start && at <= part.end)
        .map(({ key, at, y, slot, stage }) => (
          <svg
            key={key}
            x={placing.x(at)}
            y={y}
            overflow="visible"
            data-tj-part="arrow"
            data-tj-key={key}
            data-dimmed={scene.dimmed.has(stage) ? "" : undefined}
          >
            <path
              className="tj-trajectory-arrow"
              data-tj-slot={slot}
              d={placing.isMirrored ? "M0 -9L-14 0L0 9z" : "M0 -9L14 0L0 9z"}
            />
          </svg>
        ))}
      {dense ? null : drawCaps(scene, part)}
    </g>
  );
}

function drawCaps(scene: TrajectoryScene, part: DrawnPart): ReactElement[] {
  return scene.layout.marks
    .filter(({ part: shape, at }) => shape === "cap" && at >= part.start && at <= part.end)
    .map(({ key, at, y, slot, stage }) => (
      <circle
        key={key}
        className="tj-trajectory-dot"
        cx={scene.placing.x(at)}
        cy={y}
        r="3"
        data-tj-slot={slot}
        data-dimmed={scene.dimmed.has(stage) ? "" : undefined}
      />
    ));
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
