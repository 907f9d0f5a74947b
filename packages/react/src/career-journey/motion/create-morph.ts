import { createFlight, type Flight } from "./create-flight.js";
import { type Box, boundsOf, type Drawing, movePlaces, type Piece, withValues } from "./drawing.js";
import type { Overlay } from "./overlay.js";
import { type Painted, paint } from "./paint.js";
import { type Pair, pairPieces, type SkillUses } from "./pair-pieces.js";

/** A change from one drawing to another, as a picture for each moment of it. */
export interface MorphPicture {
  /** Paints it as it is when it has come to `progress`: 0 is the one drawing, 1 the other, a spring may go beyond. */
  paint(progress: number): void;
  /** What was painted last, where it is in the window now. */
  read(): Drawing;
}

export function createMorph(
  overlay: Overlay,
  before: Drawing,
  after: Drawing,
  uses: SkillUses,
): MorphPicture {
  const { clientWidth: right, clientHeight: bottom } = document.documentElement;
  const view = { left: 0, top: 0, right, bottom };
  const flights = pairPieces(before, after, uses)
    .filter((pair) => isSeen(pair, view))
    .map((pair) => createFlight(pair, before, after));
  let latest = 0;

  return {
    paint(progress) {
      latest = progress;
      overlay.paint((context) => {
        const { left, top, right: end, bottom: foot } = clipAt(before.clip, after.clip, progress);
        context.beginPath();
        context.rect(left, top, end - left, foot - top);
        context.clip();
        const moves = progress !== 0 && progress !== 1;
        for (const flight of flights)
          paint(context, withWords(flight, flight.at(progress), progress), moves);
      });
    },
    read() {
      const [x, y] = overlay.offset();
      const pieces = flights.map((flight): Piece => {
        const shown = withWords(flight, flight.at(latest), latest);
        const side = latest < 0.5 ? flight.start : flight.end;
        const piece = {
          ...side,
          key: flight.key,
          words: shown.words,
          values: shown.values,
          isGuess: false,
        };
        return withValues(piece, (own) =>
          movePlaces(piece.kind, own, (value, isY) => value + (isY ? y : x)),
        );
      });
      const { left, top, right: end, bottom: foot } = clipAt(before.clip, after.clip, latest);
      const clip = { left: left + x, top: top + y, right: end + x, bottom: foot + y };
      const t = Math.min(1, Math.max(0, latest));
      const anchor = [
        before.anchor[0] + (after.anchor[0] - before.anchor[0]) * t + x,
        before.anchor[1] + (after.anchor[1] - before.anchor[1]) * t + y,
      ] as const;
      const visible = pieces.filter(({ values }) => (values[0] as number) > 0.02);
      return { pieces: visible, clip, flow: after.flow, anchor };
    },
  };
}

/** What lies on the same side of the window before and after doesn't come by. */
function isSeen({ start, end }: Pair, view: Box): boolean {
  const [a, b] = [boundsOf(start), boundsOf(end)];
  const isBeside =
    (a.right < view.left && b.right < view.left) || (a.left > view.right && b.left > view.right);
  const isAway =
    (a.bottom < view.top && b.bottom < view.top) || (a.top > view.bottom && b.top > view.bottom);
  return !isBeside && !isAway;
}

function clipAt(before: Box, after: Box, progress: number): Box {
  const t = Math.min(1, Math.max(0, progress));
  const side = (name: keyof Box) => before[name] + (after[name] - before[name]) * t;
  return { left: side("left"), top: after.top, right: side("right"), bottom: side("bottom") };
}

/** What is written on a badge goes before it moves far, and comes when it has nearly arrived; what stays the same stays. */
function withWords({ start, end }: Flight, values: Float64Array, progress: number): Painted {
  const { kind } = start;
  const isSame = start.words[0]?.text === end.words[0]?.text;
  if (isSame || (start.words.length === 0 && end.words.length === 0))
    return { kind, values, words: progress < 0.5 ? start.words : end.words };
  const isLeaving = progress < 0.5;
  const shown = isLeaving ? 1 - progress / 0.35 : (progress - 0.65) / 0.35;
  const own = (isLeaving ? start : end).values[1] as number;
  values[1] = own * Math.min(1, Math.max(0, shown));
  return { kind, values, words: (isLeaving ? start : end).words };
}
