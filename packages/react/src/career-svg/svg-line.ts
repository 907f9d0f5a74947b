import {
  BEND_CONTROLS,
  type TrajectoryBend,
  type TrajectoryLayout,
  type TrajectoryMark,
  type TrajectoryPiece,
  type TrajectoryPivot,
} from "@trajectoires/layout/trajectory";
import { element, round } from "./svg-markup.js";
import type { SvgStyle } from "./svg-style.js";

/** Where things are in a picture, px. */
export interface SvgPlace {
  readonly x: (at: number) => number;
  readonly y: (y: number) => number;
  readonly isMirrored: boolean;
}

/** The line with everything on it: what lies below comes first. */
export function drawSvgLine(
  { bends, pieces, marks, pivots }: TrajectoryLayout,
  place: SvgPlace,
  style: SvgStyle,
): string {
  const threadsFirst = (a: { weight: string }, b: { weight: string }) =>
    Number(a.weight === "main") - Number(b.weight === "main");
  return [
    ...[...bends].sort(threadsFirst).map((bend, index) => drawBend(bend, index, place, style)),
    ...[...pieces].sort(threadsFirst).map((piece) => drawPiece(piece, place, style)),
    ...marks.map((mark) => drawMark(mark, place, style)),
    ...pivots.map((pivot) => drawPivot(pivot, place, style)),
  ].join("");
}

function drawPiece(piece: TrajectoryPiece, { x, y }: SvgPlace, style: SvgStyle): string {
  const { start, end, openFrom, weight, slot, planned } = piece;
  const solidEnd = planned ? start : openFrom;
  const base = {
    y1: y(piece.y),
    y2: y(piece.y),
    stroke: style.domain(slot),
    "stroke-width": weight === "main" ? style.line : style.thread,
  };
  const solid = solidEnd > start ? element("line", { x1: x(start), x2: x(solidEnd), ...base }) : "";
  const open =
    end > solidEnd
      ? element("line", { x1: x(end), x2: x(solidEnd), ...base, "stroke-dasharray": "3 5" })
      : "";
  return solid + open;
}

function drawBend(
  bend: TrajectoryBend,
  index: number,
  { x, y }: SvgPlace,
  style: SvgStyle,
): string {
  const [x1, x2, y1, y2] = [x(bend.start), x(bend.end), y(bend.startY), y(bend.endY)].map(
    round,
  ) as [number, number, number, number];
  const along = (share: number) => round(x1 + (x2 - x1) * share);
  const [c1, c2] = BEND_CONTROLS;
  const id = `bend-${index + 1}`;
  const isPlain = bend.startSlot === bend.endSlot || (x1 === x2 && y1 === y2);
  const gradient = isPlain
    ? ""
    : element(
        "linearGradient",
        { id, gradientUnits: "userSpaceOnUse", x1, y1, x2, y2 },
        element("stop", { offset: "0.1", "stop-color": style.domain(bend.startSlot) }),
        element("stop", { offset: "0.9", "stop-color": style.domain(bend.endSlot) }),
      );
  return (
    gradient +
    element("path", {
      d: `M${x1} ${y1}C${along(c1)} ${y1} ${along(c2)} ${y2} ${x2} ${y2}`,
      fill: "none",
      stroke: isPlain ? style.domain(bend.endSlot) : `url(#${id})`,
      "stroke-width": bend.weight === "main" ? style.line : style.thread,
      "stroke-dasharray": bend.style === "dashed" ? "2 5" : undefined,
    })
  );
}

function drawMark(mark: TrajectoryMark, place: SvgPlace, style: SvgStyle): string {
  const [cx, cy] = [place.x(mark.at), place.y(mark.y)];
  const stroke = style.domain(mark.slot);
  if (mark.part === "arrow") {
    const ahead = place.isMirrored ? -14 : 14;
    const d = `M${round(cx)} ${round(cy - 11)}l${ahead} 11l${-ahead} 11Z`;
    return element("path", { d, fill: stroke });
  }
  if (mark.part === "cap") return element("circle", { cx, cy, r: 3, fill: stroke });
  const [r, width] = mark.part === "ring" ? [8, 4] : [4.5, 3];
  return (
    element("circle", { cx, cy, r: r + width / 2 + 3, fill: style.card }) +
    element("circle", { cx, cy, r, fill: style.card, stroke, "stroke-width": width })
  );
}

function drawPivot({ at, y, number }: TrajectoryPivot, place: SvgPlace, style: SvgStyle): string {
  const [cx, cy] = [round(place.x(at)), round(place.y(y))];
  const square = {
    x: cx - 10,
    y: cy - 10,
    width: 20,
    height: 20,
    rx: 6,
    transform: `rotate(45 ${cx} ${cy})`,
  };
  return (
    element("rect", { ...square, fill: style.pivot, stroke: style.card, "stroke-width": 2 }) +
    element(
      "text",
      {
        x: cx,
        y: cy + 4.5,
        "text-anchor": "middle",
        "font-size": 12,
        "font-weight": 700,
        fill: style.pivotInk,
      },
      `${number}`,
    )
  );
}
