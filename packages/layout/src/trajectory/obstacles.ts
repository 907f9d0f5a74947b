import { bendPoint } from "./bend.js";
import type { Box } from "./box-grid.js";
import type {
  TrajectoryBend,
  TrajectoryLayout,
  TrajectoryMark,
  TrajectoryPiece,
  TrajectoryPivot,
} from "./trajectory-layout.js";

/** Half of what each thing takes across, px, with its halo. */
const HALF = { main: 6, thread: 3, ring: 11, milestone: 8, arrow: 10, cap: 6, pivot: 17 } as const;

/** So many boxes stand for a curve. */
const SAMPLES = 16;

/** Everything that a label must keep off, as rectangles in pixels. */
export function findObstacles(
  { pieces, bends, marks, pivots }: Pick<TrajectoryLayout, "pieces" | "bends" | "marks" | "pivots">,
  length: number,
): Box[] {
  return [
    ...pieces.map((piece) => pieceBox(piece, length)),
    ...bends.flatMap((bend) => bendBoxes(bend, length)),
    ...marks.map((mark) => markBox(mark, length)),
    ...pivots.map((pivot) => pivotBox(pivot, length)),
  ];
}

function pieceBox({ start, end, y, weight }: TrajectoryPiece, length: number): Box {
  const half = HALF[weight];
  return { left: start * length, right: end * length, top: y - half, bottom: y + half };
}

function markBox({ at, y, part }: TrajectoryMark, length: number): Box {
  return around(at * length, y, HALF[part]);
}

function pivotBox({ key, at, y }: TrajectoryPivot, length: number): Box {
  return { ...around(at * length, y, HALF.pivot), owner: key };
}

function around(x: number, y: number, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function bendBoxes(bend: TrajectoryBend, length: number): Box[] {
  const half = HALF[bend.weight];
  const place = (index: number) => {
    const { along, across } = bendPoint(index / SAMPLES);
    return {
      x: (bend.start + (bend.end - bend.start) * along) * length,
      y: bend.startY + (bend.endY - bend.startY) * across,
    };
  };
  return Array.from({ length: SAMPLES }, (_, index) => {
    const [a, b] = [place(index), place(index + 1)];
    return {
      left: Math.min(a.x, b.x) - half,
      right: Math.max(a.x, b.x) + half,
      top: Math.min(a.y, b.y) - half,
      bottom: Math.max(a.y, b.y) + half,
      owner: bend.key,
    };
  });
}
