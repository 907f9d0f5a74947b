import { EDGE_POINTS, LINE, MARK, type Piece, RANK, SHAPE, withValues } from "./drawing.js";
import { edgesOfBox, traceEdge } from "./trace.js";

/** Of a line that is out of sight, px. */
const GUESSED_WIDTH = 9;

type Place = [x: number, y: number];

/** The middle of a mark. */
export function middleOf({ values }: Piece): Place {
  return [values[MARK.x] as number, values[MARK.y] as number];
}

/** Both ends of a stroke. */
export function endsOf({ values }: Piece): [start: Place, end: Place] {
  const at = (index: number) => values[index] as number;
  return [
    [at(LINE.points), at(LINE.points + 1)],
    [at(LINE.size - 2), at(LINE.size - 1)],
  ];
}

/** A stroke that has not left its first point yet. */
export function collapsed(line: Piece, x: number, y: number): Piece {
  return withValues(line, (values) => {
    for (let index = LINE.points; index < LINE.size; index += 2) values.set([x, y], index);
    // Its colours keep their way, around that point.
    const [dx, dy] = [x - (values[LINE.axis] as number), y - (values[LINE.axis + 1] as number)];
    for (let index = LINE.axis; index < LINE.axis + 4; index += 2) {
      values[index] = (values[index] as number) + dx;
      values[index + 1] = (values[index + 1] as number) + dy;
    }
  });
}

/** A shape that has shrunk to a dot. */
export function dotAt(shape: Piece, x: number, y: number): Piece {
  const { upper, lower } = edgesOfBox(x - 4, y - 4, 8, 8, 4);
  return withValues(shape, (values) => setEdges(values, upper, lower));
}

/** A shape that is a stretch of the line: as wide, along it, in its colour, under what stands on it. */
export function stripOf(shape: Piece, line: Piece): Piece {
  const half = (line.isGuess ? GUESSED_WIDTH : (line.values[LINE.width] as number)) / 2;
  const path = traceEdge([...line.values.subarray(LINE.points, LINE.size)]);
  const upper: number[] = [];
  const lower: number[] = [];
  for (let index = 0; index < EDGE_POINTS; index += 1) {
    const [x, y] = pointOf(path, index);
    const [x0, y0] = pointOf(path, Math.max(0, index - 1));
    const [x1, y1] = pointOf(path, Math.min(EDGE_POINTS - 1, index + 1));
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [across, down] = [((y1 - y0) / length) * half, ((x1 - x0) / length) * half];
    upper.push(x + across, y - down);
    lower.push(x - across, y + down);
  }
  return withValues({ ...shape, rank: RANK.strip, words: [] }, (values) => {
    values[SHAPE.stroke] = 0;
    if (!line.isGuess) {
      values[SHAPE.opacity] = line.values[LINE.opacity] as number;
      values.set(line.values.subarray(LINE.colours, LINE.colours + 4), SHAPE.colours);
    }
    values.set([0, 1, 1, 1], SHAPE.stops);
    setEdges(values, upper, lower);
  });
}

function pointOf(path: readonly number[], index: number): Place {
  return [path[2 * index] as number, path[2 * index + 1] as number];
}

function setEdges(values: Float64Array, upper: readonly number[], lower: readonly number[]): void {
  values.set(upper, SHAPE.points);
  for (let index = 0; index < EDGE_POINTS; index += 1)
    values.set(pointOf(lower, EDGE_POINTS - 1 - index), SHAPE.points + 2 * (EDGE_POINTS + index));
  values.set([...upper.slice(0, 2), ...upper.slice(-2)], SHAPE.axis);
}
