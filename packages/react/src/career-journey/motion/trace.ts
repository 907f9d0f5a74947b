import { EDGE_POINTS, STROKE_POINTS } from "./drawing.js";

/** x and y in turn. */
export type Points = readonly number[];

/**
 * How fast every stroke is traced at its ends, in pixels for the whole of its parameter. Where two strokes meet they are traced equally fast,
 * in one drawing as in the other; so anything between the two drawings has no corner there either.
 */
const END_SPEED = 90;
/** Faster than this, as a multiple of its mean speed, no stroke is traced at its ends. */
const FASTEST = 2;

/** Share of a stroke's length at a share of its parameter: a cubic that begins and ends with the given slope. */
export function share(u: number, slope: number): number {
  return u * (slope + u * (3 - 3 * slope + u * (2 * slope - 2)));
}

/** Points along a polyline for a stroke, so many in every stroke. A polyline of no length gives the same point again and again. */
export function traceStroke(path: Points, count = STROKE_POINTS): number[] {
  const along = lengths(path);
  const length = along.at(-1) ?? 0;
  const slope = Math.min(FASTEST, END_SPEED / Math.max(length, 1e-6));
  return pick(path, along, count, (u) => share(u, slope));
}

/** Points at equal distances along a polyline: for one edge of a shape. */
export function traceEdge(path: Points, count = EDGE_POINTS): number[] {
  return pick(path, lengths(path), count, (u) => u);
}

function lengths(path: Points): number[] {
  const along = [0];
  for (let index = 2; index < path.length; index += 2) {
    const dx = (path[index] as number) - (path[index - 2] as number);
    const dy = (path[index + 1] as number) - (path[index - 1] as number);
    along.push((along.at(-1) as number) + Math.hypot(dx, dy));
  }
  return along;
}

function pick(
  path: Points,
  along: readonly number[],
  count: number,
  place: (u: number) => number,
): number[] {
  const length = along.at(-1) ?? 0;
  const points: number[] = [];
  let piece = 0;
  for (let index = 0; index < count; index += 1) {
    const at = length * place(index / (count - 1));
    while (piece < along.length - 2 && (along[piece + 1] as number) < at) piece += 1;
    const start = along[piece] as number;
    const step = (along[piece + 1] ?? start) - start;
    const t = step > 0 ? Math.min(1, Math.max(0, (at - start) / step)) : 0;
    const from = 2 * piece;
    const to = Math.min(from + 2, path.length - 2);
    for (const axis of [0, 1]) {
      const value = path[from + axis] as number;
      points.push(value + t * ((path[to + axis] as number) - value));
    }
  }
  return points;
}

/** A cubic curve as a polyline. */
export function flattenCubic(curve: Points, steps = 32): number[] {
  const points: number[] = [];
  const at = (index: number) => curve[index] as number;
  for (let step = 0; step <= steps; step += 1) {
    const t = step / steps;
    const s = 1 - t;
    const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    for (const axis of [0, 1])
      points.push(a * at(axis) + b * at(2 + axis) + c * at(4 + axis) + d * at(6 + axis));
  }
  return points;
}

/** The two edges of a rounded box, from the middle of its left side to that of its right side: along the top, and along the bottom. */
export function edgesOfBox(
  left: number,
  top: number,
  width: number,
  height: number,
  radius: number,
): { readonly upper: Points; readonly lower: Points } {
  const corner = Math.min(radius, width / 2, height / 2);
  const arc = Math.floor((EDGE_POINTS - 2) / 2);
  const middle = top + height / 2;
  const edge = (down: number): number[] => {
    const points = [left, middle];
    for (let step = 0; step < 2 * arc; step += 1) {
      const isRight = step >= arc;
      const turn = ((isRight ? step - arc : step) / (arc - 1)) * (Math.PI / 2);
      const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
      const x = isRight ? left + width - corner + corner * sin : left + corner - corner * cos;
      const reach = height / 2 - corner + corner * (isRight ? cos : sin);
      points.push(x, middle + down * reach);
    }
    points.push(left + width, middle);
    return points;
  };
  return { upper: edge(-1), lower: edge(1) };
}
