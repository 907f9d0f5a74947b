import { type Colour, readColour } from "./colour.js";
import { type Piece, RANK } from "./drawing.js";
import { makeLine, makeMark, makeShape } from "./make-piece.js";
import { bendColours, dashOf, opacityOf, wordsOn } from "./measure-parts.js";
import { pointsOfPath, transformed } from "./path-data.js";

/** The line, its marks and its head in a trajectory. What is drawn too densely to have names is left to fade. */
export function measureTrajectory(trajectory: Element): Piece[] {
  const pieces: Piece[] = [];
  const canvas = trajectory.querySelector(".tj-trajectory-canvas");
  for (const line of canvas?.querySelectorAll<SVGLineElement>("line[data-tj-key]") ?? [])
    pieces.push(measureLine(line));
  for (const bend of canvas?.querySelectorAll<SVGSVGElement>(".tj-trajectory-bend") ?? [])
    pieces.push(...measureBend(bend));
  for (const arrow of canvas?.querySelectorAll<SVGPathElement>(".tj-trajectory-arrow") ?? [])
    pieces.push(...measureArrow(arrow));
  for (const stop of canvas?.querySelectorAll(".tj-trajectory-stop") ?? [])
    pieces.push(...measureStop(stop));
  return pieces;
}

const keyOf = (element: Element) => element.getAttribute("data-tj-key") ?? "";
const isThread = (element: Element) => element.getAttribute("data-tj-weight") === "thread";

function measureLine(line: SVGLineElement): Piece {
  const style = getComputedStyle(line);
  const place = line.getScreenCTM() ?? new DOMMatrix();
  const [x1, y1] = [line.x1.baseVal.value, line.y1.baseVal.value];
  const [x2, y2] = [line.x2.baseVal.value, line.y2.baseVal.value];
  const colour = readColour(style.stroke);
  const isOpen = line.getAttribute("data-tj-style") === "dashed";
  return makeLine({
    key: isOpen ? `${keyOf(line)}~open` : keyOf(line),
    isThread: isThread(line),
    path: transformed([x1, y1, x2, y2], place),
    width: Number.parseFloat(style.strokeWidth),
    colours: [colour, colour],
    dash: dashOf(style),
    opacity: opacityOf(line, style),
  });
}

function measureBend(bend: SVGSVGElement): Piece[] {
  const path = bend.querySelector("path");
  const place = path?.getScreenCTM();
  if (!path || !place) return [];
  const style = getComputedStyle(path);
  const { colours, offsets } = bendColours(path, style);
  const curve = transformed(pointsOfPath(path.getAttribute("d") ?? "", 48), place);
  return [
    makeLine({
      key: keyOf(bend),
      isThread: isThread(bend),
      path: curve,
      width: Number.parseFloat(style.strokeWidth),
      colours,
      axis: colourAxis(curve, offsets),
      dash: dashOf(style),
      opacity: opacityOf(bend, style),
    }),
  ];
}

/**
 * The colour of a bend runs from corner to corner of a square that is stretched to its box, and is stretched with it: lines of one colour go
 * through the other two corners. The same colours run between these two points of the window.
 */
function colourAxis(curve: readonly number[], [first, last]: readonly [number, number]): number[] {
  const [x = 0, y = 0] = curve;
  const [endX = 0, endY = 0] = curve.slice(-2);
  const across = [1 / (endX - x || 1e-3), 1 / (endY - y || 1e-3)] as const;
  const scale = 2 / (across[0] ** 2 + across[1] ** 2);
  return [first, last].flatMap((offset) => [
    x + offset * scale * across[0],
    y + offset * scale * across[1],
  ]);
}

function measureArrow(arrow: SVGPathElement): Piece[] {
  const place = arrow.getScreenCTM();
  const key = arrow.parentElement && keyOf(arrow.parentElement);
  if (!place || !key) return [];
  const style = getComputedStyle(arrow);
  const colour = readColour(style.fill);
  const [a = 0, b = 0, tip = 0, tipY = 0, c = 0, d = 0] = transformed(
    pointsOfPath(arrow.getAttribute("d") ?? ""),
    place,
  );
  return [
    makeShape({
      key,
      rank: RANK.head,
      upper: [a, b, tip, tipY],
      lower: [a, b, c, d, tip, tipY],
      inside: colour,
      outline: colour,
      stroke: Number.parseFloat(style.strokeWidth),
      opacity: opacityOf(arrow, style),
    }),
  ];
}

function measureStop(stop: Element): Piece[] {
  const mark = stop.querySelector(".tj-trajectory-ring, .tj-trajectory-dot, .tj-trajectory-pivot");
  // Marks are drawn around their own origin.
  const place = (mark as SVGGraphicsElement | null)?.getScreenCTM();
  if (!mark || !place) return [];
  const style = getComputedStyle(mark);
  const { e: x, f: y } = place;
  const base = { key: keyOf(stop), x, y, opacity: opacityOf(stop, getComputedStyle(stop)) };
  if (mark instanceof SVGRectElement) {
    const half = mark.width.baseVal.value / 2;
    const corner = mark.rx.baseVal.value;
    // Its outline lies under it: half of it is seen, around it.
    const around = Number.parseFloat(style.strokeWidth) / 2;
    return [
      makeMark({
        ...base,
        half,
        corner,
        turn: Math.PI / 4,
        halo: half + around,
        haloCorner: corner + around,
        inside: readColour(style.fill),
        ground: readColour(style.stroke),
        words: wordsOn(stop.querySelector(".tj-trajectory-number") ?? mark, x, y),
      }),
    ];
  }
  const circle = mark as SVGCircleElement;
  const half = circle.r.baseVal.value;
  if (mark.matches(".tj-trajectory-dot"))
    return [makeMark({ ...base, half, inside: readColour(style.fill) })];
  return [
    makeMark({
      ...base,
      half,
      stroke: Number.parseFloat(style.strokeWidth),
      outline: readColour(style.stroke),
      inside: readColour(style.fill),
      ...haloOf(stop),
    }),
  ];
}

/** The ground that is kept free around a ring: the widest that is painted. */
function haloOf(stop: Element): { halo: number; ground: Colour } | undefined {
  for (const halo of stop.querySelectorAll<SVGCircleElement>("circle.tj-trajectory-halo")) {
    const ground = readColour(getComputedStyle(halo).fill);
    if (ground[3] > 0) return { halo: halo.r.baseVal.value, ground };
  }
  return undefined;
}
