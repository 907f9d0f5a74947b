import { readColour } from "./colour.js";
import { type Box, type Piece, RANK } from "./drawing.js";
import { guessPart, guessRun } from "./guess-part.js";
import { makeLine, makeMark, makeShape } from "./make-piece.js";
import { measureBadges } from "./measure-badges.js";
import { bendColours, dashOf, opacityOf, wordsOn } from "./measure-parts.js";
import { pointsOfPath } from "./path-data.js";
import { type RailPart, readRail } from "./rail-parts.js";
import { type Run, runsOfRail } from "./rail-runs.js";

/** How far around the window rows are still measured exactly, px. */
const AROUND = 240;

/** The rail, and the badges in sight, of a story. */
export function measureStory(story: Element, view: Box): Piece[] {
  const { parts, rows } = readRail(story, {
    ...view,
    top: view.top - AROUND,
    bottom: view.bottom + AROUND,
  });
  const columns = columnsOf(parts);
  const xOf = (track: number) => columns.get(track) ?? columns.values().next().value ?? 0;
  const pieces: Piece[] = [];
  for (const run of runsOfRail(parts)) {
    const first = run.parts.find(({ isMeasured }) => isMeasured);
    const track = run.parts[0]?.track ?? 0;
    pieces.push(first ? drawRun(run, first) : guessRun(run, xOf(track)));
  }
  for (const part of parts) {
    if (!part.key || part.shape === "line") continue;
    const piece = part.isMeasured ? drawPart(part) : guessPart(part, xOf(part.track));
    if (piece) pieces.push(piece);
  }
  return [...pieces, ...measureBadges(rows, view)];
}

/** Where each track lies, from what was measured. */
function columnsOf(parts: readonly RailPart[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const { track, box, isMeasured, shape } of parts)
    if (isMeasured && !columns.has(track) && (shape === "line" || shape === "ring"))
      columns.set(track, (box.left + box.right) / 2);
  return columns;
}

/** A straight stretch of the line, joined from what its rows draw of it; it looks as the first of them that is near. */
function drawRun({ key, colouredBy, start, end }: Run, first: RailPart): Piece {
  const styleOf = ({ element, shape }: RailPart) =>
    getComputedStyle(element, shape === "ring" ? "::before" : null);
  const isTail = first.element.matches(".tj-line-tail");
  const { left, right } = first.box;
  const width =
    first.shape === "ring"
      ? Number.parseFloat(styleOf(first).borderInlineStartWidth)
      : right - left;
  const x = (left + right) / 2;
  const colour = readColour(
    styleOf(colouredBy.isMeasured ? colouredBy : first).borderInlineStartColor,
  );
  return makeLine({
    key,
    isThread: first.isThread,
    path: [x, start, x, end],
    width,
    colours: [colour, colour],
    dash: isTail ? [3, 5, -3] : undefined,
    opacity: opacityOf(first.element, getComputedStyle(first.element)),
  });
}

function drawPart(part: RailPart): Piece | undefined {
  const { element, key = "", shape } = part;
  const style = getComputedStyle(element);
  const opacity = opacityOf(element, style);
  const y = (part.box.top + part.box.bottom) / 2;
  if (shape === "bend") return drawBend(part, style, opacity);
  const x = (part.box.left + part.box.right) / 2;
  if (shape === "pivot") {
    const half = (element as HTMLElement).offsetWidth / 2;
    return makeMark({
      key,
      x,
      y,
      half,
      corner: Number.parseFloat(style.borderTopLeftRadius),
      turn: Math.PI / 4,
      inside: readColour(style.backgroundColor),
      opacity,
      words: wordsOn(element, x, y),
    });
  }
  if (shape === "ring") {
    const stroke = Number.parseFloat(style.borderTopWidth);
    const size = Number.parseFloat(style.width);
    return makeMark({
      key,
      x,
      y,
      half: (size - stroke) / 2,
      stroke,
      halo: size / 2 + 1.5,
      outline: readColour(style.borderTopColor),
      opacity,
    });
  }
  if (shape === "cap") {
    const half = Number.parseFloat(style.width) / 2;
    return makeMark({ key, x, y, half, inside: readColour(style.backgroundColor), opacity });
  }
  const { left, right, top, bottom } = part.box;
  const isUp = Number.parseFloat(style.borderBottomWidth) > 0;
  const [tip, base] = isUp ? [top, bottom] : [bottom, top];
  const isMirrored = style.direction === "rtl";
  const [one, other] = isMirrored ? [left, right] : [right, left];
  return makeShape({
    key,
    rank: RANK.head,
    upper: [other, base, x, tip],
    lower: [other, base, one, base, x, tip],
    inside: readColour(isUp ? style.borderBottomColor : style.borderTopColor),
    opacity,
  });
}

/** A bend's own curve, in the box that its row stretches. */
function drawBend(
  { element, key = "", isThread }: RailPart,
  style: CSSStyleDeclaration,
  opacity: number,
): Piece | undefined {
  const path = element.querySelector("path");
  if (!path) return undefined;
  const { left, width, top, height } = element.getBoundingClientRect();
  const isMirrored = style.direction === "rtl";
  const points = pointsOfPath(path.getAttribute("d") ?? "", 48).map((value, index) => {
    if (index % 2 === 1) return top + (value / 100) * height;
    return left + ((isMirrored ? 100 - value : value) / 100) * width;
  });
  const { colours, offsets } = bendColours(path, style);
  return makeLine({
    key,
    isThread,
    path: points,
    width: Number.parseFloat(style.strokeWidth),
    colours,
    axis: offsets.flatMap((offset) => [left, top + offset * height]),
    dash: dashOf(style),
    opacity,
  });
}
