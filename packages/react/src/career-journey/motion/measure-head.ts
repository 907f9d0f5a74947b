import { headPath } from "./head-path.js";
import { pointsOfPath, transformed } from "./path-data.js";
import type { Points } from "./trace.js";

/** Where a head goes, told from the corner of `ground`, which moves with what is drawn. */
export interface HeadWay {
  readonly shape: "disc" | "cursor";
  readonly ground: Element;
  readonly path: Points;
  /** Outside of this box nothing of the drawing is seen. */
  readonly clip: Element | undefined;
  /** Of a cursor, px. */
  readonly height: number;
}

/** More bends than this between two stops are passed by: nobody could follow them. */
const MOST_BENDS = 12;

/** `undefined` where the stop that it is to go to isn't drawn. */
export function measureHead(
  shell: Element,
  panel: Element,
  from: string | null,
  to: string,
): HeadWay | undefined {
  const canvas = panel.querySelector(".tj-trajectory-canvas");
  if (canvas) {
    const clip = canvas.closest(".tj-trajectory-scroller") ?? undefined;
    const bends = canvas.querySelectorAll<SVGElement>(".tj-trajectory-bend:not([data-tj-weight])");
    return way(
      panel,
      canvas,
      from,
      to,
      (first, last) => {
        const [left, right] = first[0] < last[0] ? [first[0], last[0]] : [last[0], first[0]];
        return headPath(
          first,
          last,
          bendsWithin(bends, (box) => box.right > left && box.left < right),
          "x",
        );
      },
      clip,
    );
  }
  const story = panel.querySelector(".tj-story");
  if (story) {
    const between = bendsBetween(story, from, to);
    return way(panel, story, from, to, (first, last) => headPath(first, last, between, "y"));
  }
  return cursorWay(shell, panel, from, to);
}

type Place = readonly [x: number, y: number];

function way(
  panel: Element,
  ground: Element,
  from: string | null,
  to: string,
  pathOf: (first: Place, last: Place) => Points,
  clip?: Element,
): HeadWay | undefined {
  const last = placeOf(panel, to);
  if (!last) return undefined;
  const first = (from === null ? undefined : placeOf(panel, from)) ?? last;
  const { left, top } = ground.getBoundingClientRect();
  const path = pathOf(first, last).map((value, index) => value - (index % 2 === 0 ? left : top));
  return { shape: "disc", ground, path, clip, height: 0 };
}

/** The middle of a stop's mark. */
function placeOf(panel: Element, id: string): Place | undefined {
  const mark = findMark(panel, id);
  if (!mark) return undefined;
  const svg = mark.querySelector<SVGGraphicsElement>("svg > :is(circle, rect)");
  const place = svg?.getScreenCTM();
  if (place) return [place.e, place.f];
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
}

function findMark(panel: Element, id: string): Element | null {
  const key = CSS.escape(id);
  return panel.querySelector(`[data-tj-key="ring:${key}"], [data-tj-key="pivot:${key}"]`);
}

/** Curves of a story from the row of one stop to that of another, and the hook of a thread that begins there. */
function bendsBetween(story: Element, from: string | null, to: string): Points[] {
  const [one, other] = [from, to].map((id) => (id === null ? null : findMark(story, id)));
  const [start, end] = [one?.closest(".tj-row"), other?.closest(".tj-row")];
  if (!start || !end) return [];
  const [first, last] = isBefore(end, start) ? [end, start] : [start, end];
  const bends = story.querySelectorAll<SVGElement>(".tj-bend");
  const own = [from, to].map((id) => `hook:${id}`);
  const between = [...bends].filter((bend) => {
    const row = bend.closest(".tj-row");
    if (!row || isBefore(row, first) || isBefore(last, row)) return false;
    const isThread = bend.getAttribute("data-tj-weight") === "thread";
    return !isThread || own.includes(bend.getAttribute("data-tj-key") ?? "");
  });
  return bendsWithin(between, () => true);
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The curves of bends, in the pixels of the window. */
function bendsWithin(bends: Iterable<SVGElement>, isWithin: (box: DOMRect) => boolean): Points[] {
  const curves: Points[] = [];
  for (const bend of bends) {
    const path = bend.querySelector("path");
    if (!path || !isWithin(path.getBoundingClientRect())) continue;
    if (curves.length === MOST_BENDS) return [];
    const points = pointsOfPath(path.getAttribute("d") ?? "", 24);
    const place = path.getScreenCTM();
    if (place) curves.push(transformed(points, place));
  }
  return curves;
}

/**
 * Skills have no line: a cursor stands where all bars of the stage overlap, in the middle. Without bars of its own there is none.
 */
function cursorWay(
  shell: Element,
  panel: Element,
  from: string | null,
  to: string,
): HeadWay | undefined {
  const rows = panel.querySelector(".tj-skill-chart");
  if (!rows) return undefined;
  const last = middleOfBars(shell, panel, to);
  if (last === undefined) return undefined;
  const first = (from === null ? undefined : middleOfBars(shell, panel, from)) ?? last;
  const { left, top } = rows.getBoundingClientRect();
  const { top: firstRow, bottom } = (
    panel.querySelector(".tj-skill-rows") ?? rows
  ).getBoundingClientRect();
  const y = firstRow - top;
  return {
    shape: "cursor",
    ground: rows,
    path: [first - left, y, last - left, y],
    clip: undefined,
    height: bottom - firstRow,
  };
}

function middleOfBars(shell: Element, panel: Element, stage: string): number | undefined {
  let [start, end] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const badge of shell.querySelectorAll(`[data-tj-key^="badge:${CSS.escape(stage)}:"]`)) {
    const skill = badge.getAttribute("data-tj-key")?.slice(`badge:${stage}:`.length) ?? "";
    const row = panel.querySelector(`[data-tj-key="skill:${CSS.escape(skill)}"] .tj-skill-bar`);
    const bars = [...(row?.querySelectorAll("g > svg:first-child path") ?? [])];
    // Of several stretches nobody can tell from here which one was the stage's.
    const [bar] = bars;
    if (!bar || bars.length > 1) continue;
    const { left, right } = bar.getBoundingClientRect();
    if (Math.min(end, right) <= Math.max(start, left)) continue;
    start = Math.max(start, left);
    end = Math.min(end, right);
  }
  return Number.isFinite(start) && Number.isFinite(end) ? (start + end) / 2 : undefined;
}
