import { printColour } from "./colour.js";
import { LINE, MARK, type Piece, SHAPE, type Word } from "./drawing.js";

type Context = CanvasRenderingContext2D;

/** Strokes reach this far beyond their ends while they move, so that no seam shows between them, px. */
const OVERLAP = 0.7;

/** A piece as it is painted: its numbers, and the words on it. */
export interface Painted {
  readonly kind: Piece["kind"];
  readonly values: Float64Array;
  readonly words: readonly Word[];
}

export function paint(context: Context, piece: Painted, moves: boolean): void {
  const opacity = piece.values[0] as number;
  if (opacity < 0.004) return;
  context.globalAlpha = opacity;
  if (piece.kind === "line") paintLine(context, piece.values, moves);
  else if (piece.kind === "mark") paintMark(context, piece);
  else paintShape(context, piece);
  context.globalAlpha = 1;
}

function paintLine(context: Context, values: Float64Array, moves: boolean): void {
  const at = (index: number) => values[index] as number;
  context.strokeStyle = strokeOf(context, values);
  context.lineWidth = at(LINE.width);
  context.lineCap = at(LINE.round) > 0.5 ? "round" : "butt";
  context.lineJoin = "round";
  const isDashed = at(LINE.off) > 0.2;
  if (isDashed) {
    context.setLineDash([at(LINE.on), at(LINE.off)]);
    context.lineDashOffset = at(LINE.dashAt);
  }
  context.beginPath();
  const first = LINE.points;
  const last = LINE.size - 2;
  const step = 2 * stepOf(values);
  if (moves && !isDashed) {
    beyond(context, values, first, first + 2, "moveTo");
    for (let index = first; index <= last; index += step) context.lineTo(at(index), at(index + 1));
    beyond(context, values, last, last - 2, "lineTo");
  } else {
    context.moveTo(at(first), at(first + 1));
    for (let index = first + step; index <= last; index += step)
      context.lineTo(at(index), at(index + 1));
  }
  context.stroke();
  if (isDashed) context.setLineDash([]);
}

/** Short strokes need fewer of their points to be as smooth: every second or fourth. */
function stepOf(values: Float64Array): number {
  const eighth = (LINE.size - LINE.points - 2) / 8;
  let length = 0;
  for (let index = LINE.points; index + eighth < LINE.size; index += eighth)
    length += Math.hypot(
      (values[index + eighth] as number) - (values[index] as number),
      (values[index + eighth + 1] as number) - (values[index + 1] as number),
    );
  return length < 40 ? 4 : length < 140 ? 2 : 1;
}

/** A point a little beyond an end, away from the point next to it. */
function beyond(
  context: Context,
  values: Float64Array,
  end: number,
  next: number,
  how: "moveTo" | "lineTo",
): void {
  const [x, y] = [values[end] as number, values[end + 1] as number];
  const [dx, dy] = [x - (values[next] as number), y - (values[next + 1] as number)];
  const length = Math.hypot(dx, dy);
  const share = length > 0.01 ? OVERLAP / length : 0;
  context[how](x + dx * share, y + dy * share);
}

function strokeOf(context: Context, values: Float64Array): string | CanvasGradient {
  const { axis, colours } = LINE;
  const first = printColour(values, colours);
  const last = printColour(values, colours + 4);
  if (first === last) return first;
  const [x0, y0, x1, y1] = values.subarray(axis, axis + 4);
  const gradient = context.createLinearGradient(x0 ?? 0, y0 ?? 0, x1 ?? 0, y1 ?? 0);
  gradient.addColorStop(0, first);
  gradient.addColorStop(1, last);
  return gradient;
}

function paintMark(context: Context, { values, words }: Painted): void {
  const at = (index: number) => values[index] as number;
  const [x, y, turn] = [at(MARK.x), at(MARK.y), at(MARK.turn)];
  const square = (half: number, corner: number) => {
    context.beginPath();
    context.roundRect(-half, -half, 2 * half, 2 * half, Math.min(half, corner));
  };
  context.save();
  context.translate(x, y);
  context.rotate(turn);
  const halo = at(MARK.halo);
  if (halo > 0.1) {
    square(halo, at(MARK.haloCorner));
    // Where the halo itself is clear, the line is left out, so that the ground shows, whatever it is.
    const opacity = context.globalAlpha;
    context.globalAlpha = 1 - at(MARK.colours + 11);
    context.globalCompositeOperation = "destination-out";
    context.fill();
    context.globalCompositeOperation = "source-over";
    context.globalAlpha = opacity;
    fill(context, values, MARK.colours + 8);
  }
  const half = at(MARK.half);
  if (half > 0.1) {
    square(half, at(MARK.corner));
    fill(context, values, MARK.colours + 4);
    if (at(MARK.stroke) > 0.05) {
      context.lineWidth = at(MARK.stroke);
      context.strokeStyle = printColour(values, MARK.colours);
      context.stroke();
    }
  }
  context.rotate(-turn);
  paintWords(context, words, 0, 0, at(0) * at(MARK.words));
  context.restore();
}

function fill(context: Context, values: Float64Array, colour: number): void {
  if ((values[colour + 3] as number) < 0.004) return;
  context.fillStyle = printColour(values, colour);
  context.fill();
}

function paintShape(context: Context, { values, words }: Painted): void {
  const at = (index: number) => values[index] as number;
  const { colours, points, size, stops, edges } = SHAPE;
  context.beginPath();
  context.moveTo(at(points), at(points + 1));
  for (let index = points + 2; index < size; index += 2) context.lineTo(at(index), at(index + 1));
  context.closePath();
  const fades = at(edges) < 0.99 || at(edges + 1) < 0.99;
  if (!fades) fill(context, values, colours);
  else {
    const [x0, y0, x1, y1] = values.subarray(SHAPE.axis, SHAPE.axis + 4);
    const gradient = context.createLinearGradient(x0 ?? 0, y0 ?? 0, x1 ?? 0, y1 ?? 0);
    const certain = Math.min(1, Math.max(0, at(stops)));
    const open = Math.min(1, Math.max(certain, at(stops + 1)));
    gradient.addColorStop(0, printColour(values, colours, at(edges)));
    gradient.addColorStop(certain, printColour(values, colours));
    gradient.addColorStop(open, printColour(values, colours));
    gradient.addColorStop(1, printColour(values, colours, at(edges + 1)));
    context.fillStyle = gradient;
    context.fill();
  }
  const stroke = at(SHAPE.stroke);
  if (stroke > 0.05 && at(colours + 7) > 0.004) {
    context.lineWidth = stroke;
    context.lineJoin = "round";
    context.strokeStyle = printColour(values, colours + 4);
    context.stroke();
  }
  paintWords(context, words, at(points), at(points + 1), at(0) * at(SHAPE.words));
}

function paintWords(
  context: Context,
  words: readonly Word[],
  x: number,
  y: number,
  opacity: number,
): void {
  if (words.length === 0 || opacity < 0.02) return;
  context.globalAlpha = Math.min(1, opacity);
  context.textBaseline = "alphabetic";
  context.textAlign = "left";
  for (const word of words) {
    context.font = word.font;
    context.fillStyle = word.colour;
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText(
      word.text,
    );
    // A line of text stands around its middle as far above as its font is high, less as far below.
    context.fillText(word.text, x + word.x, y + word.y + (above - below) / 2);
  }
}
