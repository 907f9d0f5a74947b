import { type Drawing, MARK, type Piece, PLACES, SHAPE, withValues } from "./drawing.js";
import { collapsed, dotAt, endsOf, middleOf, stripOf } from "./stand-in.js";
import { tinted } from "./tinted.js";

/** What a piece is before, and what it becomes. */
export interface Pair {
  /** What it is called while it is under way: an interrupted change goes on from there. */
  readonly key: string;
  readonly start: Piece;
  readonly end: Piece;
  /** When, of the whole change: what only goes leaves early, what only comes arrives late. */
  readonly when: readonly [from: number, until: number];
}

/** Which stages used a skill, in the order in which they are told. */
export type SkillUses = ReadonlyMap<string, readonly string[]>;

const WHOLE = [0, 1] as const;
const LEAVES = [0, 0.45] as const;
const COMES = [0.6, 1] as const;

/**
 * Every piece of both drawings on its way: what has the same key goes over into its like; a skill's bar grows out of a badge of the skill
 * that is in sight, or out of the line of the stage that used it first, and goes back there; a bend that one view doesn't have comes out of
 * the ring that it leads to; the rest goes or comes where it is.
 */
export function pairPieces(before: Drawing, after: Drawing, uses: SkillUses): Pair[] {
  const there = indexed(before);
  const here = indexed(after);
  const flights: Pair[] = [];
  const taken = new Set<string>();

  const fly = (key: string, start: Piece, end: Piece, when: Pair["when"] = WHOLE): void => {
    const [a, b] = tinted(likened(start, end), likened(end, start));
    flights.push({ key, start: a, end: b, when });
  };

  for (const piece of after.pieces) {
    const same = there.get(piece.key);
    if (same?.kind === piece.kind) {
      taken.add(piece.key);
      fly(piece.key, same, piece);
    }
  }
  /** What a piece of one drawing can be in the other, if its like isn't there. */
  const like = (
    piece: Piece,
    other: ReadonlyMap<string, Piece>,
    free: (key: string) => boolean,
  ) => {
    const skill = skillOf(piece.key);
    if (piece.kind === "shape" && skill !== undefined) {
      if (piece.key.startsWith("badge:")) return undefined;
      for (const [key, badge] of other)
        if (key.startsWith("badge:") && skillOf(key) === skill && free(key)) return badge;
    }
    return undefined;
  };
  for (const piece of after.pieces) {
    if (taken.has(piece.key)) continue;
    const badge = like(piece, there, (key) => !taken.has(key) && !here.has(key));
    if (!badge) continue;
    taken.add(piece.key).add(badge.key);
    fly(piece.key, badge, piece);
  }
  for (const piece of before.pieces) {
    if (taken.has(piece.key)) continue;
    const badge = like(piece, here, (key) => !taken.has(key));
    if (!badge) continue;
    taken.add(piece.key).add(badge.key);
    fly(badge.key, piece, badge);
  }
  for (const piece of before.pieces) {
    const way = otherWay(piece.key);
    const same = way === undefined || taken.has(piece.key) ? undefined : here.get(way);
    if (!same || taken.has(same.key) || there.has(same.key)) continue;
    taken.add(piece.key).add(same.key);
    fly(same.key, piece, same);
  }
  for (const piece of before.pieces) {
    if (taken.has(piece.key)) continue;
    if (piece.isGuess && !lineOf(piece, here)) continue;
    const { end, when = LEAVES } = standIn(piece, here, uses, signOf(after));
    fly(piece.key, piece, end, when);
  }
  for (const piece of after.pieces) {
    if (taken.has(piece.key)) continue;
    if (piece.isGuess && !lineOf(piece, there)) continue;
    const { end, when = COMES } = standIn(piece, there, uses, signOf(before));
    fly(piece.key, end, piece, when);
  }
  const rank = ({ start, end }: Pair) => Math.min(start.rank, end.rank);
  return flights.sort((a, b) => rank(a) - rank(b));
}

function signOf({ flow }: Drawing): number {
  return flow === "down" ? 0 : flow === "right" ? 1 : -1;
}

function indexed({ pieces }: Drawing): ReadonlyMap<string, Piece> {
  return new Map(pieces.map((piece) => [piece.key, piece]));
}

/** The skill that a badge or a bar stands for. */
export function skillOf(key: string): string | undefined {
  if (key.startsWith("badge:")) return key.slice(key.indexOf(":", 6) + 1);
  return key.startsWith("skill:") && !key.includes("~") ? key.slice(6) : undefined;
}

interface StandIn {
  readonly end: Piece;
  readonly when?: Pair["when"];
}

/** What a piece is where its like isn't drawn. */
function standIn(
  piece: Piece,
  other: ReadonlyMap<string, Piece>,
  uses: SkillUses,
  sign: number,
): StandIn {
  const { key, kind } = piece;
  const skill = skillOf(key);
  if (skill !== undefined && kind === "shape") {
    const bar = other.get(`skill:${skill}`);
    if (bar?.kind === "shape") return { end: faded(bar), when: WHOLE };
    if (key.startsWith("badge:")) {
      const place = key.slice(6, key.indexOf(":", 6));
      const ring = other.get(`ring:${place}`) ?? other.get(`pivot:${place}`);
      return ring
        ? { end: faded(dotAt(piece, ...middleOf(ring))), when: [0, 0.8] }
        : { end: faded(piece) };
    }
    const lines = (uses.get(skill) ?? []).flatMap((stage) => other.get(`segment:${stage}`) ?? []);
    const [line] = lines.filter((one) => one.kind === "line").sort(byStart(sign));
    if (line) return { end: stripOf(piece, line), when: WHOLE };
  }
  const [, kindOfKey = "", stage = ""] = /^(\w+):([^~]*)/.exec(key) ?? [];
  if (kind === "line" && kindOfKey !== "skill") {
    const ring = other.get(`ring:${stage}`);
    const line = other.get(`segment:${stage}`);
    const point = ring ? middleOf(ring) : line?.kind === "line" ? endsOf(line)[0] : undefined;
    const looks = piece.isGuess ? lineOf(piece, other) : undefined;
    if (point)
      return { end: collapsed(looks ? likened(piece, looks) : piece, ...point), when: WHOLE };
  }
  return { end: kind === "mark" ? shrunk(piece) : faded(piece) };
}

/** What leads to a ring, a bend or straight on, where the other view has the one and this the other. */
function otherWay(key: string): string | undefined {
  const [, way, stage] = /^(bend|rise):(.*)$/.exec(key) ?? [];
  return way && `${way === "bend" ? "rise" : "bend"}:${stage}`;
}

/** The line of the stage that a bend, or what else leads to it, belongs to. */
function lineOf({ key, kind }: Piece, other: ReadonlyMap<string, Piece>): Piece | undefined {
  const line = kind === "line" ? other.get(`segment:${key.replace(/^\w+:|~.*$/g, "")}`) : undefined;
  return line?.kind === "line" ? line : undefined;
}

/** What was only guessed looks like its other end: nobody sees it at its own. */
function likened(piece: Piece, model: Piece): Piece {
  if (!piece.isGuess || piece === model) return piece;
  const values = model.values.slice();
  for (const [from, until] of PLACES[piece.kind])
    values.set(piece.values.subarray(from, until), from);
  return { ...piece, values, words: model.words };
}

/** Along the page the first in time begins first; down the page the first is the first that is told. */
function byStart(sign: number): (one: Piece, other: Piece) => number {
  return (one, other) => sign * (endsOf(one)[0][0] - endsOf(other)[0][0]);
}

function faded(piece: Piece): Piece {
  return withValues({ ...piece, words: [] }, (values) => {
    values[SHAPE.opacity] = 0;
  });
}

/** A mark that closes. */
function shrunk(piece: Piece): Piece {
  return withValues(piece, (values) => {
    for (const at of [MARK.half, MARK.corner, MARK.stroke, MARK.halo, MARK.haloCorner])
      values[at] = 0;
    values[MARK.words] = 0;
  });
}
