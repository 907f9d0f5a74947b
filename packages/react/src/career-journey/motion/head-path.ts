import { flattenCubic, type Points } from "./trace.js";

/** Which way a line runs from stop to stop. */
export type Axis = "x" | "y";

/**
 * The way along the line from one stop to another, there or back: through the bends between them, straight in between, and in a bend of its
 * own where the line doesn't go.
 *
 * @param bends polylines that go on along `axis` all the time
 */
export function headPath(
  start: readonly [number, number],
  end: readonly [number, number],
  bends: readonly Points[],
  axis: Axis,
): number[] {
  const at = axis === "x" ? 0 : 1;
  const isBack = end[at] < start[at];
  const [first, last] = isBack ? [end, start] : [start, end];
  const points: number[] = [...first];
  const inOrder = bends
    .map((bend) => ((bend.at(at - 2) ?? 0) < (bend[at] ?? 0) ? reversed(bend) : bend))
    .sort((one, other) => (one[at] ?? 0) - (other[at] ?? 0));
  for (const bend of inOrder)
    for (let index = 0; index + 1 < bend.length; index += 2) {
      const place = bend[index + at] as number;
      if (place <= (points.at(at - 2) ?? 0) || place >= last[at]) continue;
      goTo(points, [bend[index] as number, bend[index + 1] as number], axis);
    }
  goTo(points, last, axis);
  return isBack ? reversed(points) : points;
}

/** Nearer than this to straight on, a step needs no bend, as a share of its length. */
const STRAIGHT = 3;

function goTo(points: number[], [x, y]: readonly [number, number], axis: Axis): void {
  const [fromX = 0, fromY = 0] = points.slice(-2);
  const [along, across] = axis === "x" ? [x - fromX, y - fromY] : [y - fromY, x - fromX];
  if (Math.abs(across) < 1 || Math.abs(across) * STRAIGHT < Math.abs(along) || along < 8)
    points.push(x, y);
  else {
    const [middleX, middleY] = [(fromX + x) / 2, (fromY + y) / 2];
    const curve =
      axis === "x"
        ? [fromX, fromY, middleX, fromY, middleX, y, x, y]
        : [fromX, fromY, fromX, middleY, x, middleY, x, y];
    points.push(...flattenCubic(curve, 16).slice(2));
  }
}

function reversed(points: Points): number[] {
  const back: number[] = [];
  for (let index = points.length - 2; index >= 0; index -= 2)
    back.push(points[index] as number, points[index + 1] as number);
  return back;
}

/** The point at a share of a path's length. */
export function pointAt(path: Points, share: number): [x: number, y: number] {
  let length = 0;
  const step = (index: number) =>
    Math.hypot(
      (path[index] as number) - (path[index - 2] as number),
      (path[index + 1] as number) - (path[index - 1] as number),
    );
  for (let index = 2; index < path.length; index += 2) length += step(index);
  let rest = length * Math.min(1, Math.max(0, share));
  for (let index = 2; index < path.length; index += 2) {
    const long = step(index);
    if (rest <= long || index + 2 >= path.length) {
      const t = long > 0 ? Math.min(1, rest / long) : 0;
      const [x, y] = [path[index - 2] as number, path[index - 1] as number];
      return [x + ((path[index] as number) - x) * t, y + ((path[index + 1] as number) - y) * t];
    }
    rest -= long;
  }
  return [path[0] ?? 0, path[1] ?? 0];
}
