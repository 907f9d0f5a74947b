import { COLOURS, type Drawing, LAYOUT, type Piece, PLACES, RANK } from "./drawing.js";
import type { Pair } from "./pair-pieces.js";
import { phase, placeAlong } from "./phase.js";

/** A piece on its way. */
export interface Flight extends Pair {
  /** Its numbers at a moment of the whole change: at 0 those of its start, at 1 those of its end. The same list every time. */
  at(progress: number): Float64Array;
}

/**
 * Works out the way of a piece. Numbers go straight. From a drawing down the page to one along it, or back, places of the line swing: each
 * goes from its direction and distance, as seen from the beginning of the one drawing, to those in the other. So the line turns, whole; what
 * meets in both drawings meets all the way.
 */
export function createFlight(pair: Pair, before: Drawing, after: Drawing): Flight {
  const { start, end, when } = pair;
  const { kind } = start;
  const [a, b] = [start.values, end.values];
  const values = a.slice();
  // Badges and bars are read: they stay upright.
  const isLine = kind !== "shape" || start.rank === RANK.head;
  const turns = isLine && (before.flow === "down") !== (after.flow === "down");
  const ways = turns ? waysOf(start, end, before, after) : placesOf(start, before);
  const [from, until] = when;
  const { points } = kind === "mark" ? { points: PLACES.mark[0]?.[0] ?? 0 } : LAYOUT[kind];
  // Widths, colours and the like go with the middle.
  const middle = points + 2 * Math.floor((a.length - points) / 4);
  const own = along(a, kind === "mark" ? points : middle, before);
  const [x0, y0] = before.anchor;
  const [x1, y1] = after.anchor;

  const at = (progress: number): Float64Array => {
    const scaled = (progress - from) / (until - from);
    const isWhole = from === 0 && until === 1;
    const now = isWhole ? progress : Math.min(1, Math.max(0, scaled));
    if (now === 0 || now === 1) {
      values.set(now === 0 ? a : b);
      return values;
    }
    const share = phase(now, own);
    for (let index = 0; index < values.length; index += 1) {
      const value = a[index] as number;
      values[index] = value + ((b[index] as number) - value) * share;
    }
    for (let index = 0; index < ways.length; index += turns ? WAY : 2) {
      const t = phase(now, ways[index + 1] as number);
      if (!turns) {
        const place = ways[index] as number;
        for (const at of [place, place + 1]) {
          const value = a[at] as number;
          values[at] = value + ((b[at] as number) - value) * t;
        }
        continue;
      }
      const distance = (ways[index + 2] as number) + (ways[index + 3] as number) * t;
      const turn = (ways[index + 4] as number) + (ways[index + 5] as number) * t;
      const place = ways[index] as number;
      values[place] = x0 + (x1 - x0) * t + distance * Math.cos(turn);
      values[place + 1] = y0 + (y1 - y0) * t + distance * Math.sin(turn);
    }
    keepInRange(kind, values);
    return values;
  };
  return { ...pair, at };
}

/** Numbers of one way: where in the piece, where along the drawing, distance and turn with their changes. */
const WAY = 6;

/** Of places that go straight: where in the piece, and where along the drawing. */
function placesOf({ kind, values }: Piece, before: Drawing): Float64Array {
  const places: number[] = [];
  for (const [from, until] of PLACES[kind])
    for (let index = from; index < until; index += 2)
      places.push(index, along(values, index, before));
  return Float64Array.from(places);
}

function waysOf(start: Piece, end: Piece, before: Drawing, after: Drawing): Float64Array {
  const { kind } = start;
  const ways: number[] = [];
  const [x0, y0] = before.anchor;
  const [x1, y1] = after.anchor;
  for (const [from, until] of PLACES[kind])
    for (let index = from; index < until; index += 2) {
      const [ax, ay] = placeOf(start.values, index);
      const [bx, by] = placeOf(end.values, index);
      const [distance, goal] = [Math.hypot(ax - x0, ay - y0), Math.hypot(bx - x1, by - y1)];
      const turn = Math.atan2(ay - y0, ax - x0);
      const change = Math.atan2(by - y1, bx - x1) - turn;
      const shortest = change - 2 * Math.PI * Math.round(change / (2 * Math.PI));
      ways.push(
        index,
        along(start.values, index, before),
        distance,
        goal - distance,
        turn,
        shortest,
      );
    }
  return Float64Array.from(ways);
}

function placeOf(values: Float64Array, index: number): [number, number] {
  return [values[index] as number, values[index + 1] as number];
}

function along(values: Float64Array, index: number, { clip, flow }: Drawing): number {
  return placeAlong(...placeOf(values, index), clip, flow);
}

/** What a spring takes too far: no more than solid, no width below nothing. */
function keepInRange(kind: Piece["kind"], values: Float64Array): void {
  const { colours } = LAYOUT[kind];
  const firstPlace = PLACES[kind].reduce((least, [from]) => Math.min(least, from), values.length);
  for (let index = 0; index < values.length; index += 1) {
    const colour = index - colours;
    const value = values[index] as number;
    if (colour >= 0 && colour < 4 * COLOURS[kind])
      values[index] = Math.min(colour % 4 === 3 ? 1 : 255, Math.max(0, value));
    else if (index < 2) values[index] = Math.min(1, Math.max(0, value));
    else if (index === firstPlace && kind !== "mark") return;
  }
}
