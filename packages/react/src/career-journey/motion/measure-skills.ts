import { readColour } from "./colour.js";
import type { Piece } from "./drawing.js";
import { makeLine, makeShape } from "./make-piece.js";
import { dashOf, opacityOf } from "./measure-parts.js";
import { pointsOfPath, transformed } from "./path-data.js";

/** The bars of skills over time: each stretch of a bar, its end, and the pause between stretches. */
export function measureSkills(skills: Element): Piece[] {
  const pieces: Piece[] = [];
  for (const row of skills.querySelectorAll("li[data-tj-key]")) {
    const key = row.getAttribute("data-tj-key") ?? "";
    const pause = row.querySelector<SVGLineElement>(".tj-skill-pause");
    if (pause) pieces.push(measurePause(pause, `${key}~pause`));
    row.querySelectorAll(".tj-skill-bar > g").forEach((stretch, index) => {
      const [bar, end] = stretch.querySelectorAll<SVGPathElement>("path");
      const own = index === 0 ? key : `${key}~${index}`;
      if (bar) pieces.push(...measureBar(bar, own));
      if (end) pieces.push(...measureEnd(end, `${own}~end`));
    });
  }
  return pieces;
}

function measureBar(bar: SVGPathElement, key: string): Piece[] {
  const place = bar.getScreenCTM();
  if (!place) return [];
  const points = transformed(pointsOfPath(bar.getAttribute("d") ?? ""), place);
  // Along the upper edge and back along the lower: as many points on both.
  const half = points.length / 2;
  const style = getComputedStyle(bar);
  const stops = [...(bar.parentElement?.querySelectorAll("stop") ?? [])];
  const certain = stops.filter((stop) => !stop.hasAttribute("data-tj-style"));
  const alphaOf = (stop: Element | undefined) => Number(stop && getComputedStyle(stop).stopOpacity);
  const base = {
    key,
    upper: points.slice(0, half),
    lower: reversed(points.slice(half)),
    opacity: opacityOf(bar, style),
  };
  const [first, last] = [certain[0], certain.at(-1)];
  if (!first || !last) return [makeShape({ ...base, inside: readColour(style.fill) })];
  const [red, green, blue] = readColour(getComputedStyle(first).stopColor);
  const full = alphaOf(first);
  const faint = (stop: Element | undefined) =>
    stop?.hasAttribute("data-tj-style") ? alphaOf(stop) / full : 1;
  const { baseVal: start } = (first as SVGStopElement).offset;
  const { baseVal: end } = (last as SVGStopElement).offset;
  return [
    makeShape({
      ...base,
      inside: [red, green, blue, full],
      fade: [start, end, faint(stops[0]), faint(stops.at(-1))],
    }),
  ];
}

/** The head of a bar that goes on, or its rounded end: both come to a point in the middle. */
function measureEnd(end: SVGPathElement, key: string): Piece[] {
  const place = end.getScreenCTM();
  if (!place) return [];
  const { y, width, height } = end.getBBox();
  const isHead = end.getAttribute("d")?.includes("L");
  const edge = (down: number): number[] => {
    const points: number[] = [];
    for (let step = 0; step <= 8; step += 1) {
      const turn = (step / 8) * (Math.PI / 2);
      const [along, across] = isHead ? [step / 8, 1 - step / 8] : [Math.sin(turn), Math.cos(turn)];
      points.push(along * width, y + (height / 2) * (1 + down * across));
    }
    return transformed(points, place);
  };
  const style = getComputedStyle(end);
  const inside = readColour(style.fill);
  return [
    makeShape({ key, upper: edge(-1), lower: edge(1), inside, opacity: opacityOf(end, style) }),
  ];
}

function measurePause(pause: SVGLineElement, key: string): Piece {
  const style = getComputedStyle(pause);
  const colour = readColour(style.stroke);
  const ends = [pause.x1, pause.y1, pause.x2, pause.y2].map(({ baseVal }) => baseVal.value);
  return makeLine({
    key,
    isThread: true,
    path: transformed(ends, pause.getScreenCTM() ?? new DOMMatrix()),
    width: Number.parseFloat(style.strokeWidth),
    colours: [colour, colour],
    dash: dashOf(style),
    opacity: opacityOf(pause, style),
  });
}

function reversed(points: readonly number[]): number[] {
  const back: number[] = [];
  for (let index = points.length - 2; index >= 0; index -= 2)
    back.push(points[index] as number, points[index + 1] as number);
  return back;
}
