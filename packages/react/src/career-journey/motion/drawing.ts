/** A rectangle in the pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Which way the lines of a drawing run: down the page, or along it in the direction of writing. */
export type Flow = "down" | "right" | "left";

/** A view as it stands on the screen: everything of it that is drawn rather than written. */
export interface Drawing {
  readonly pieces: readonly Piece[];
  /** Nothing is seen outside this. */
  readonly clip: Box;
  readonly flow: Flow;
  /** Where it begins: all of it lies further down, or further along. */
  readonly anchor: readonly [x: number, y: number];
}

/**
 * A piece of a drawing: a stroke (the line and its bends), a mark (rings, dots, pivots) or a shape (badges, bars, heads of the line). All
 * that changes from one view to another is numbers in one list, laid out by kind, so that any piece goes over into any other of its kind
 * by going from number to number.
 */
export interface Piece {
  readonly key: string;
  readonly kind: "line" | "mark" | "shape";
  /** What lies over what: lower ones are painted first. */
  readonly rank: number;
  readonly values: Float64Array;
  readonly words: readonly Word[];
  /** Only where it is has been told, and roughly: it is out of sight, and looks like whatever it comes from or becomes. */
  readonly isGuess?: boolean | undefined;
}

/** Writing on a mark or a badge. Its place is told from the middle of the mark, or from the first point of the shape. */
export interface Word {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
}

/** Ranks, from the ground up. */
export const RANK = { thread: 0, main: 1, strip: 2, head: 3, mark: 4, shape: 5 } as const;

/** Points along a stroke. */
export const STROKE_POINTS = 33;
/** Points along each of the two edges of a shape. */
export const EDGE_POINTS = 24;

/** Where the numbers of each kind stand. Colours are four numbers: red, green, blue to 255, and alpha to 1. */
const ALL = { opacity: 0, words: 1 } as const;

export const LINE = {
  ...ALL,
  width: 2,
  /** Dashes: on, off, and where in them the stroke begins. Solid: nothing off. */
  on: 3,
  off: 4,
  dashAt: 5,
  /** Dashes with round ends: 1. */
  round: 6,
  /** Two points between which the colour goes from the first to the second. */
  axis: 7,
  colours: 11,
  points: 19,
  size: 19 + 2 * STROKE_POINTS,
} as const;

export const MARK = {
  ...ALL,
  x: 2,
  y: 3,
  /** Half its side, to the middle of its outline; with its corner as large, it is round. */
  half: 4,
  corner: 5,
  /** In radians. */
  turn: 6,
  stroke: 7,
  /** Half the side of the ground that is kept free around it. */
  halo: 8,
  haloCorner: 9,
  /** Of the outline, the inside and the halo. */
  colours: 10,
  size: 22,
} as const;

export const SHAPE = {
  ...ALL,
  stroke: 2,
  /** Two points between which the inside fades: to `edges` outside of `stops`. */
  axis: 3,
  stops: 7,
  edges: 9,
  /** Of the inside and the outline. */
  colours: 11,
  points: 19,
  size: 19 + 4 * EDGE_POINTS,
} as const;

export const LAYOUT = { line: LINE, mark: MARK, shape: SHAPE } as const;

/** How many colours each kind has. */
export const COLOURS = { line: 2, mark: 3, shape: 2 } as const;

/** Where coordinates stand among the numbers of a piece: from, to (exclusive), x and y in turn. */
export const PLACES: Record<Piece["kind"], readonly (readonly [start: number, end: number])[]> = {
  line: [
    [LINE.axis, LINE.axis + 4],
    [LINE.points, LINE.size],
  ],
  mark: [[MARK.x, MARK.x + 2]],
  shape: [
    [SHAPE.axis, SHAPE.axis + 4],
    [SHAPE.points, SHAPE.size],
  ],
};

/** The same piece with other numbers. */
export function withValues(piece: Piece, change: (values: Float64Array) => void): Piece {
  const values = piece.values.slice();
  change(values);
  return { ...piece, values };
}

/** Moves every coordinate of a piece's numbers, in place. */
export function movePlaces(
  kind: Piece["kind"],
  values: Float64Array,
  move: (value: number, isY: boolean) => number,
): void {
  for (const [start, end] of PLACES[kind])
    for (let index = start; index < end; index += 1)
      values[index] = move(values[index] as number, (index - start) % 2 === 1);
}

/** The box around a piece, with the width of its outline. */
export function boundsOf({ kind, values }: Piece): Box {
  const at = (index: number) => values[index] as number;
  if (kind === "mark") {
    const reach = 1.5 * Math.max(at(MARK.half) + at(MARK.stroke), at(MARK.halo));
    const [x, y] = [at(MARK.x), at(MARK.y)];
    return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  }
  const { points, size } = LAYOUT[kind];
  const reach = at(kind === "line" ? LINE.width : SHAPE.stroke) / 2 + 1;
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9];
  for (let index = points; index < size; index += 2) {
    left = Math.min(left, at(index));
    right = Math.max(right, at(index));
    top = Math.min(top, at(index + 1));
    bottom = Math.max(bottom, at(index + 1));
  }
  return { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
}
