import type { TrajectoryPiece } from "@trajectoires/layout/trajectory";
import type { ReactElement } from "react";
import type { TrajectoryScene } from "../trajectory-scene.js";

/** Places are whole numbers of this many in the length of the drawing. */
const UNITS = 1_000_000;

/** What was drawn of each scene, by the power of two of its length: panning and zooming find it again. */
const drawn = new WeakMap<TrajectoryScene, Map<number, ReactElement[]>>();

/**
 * Many pieces drawn together: one path for each row, colour and weight, of the whole drawing. Pieces nearer than a pixel or two are joined.
 *
 * @param length of the drawing, px
 */
export function drawDense(scene: TrajectoryScene, length: number): ReactElement[] {
  const octave = Math.ceil(Math.log2(Math.max(1, length)));
  const byLength = drawn.get(scene) ?? new Map<number, ReactElement[]>();
  drawn.set(scene, byLength);
  const known = byLength.get(octave);
  if (known) return known;
  const paths = drawPaths(scene, 2 / 2 ** octave);
  byLength.set(octave, paths);
  return paths;
}

interface Row {
  readonly first: TrajectoryPiece;
  path: string;
  start: number;
  end: number;
}

function drawPaths({ layout, isMirrored }: TrajectoryScene, joined: number): ReactElement[] {
  const rows = new Map<string, Row>();
  const unit = (at: number) => Math.round(UNITS * (isMirrored ? 1 - at : at));
  const write = ({ start, end }: Row) => `M${unit(start)} 0H${unit(end)}`;
  for (const piece of layout.pieces) {
    const key = `${piece.y} ${piece.slot} ${piece.weight}`;
    const { start } = piece;
    const end = Math.max(piece.end, start + joined);
    const row = rows.get(key);
    if (!row) rows.set(key, { first: piece, path: "", start, end });
    else if (start <= row.end + joined) row.end = Math.max(row.end, end);
    else {
      row.path += write(row);
      row.start = start;
      row.end = end;
    }
  }
  // Threads first, so that the line lies over them.
  const sorted = [...rows].sort(([, a], [, b]) => rank(a) - rank(b));
  return sorted.map(([key, row]) => (
    <svg
      key={key}
      y={row.first.y}
      width="100%"
      height="1"
      viewBox={`0 0 ${UNITS} 1`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      <path
        className="tj-trajectory-line"
        vectorEffect="non-scaling-stroke"
        d={row.path + write(row)}
        data-tj-slot={row.first.slot}
        data-tj-weight={row.first.weight === "main" ? undefined : row.first.weight}
      />
    </svg>
  ));
}

function rank({ first }: Row): number {
  return first.weight === "thread" ? 0 : 1;
}
