import type { Id, Month, ResolvedCareer } from "@trajectoires/model";
import { drawLine, type PlacedVisit } from "../trajectory/draw-line.js";
import { findVisits, type Visit } from "../trajectory/visits.js";

/** A stretch of time, in months with fractions, half-open. */
export interface StripRange {
  readonly start: Month;
  readonly end: Month;
}

/** A straight piece: places along time are fractions of the strip's length, `y` is 0 at its top and 1 at its bottom. */
export interface StripPiece {
  /** `segment:<stage id>`, as in every view. */
  readonly key: string;
  readonly stage: Id;
  readonly slot: number;
  readonly start: number;
  readonly end: number;
  readonly y: number;
}

/** A curve from one height to another. */
export interface StripBend {
  readonly key: string;
  /** Colour slot of the stage it leads to. */
  readonly slot: number;
  readonly start: number;
  readonly end: number;
  readonly startY: number;
  readonly endY: number;
}

/** The main line of a career in a strip without text. */
export interface StripLayout {
  readonly range: StripRange;
  readonly pieces: readonly StripPiece[];
  readonly bends: readonly StripBend[];
  /** Ids of the stages on the line, in the order of time. */
  readonly stages: readonly Id[];
}

/** The shortest strip that its curves are made for, px. */
const LENGTH = 240;

/**
 * The main line alone, for a row of a table, a card, a header. Lanes are heights, in the order in which the line reaches them.
 *
 * @param options.range What the whole length stands for: give many rows the same, so that they compare (`findStripRange`). What lies outside is
 * cut off. Default: this career's own.
 */
export function layoutStrip(
  career: ResolvedCareer,
  options: { readonly range?: StripRange } = {},
): StripLayout {
  const visits = mainVisits(career);
  const range = options.range ?? rangeOf(visits) ?? { start: 0, end: 1 };
  const place = (month: Month) => (month - range.start) / (range.end - range.start);
  const heights = new Map<string, number>();
  for (const { lane } of visits) if (!heights.has(lane.key)) heights.set(lane.key, heights.size);
  const lowest = Math.max(heights.size - 1, 1);
  const drawn = drawLine(
    visits.map((visit): PlacedVisit => {
      const end = place(visit.end);
      const name = visit.period ? `${visit.stage.id}#${visit.period}` : visit.stage.id;
      const y = heights.size > 1 ? (heights.get(visit.lane.key) ?? 0) / lowest : 0.5;
      return { visit, name, start: place(visit.start), end, openFrom: end, y };
    }),
    LENGTH,
  );
  const inside = ({ start, end }: { start: number; end: number }) => end >= 0 && start <= 1;
  return {
    range,
    pieces: drawn.pieces
      .filter((piece) => piece.weight === "main" && inside(piece))
      .map(({ key, stage, slot, start, end, y }) => ({
        ...{ key, stage, slot, y },
        start: Math.max(start, 0),
        end: Math.min(end, 1),
      })),
    bends: drawn.bends
      .filter((bend) => bend.start >= 0 && bend.end <= 1)
      .map(({ key, endSlot, start, end, startY, endY }) => ({
        ...{ key, start, end, startY, endY },
        slot: endSlot,
      })),
    stages: [...new Set(visits.map(({ stage }) => stage.id))],
  };
}

/**
 * The stretch of time that holds the main lines of many careers: one scale for all rows of a table. `undefined` where nothing is placed.
 */
export function findStripRange(careers: Iterable<ResolvedCareer>): StripRange | undefined {
  let range: StripRange | undefined;
  for (const career of careers) {
    const own = rangeOf(mainVisits(career));
    if (own)
      range = {
        start: Math.min(own.start, range?.start ?? own.start),
        end: Math.max(own.end, range?.end ?? own.end),
      };
  }
  return range;
}

function mainVisits(career: ResolvedCareer): Visit[] {
  return findVisits(career).visits.filter(({ role }) => role === "main");
}

function rangeOf(visits: readonly Visit[]): StripRange | undefined {
  if (visits.length === 0) return undefined;
  return {
    start: visits.reduce((least, it) => Math.min(least, it.start), Infinity),
    end: visits.reduce((most, it) => Math.max(most, it.end), -Infinity),
  };
}
