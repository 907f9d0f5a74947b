import type { TrajectoryPiece } from "@trajectoires/layout/trajectory";
import type { ReactElement } from "react";
import type { DrawnPart } from "../drawn-part.js";
import type { TrajectoryScene } from "../trajectory-scene.js";

/** Places are whole numbers of this many in the length of the drawing. */
const UNITS = 100_000;

/** Many pieces drawn together: one path for each row, colour and weight. Pieces nearer than a pixel are joined. */
export function drawDense(
  pieces: readonly TrajectoryPiece[],
  part: DrawnPart,
  scene: TrajectoryScene,
): ReactElement[] {
  const pixel = 1 / Math.max(1, part.length);
  const rows = new Map<
    string,
    { first: TrajectoryPiece; path: string; start: number; end: number }
  >();
  const unit = (at: number) => Math.round(UNITS * (scene.isMirrored ? 1 - at : at));
  const write = (start: number, end: number) => `M${unit(start)} 0H${unit(end)}`;
  for (const piece of pieces) {
    const key = `${piece.y} ${piece.slot} ${piece.weight}`;
    const start = Math.max(piece.start, part.start);
    const end = Math.min(Math.max(piece.end, piece.start + pixel), part.end);
    const row = rows.get(key);
    if (!row) rows.set(key, { first: piece, path: "", start, end });
    else if (start <= row.end + pixel) row.end = Math.max(row.end, end);
    else {
      row.path += write(row.start, row.end);
      row.start = start;
      row.end = end;
    }
  }
  const sorted = [...rows].sort(([, a], [, b]) => (a.first.weight < b.first.weight ? 1 : -1));
  return sorted.map(([key, { first, path, start, end }]) => (
    <svg
      key={key}
      y={first.y}
      width="100%"
      height="1"
      viewBox={`0 0 ${UNITS} 1`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      <path
        className="tj-trajectory-line"
        vectorEffect="non-scaling-stroke"
        d={path + write(start, end)}
        data-tj-slot={first.slot}
        data-tj-weight={first.weight === "main" ? undefined : first.weight}
      />
    </svg>
  ));
}
