import {
  createSpanIndex,
  generaliseLine,
  type TrajectoryLayout,
  type TrajectoryPiece,
} from "@trajectoires/layout/trajectory";
import type { DrawnPart } from "../drawn-part.js";
import type { SceneStop } from "../scene-stops.js";
import type { TrajectoryScene } from "../trajectory-scene.js";
import { keepByLevel } from "./by-level.js";

/** So many pieces at most are elements of their own; of more, the line is drawn as it is seen from afar. */
const MOST_PIECES = 140;

/** Whether so much lies in a part that it is drawn as from afar. */
export function isDense({ findPieces }: TrajectoryScene, { start, end }: DrawnPart): boolean {
  // Those that run on from before are few; counting what begins is quick.
  return findPieces.countStarts(start, end) > MOST_PIECES;
}

/** The main line as it is seen from afar, ready to be asked for parts of it. */
export const generalised = keepByLevel(({ layout }, length) => {
  const line = generaliseLine(layout, { length });
  return {
    pieces: createSpanIndex(line.pieces, (piece) => piece),
    bends: createSpanIndex(line.bends, (bend) => bend),
    bendByKey: new Map(line.bends.map((bend) => [bend.key, bend])),
  };
});

/** A turning point farther than this from the middle of a turn would stand beside the line: along time in pixels, across it in shares of the turn. */
const ON_TURN = { along: 4, across: 0.35 };

/** Whether a stop has its place on what is drawn from afar: a turning point has none where its turn was left out, or runs elsewhere. */
export function hasPlace(scene: TrajectoryScene, { pivot }: SceneStop, length: number): boolean {
  if (!pivot) return true;
  const bend = generalised(scene, length).bendByKey.get(pivot.bend?.key ?? "");
  if (!bend) return false;
  const along = length * (pivot.at - (bend.start + bend.end) / 2);
  const across = (pivot.y - (bend.startY + bend.endY) / 2) / (bend.endY - bend.startY);
  return Math.abs(along) <= ON_TURN.along && Math.abs(across) <= ON_TURN.across;
}

/** Farther apart than this, in pixels, stretches leave room for words between them. */
const ROOM = 24;

/** A layout of what is drawn of a part from afar, for its labels to be placed in: only some stops, and much joined. */
export function layoutOfDense(
  { layout, findPieces }: TrajectoryScene,
  line: ReturnType<typeof generalised>,
  stops: readonly SceneStop[],
  { start, end, length }: DrawnPart,
): TrajectoryLayout {
  const targets = new Set(stops.map(({ target }) => target));
  const rows = joinStretches(findPieces.find(start, end), start, end, ROOM / length);
  const thin = rows.flatMap(({ y, slot, spans }) =>
    spans.map(
      (span): TrajectoryPiece => ({
        ...span,
        key: "",
        stage: "",
        weight: "thread",
        slot,
        y,
        openFrom: span.end,
        planned: false,
      }),
    ),
  );
  return {
    ...layout,
    pieces: [...line.pieces.find(start, end), ...thin],
    bends: line.bends.find(start, end),
    marks: stops.flatMap(({ isPivot, id, target, slot, at, y, shape }) => {
      const part = shape === "ring" ? "ring" : "milestone";
      return isPivot ? [] : { key: `ring:${id}`, part, stage: target, slot, at, y };
    }),
    pivots: stops.flatMap(({ pivot }) => pivot ?? []),
    stages: layout.stages.filter(({ id }) => targets.has(id)),
  };
}

/** Stretches of one colour on one row. */
export interface Stretches {
  readonly y: number;
  readonly slot: number;
  readonly spans: { start: number; end: number }[];
}

/** What lies between two places, by row and colour; stretches nearer than `apart` are joined, and none is shorter. */
export function joinStretches(
  pieces: readonly TrajectoryPiece[],
  start: number,
  end: number,
  apart: number,
): Stretches[] {
  const rows = new Map<string, Stretches>();
  for (const piece of pieces) {
    const { y, slot } = piece;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, Math.max(piece.end, from + apart));
    const key = `${slot} ${y}`;
    const row = rows.get(key) ?? { y, slot, spans: [] };
    rows.set(key, row);
    const last = row.spans[row.spans.length - 1];
    if (last && from <= last.end + apart) last.end = Math.max(last.end, to);
    else row.spans.push({ start: from, end: to });
  }
  return [...rows.values()];
}
