import type { ReactElement } from "react";
import type { DrawnPart } from "../drawn-part.js";
import type { TrajectoryScene } from "../trajectory-scene.js";
import { keepByLevel, lengthAt, levelOf } from "./by-level.js";
import { joinStretches } from "./dense.js";

/** Places are whole numbers of this many in the length of the drawing. */
const UNITS = 1_000_000;
/** A tile of the drawing is so long, px. */
const TILE = 2048;
/** Stretches nearer than this are one, px. */
const JOINED = 2;

/** The tiles of each drawing and level that were in view. */
const tilesOf = keepByLevel(() => new Map<number, ReactElement>());

/**
 * Every piece in a part of a long career as thin stretches: under the line that is seen from afar they say where much lies, and in which
 * rows. They are drawn tile by tile, so that panning adds only what comes into view.
 */
export function drawDense(scene: TrajectoryScene, part: DrawnPart): ReactElement {
  const tiles = tilesOf(scene, part.length);
  const length = lengthAt(levelOf(part.length));
  const size = Math.min(1, TILE / length);
  const shown: ReactElement[] = [];
  for (let tile = Math.floor(part.start / size); tile * size < part.end; tile += 1) {
    let drawn = tiles.get(tile);
    if (!drawn) {
      drawn = drawTile(scene, tile, size, JOINED / length);
      tiles.set(tile, drawn);
    }
    shown.push(drawn);
  }
  const { height } = scene.layout;
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 ${UNITS} ${height}`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      {shown}
    </svg>
  );
}

function drawTile(
  { findPieces, isMirrored }: TrajectoryScene,
  tile: number,
  size: number,
  joined: number,
): ReactElement {
  const [start, end] = [tile * size, (tile + 1) * size];
  const unit = (at: number) => Math.round(UNITS * (isMirrored ? 1 - at : at));
  const paths = new Map<number, string>();
  // A little over the edge, so that no seam shows.
  for (const { y, slot, spans } of joinStretches(
    findPieces.find(start, end),
    start,
    end + joined,
    joined,
  )) {
    let path = paths.get(slot) ?? "";
    for (const span of spans) path += `M${unit(span.start)} ${y}H${unit(span.end)}`;
    paths.set(slot, path);
  }
  return (
    <g key={`${size} ${tile}`}>
      {[...paths].map(([slot, path]) => (
        <path
          key={slot}
          className="tj-trajectory-line"
          vectorEffect="non-scaling-stroke"
          d={path}
          data-tj-slot={slot}
          data-tj-weight="thread"
        />
      ))}
    </g>
  );
}
