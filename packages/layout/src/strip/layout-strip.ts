import type { ResolvedCareer } from "@trajectoires/model";
import { drawLine, type PlacedVisit } from "../trajectory/draw-line.js";
import { placeVisit } from "../trajectory/place-visit.js";
import type { LayoutStripOptions, StripHead, StripLayout } from "./strip-layout.js";
import { assignLevels } from "./strip-levels.js";
import { findLine, yearsOf } from "./strip-range.js";

/** A bend is at least so long, px. */
const SHORTEST_BEND = 14;

/** What is drawn of a career without a stage: any year, empty. */
const ANY_YEAR = { start: 0, end: 12 };

/**
 * The main line of a career for a strip of 24 to 40 px: pieces and bends, without threads, marks or text. It follows the same reading and the same
 * rules as the trajectory, so that a line in a table is the line on the page behind it. Time is linear.
 */
export function layoutStrip(
  career: ResolvedCareer,
  { range: asked, lanes, length = 240 }: LayoutStripOptions = {},
): StripLayout {
  const visits = findLine(career);
  const range = asked ?? yearsOf(visits) ?? ANY_YEAR;
  const levels = assignLevels(
    visits.map(({ lane }) => lane.key),
    lanes,
  );
  const toFraction = (month: number) => (month - range.start) / (range.end - range.start);
  const placed = visits.map((visit, index) => placeVisit(visit, toFraction, levels[index] ?? 0));
  const { pieces, bends } = drawLine(placed, length, SHORTEST_BEND);
  const last = placed[placed.length - 1];
  const ends = placed.reduce((most, { end }) => Math.max(most, end), 0);
  return {
    range,
    stages: [...new Set(visits.map(({ stage }) => stage.id))],
    pieces: pieces.filter(isIn).map((piece) => ({ ...piece, ...cut(piece) })),
    bends: bends.flatMap(({ weight, ...bend }) => (isIn(bend) ? bend : [])),
    head: last?.visit.ongoing && last.end >= 0 && last.end <= 1 ? headOf(last) : undefined,
    continues: { before: (placed[0]?.start ?? 0) < 0, after: ends > 1 },
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What only touches an edge from outside is not in the strip; a moment has no length and is. */
function isIn({ start, end }: Stretch): boolean {
  return start === end ? start >= 0 && end <= 1 : start < 1 && end > 0;
}

function cut({ start, end, openFrom }: Stretch & { readonly openFrom: number }) {
  const place = (at: number) => Math.min(Math.max(at, 0), 1);
  return { start: place(start), end: place(end), openFrom: place(openFrom) };
}

function headOf({ visit, end, y }: PlacedVisit): StripHead {
  return { stage: visit.stage.id, slot: visit.lane.slot, at: end, y };
}
