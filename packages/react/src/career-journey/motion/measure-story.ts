import { readColour } from "./colour.js";
import type { Box, Piece } from "./drawing.js";
import { makeLine, makeMark, makeShape } from "./make-piece.js";
import { measureBadges } from "./measure-badges.js";
import { bendColours, dashOf, opacityOf, wordsOn } from "./measure-parts.js";
import { pointsOfPath } from "./path-data.js";
import { type RailPart, railParts } from "./rail-parts.js";
import { type Run, runsOfRail } from "./rail-runs.js";

/** How far around the window rows are still measured exactly, px. */
const AROUND = 240;
/** Half the width of the head of the line, where it can only be guessed, px. */
const ARROW = 11;

/** The rail, and the badges in sight, of a story. */
export function measureStory(story: Element, view: Box): Piece[] {
  const parts = railParts(story, { ...view, top: view.top - AROUND, bottom: view.bottom + AROUND });
  const columns = columnsOf(parts);
  const xOf = (track: number) => columns.get(track) ?? columns.values().next().value ?? 0;
  const pieces: Piece[] = [];
  for (const run of runsOfRail(parts)) pieces.push(drawRun(run, xOf));
  for (const part of parts) {
    const piece = drawPart(part, xOf);
    if (piece) pieces.push(piece);
  }
  return [...pieces, ...measureBadges(story, view)];
}

/** Where each track lies, from what was measured. */
function columnsOf(parts: readonly RailPart[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const { track, box, isMeasured, shape } of parts)
    if (isMeasured && !columns.has(track) && (shape === "line" || shape === "ring"))
      columns.set(track, (box.left + box.right) / 2);
  return columns;
}

/** A straight stretch of the line, joined from what its rows draw of it. */
function drawRun(
  { key, parts, colouredBy, start, end }: Run,
  xOf: (track: number) => number,
): Piece {
  const first = parts.find(({ isMeasured }) => isMeasured) ?? (parts[0] as RailPart);
  const styleOf = ({ element, shape }: RailPart) =>
    getComputedStyle(element, shape === "ring" ? "::before" : null);
  const isTail = first.element.matches(".tj-line-tail");
  const { left, right } = first.box;
  const width =
    first.shape === "ring" || !first.isMeasured
      ? Number.parseFloat(styleOf(first).borderInlineStartWidth)
      : right - left;
  const x = first.isMeasured ? (left + right) / 2 : xOf(first.track);
  const colour = readColour(styleOf(colouredBy).borderInlineStartColor);
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

function drawPart(part: RailPart, xOf: (track: number) => number): Piece | undefined {
  const { element, key, shape, isMeasured, track } = part;
  if (!key || shape === "line") return undefined;
  const style = getComputedStyle(element);
  const opacity = opacityOf(element, style);
  const y = (part.box.top + part.box.bottom) / 2;
  if (shape === "bend") return drawBend(part, style, opacity, xOf);
  const x = isMeasured ? (part.box.left + part.box.right) / 2 : xOf(track);
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
  const { top, bottom, ...sides } = part.box;
  const { left, right } = isMeasured ? sides : { left: x - ARROW, right: x + ARROW };
  const isUp = Number.parseFloat(style.borderBottomWidth) > 0;
  const [tip, base] = isUp ? [top, bottom] : [bottom, top];
  const isMirrored = style.direction === "rtl";
  const [one, other] = isMirrored ? [left, right] : [right, left];
  return makeShape({
    key,
    rank: 2,
    upper: [other, base, x, tip],
    lower: [other, base, one, base, x, tip],
    inside: readColour(isUp ? style.borderBottomColor : style.borderTopColor),
    opacity,
  });
}

/** A bend's own curve, in the box that its row stretches. */
function drawBend(
  { element, key = "", box, isMeasured, track, isThread }: RailPart,
  style: CSSStyleDeclaration,
  opacity: number,
  xOf: (track: number) => number,
): Piece | undefined {
  const path = element.querySelector("path");
  if (!path) return undefined;
  const shape = element.getBoundingClientRect();
  const isMirrored = style.direction === "rtl";
  const left = isMeasured ? shape.left : xOf(track);
  const width = isMeasured ? shape.width : 1;
  const [top, height] = isMeasured ? [shape.top, shape.height] : [box.top, box.bottom - box.top];
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
