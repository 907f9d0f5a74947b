import { CLEAR } from "./colour.js";
import { type Piece, RANK } from "./drawing.js";
import { makeLine, makeMark, makeShape } from "./make-piece.js";
import type { RailPart } from "./rail-parts.js";
import type { Run } from "./rail-runs.js";

/** Half the width of the head of the line, px. */
const HEAD = 11;

/** A stretch of the line in rows that are out of sight: to ask them for their looks would lay them out. */
export function guessRun({ key, parts, start, end }: Run, x: number): Piece {
  const isThread = parts[0]?.isThread ?? false;
  return guessLine(key, isThread, [x, start, x, end]);
}

/** Anything else in such a row. */
export function guessPart({ key = "", shape, isThread, box }: RailPart, x: number): Piece {
  const { top, bottom } = box;
  if (shape === "bend") return guessLine(key, isThread, [x, top, x, bottom]);
  if (shape === "arrow") {
    const upper = [x + HEAD, top, x, bottom];
    const lower = [x + HEAD, top, x - HEAD, top, x, bottom];
    return { ...makeShape({ key, rank: RANK.head, upper, lower, inside: CLEAR }), isGuess: true };
  }
  return { ...makeMark({ key, x, y: (top + bottom) / 2, half: 0 }), isGuess: true };
}

function guessLine(key: string, isThread: boolean, path: readonly number[]): Piece {
  const colours = [CLEAR, CLEAR] as const;
  return { ...makeLine({ key, isThread, path, width: 0, colours }), isGuess: true };
}
