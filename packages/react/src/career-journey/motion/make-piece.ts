import { CLEAR, type Colour } from "./colour.js";
import { EDGE_POINTS, LINE, MARK, type Piece, RANK, SHAPE, type Word } from "./drawing.js";
import { type Points, traceEdge, traceStroke } from "./trace.js";

/** A stroke of the line. */
export interface Stroke {
  readonly key: string;
  readonly isThread: boolean;
  readonly path: Points;
  readonly width: number;
  readonly colours: readonly [start: Colour, end: Colour];
  /** Between which points the colour changes; missing: it doesn't. */
  readonly axis?: Points | undefined;
  readonly dash?: readonly [on: number, off: number, at: number, round?: number] | undefined;
  readonly opacity?: number | undefined;
}

export function makeLine(stroke: Stroke): Piece {
  const { path, colours, dash, opacity = 1, width } = stroke;
  const values = new Float64Array(LINE.size);
  values.set([opacity, 1, width, ...asDash(dash)], 0);
  values.set(stroke.axis ?? [...path.slice(0, 2), ...path.slice(-2)], LINE.axis);
  values.set(colours[0], LINE.colours);
  values.set(colours[1], LINE.colours + 4);
  values.set(traceStroke(path), LINE.points);
  const rank = stroke.isThread ? RANK.thread : RANK.main;
  return { key: stroke.key, kind: "line", rank, values, words: [] };
}

function asDash([on = 1, off = 0, at = 0, round = 0]:
  | NonNullable<Stroke["dash"]>
  | [] = []): number[] {
  return [on, off, at, round];
}

/** A ring, a dot, a square on its corner. */
export interface Mark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly corner?: number | undefined;
  readonly turn?: number | undefined;
  readonly stroke?: number | undefined;
  readonly halo?: number | undefined;
  readonly haloCorner?: number | undefined;
  readonly outline?: Colour | undefined;
  readonly inside?: Colour | undefined;
  readonly ground?: Colour | undefined;
  readonly opacity?: number | undefined;
  readonly words?: readonly Word[] | undefined;
}

export function makeMark(mark: Mark): Piece {
  const { x, y, half, corner = half, turn = 0, stroke = 0, halo = 0, haloCorner = halo } = mark;
  const values = new Float64Array(MARK.size);
  values.set([mark.opacity ?? 1, 1, x, y, half, corner, turn, stroke, halo, haloCorner], 0);
  values.set(mark.outline ?? CLEAR, MARK.colours);
  values.set(mark.inside ?? CLEAR, MARK.colours + 4);
  values.set(mark.ground ?? CLEAR, MARK.colours + 8);
  return { key: mark.key, kind: "mark", rank: RANK.mark, values, words: mark.words ?? [] };
}

/** Something with an upper and a lower edge, both from its start to its end. */
export interface Shape {
  readonly key: string;
  readonly rank?: number | undefined;
  readonly upper: Points;
  readonly lower: Points;
  readonly inside: Colour;
  readonly outline?: Colour | undefined;
  readonly stroke?: number | undefined;
  /** Along it: until where it fades in, from where it fades out, and to what alpha. */
  readonly fade?:
    | readonly [inUntil: number, outFrom: number, first: number, last: number]
    | undefined;
  readonly opacity?: number | undefined;
  readonly words?: readonly Word[] | undefined;
}

export function makeShape(shape: Shape): Piece {
  const { upper, lower, inside, outline = CLEAR, stroke = 0, fade = [0, 1, 1, 1] } = shape;
  const values = new Float64Array(SHAPE.size);
  values.set([shape.opacity ?? 1, 1, stroke], 0);
  values.set([...upper.slice(0, 2), ...upper.slice(-2)], SHAPE.axis);
  values.set(fade, SHAPE.stops);
  values.set(inside, SHAPE.colours);
  values.set(outline, SHAPE.colours + 4);
  const back = edgeOf(lower);
  values.set(edgeOf(upper), SHAPE.points);
  // Round: along the one edge, and back along the other.
  const start = SHAPE.points + back.length;
  for (let index = 0; index < back.length; index += 2)
    values.set(back.slice(back.length - 2 - index, back.length - index), start + index);
  const rank = shape.rank ?? RANK.shape;
  return { key: shape.key, kind: "shape", rank, values, words: shape.words ?? [] };
}

/** An edge with as many points as it is to have keeps them where they are: in corners, say. */
function edgeOf(path: Points): Points {
  return path.length === 2 * EDGE_POINTS ? path : traceEdge(path);
}
