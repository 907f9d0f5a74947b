import type { Edtf } from "../document/time.js";
import { type Fact, type Limit, toEdges } from "../resolve/fact.js";
import { emptyNetwork, extend, type Network } from "../resolve/network.js";
import type { Bounds } from "../resolve/resolved.js";
import { readEdtf } from "../time/edtf.js";
import { type EdtfBoundsOptions, edtfBounds } from "../time/edtf-bounds.js";
import { type AllenRelation, type Answer, SIGNS } from "./relate.js";

/** A date as EDTF, or the months in which it may lie. */
export type DateOrBounds = Edtf | Bounds;

/** From the month of one date to the end of the month of another. */
export interface DateStretch {
  readonly start: DateOrBounds;
  /** No earlier than the start. */
  readonly end: DateOrBounds;
}

/** By sign of `SIGNS`: the points whose distance it is the sign of, and how far they are apart where it is 0. */
const COMPARED = [
  [1, 3, 0],
  [2, 4, 0],
  [2, 3, 1],
  [4, 1, 1],
] as const;

/**
 * How two dates, or two stretches from one date to another, lie to each other, to the month: each of Allen's relations
 * (Communications of the ACM 26, 1983) with yes, no or maybe. As in `relate`, a date is the whole of its month, and what
 * ends in March `meets` what starts in April. Which month it is may be open: `"2020"` and an interval like
 * `"2019-05/2020-04"` are a single month somewhere in them, so that `"2020"` and `"2020"` are only maybe equal; for all that
 * lies between two dates give `{ start, end }`. The answers are exact: "maybe" stands only where one choice of months makes
 * the relation true and another one makes it false. All dates are chosen apart from each other.
 *
 * @param options How to read what EDTF leaves open.
 * @returns `undefined` if a date can't be read, has its bounds the wrong way round, or a stretch surely ends before it starts.
 * @example relateDates("2020-03", "2021")?.before // "yes"
 */
export function relateDates(
  a: DateOrBounds | DateStretch,
  b: DateOrBounds | DateStretch,
  options: EdtfBoundsOptions = {},
): Record<AllenRelation, Answer> | undefined {
  const [first, second] = [stretchLimits(a, 1, options), stretchLimits(b, 3, options)];
  const network = first && second && withLimits(emptyNetwork(5), [...first, ...second]);
  if (!network) return undefined;
  const possible = Object.entries(SIGNS).filter(([, signs]) => {
    const limits = [...signs].flatMap((sign, i) => signLimit(sign, i));
    return withLimits(network, limits);
  });
  // Exactly one of the relations is true.
  const answer = possible.length > 1 ? "maybe" : "yes";
  const open = new Set(possible.map(([name]) => name));
  return Object.fromEntries(
    Object.keys(SIGNS).map((name) => [name, open.has(name) ? answer : "no"]),
  ) as Record<AllenRelation, Answer>;
}

/** What is known of a start (point `at`) and an end (the next one). */
function stretchLimits(
  given: DateOrBounds | DateStretch,
  at: number,
  options: EdtfBoundsOptions,
): Limit[] | undefined {
  const isStretch = typeof given === "object" && "start" in given;
  const { start, end } = isStretch ? given : { start: given, end: given };
  const [from, to] = [boundsOf(start, options), boundsOf(end, options)];
  return (
    from &&
    to && [dateLimit(from, at), dateLimit(to, at + 1), [at, at + 1, 0, isStretch ? Infinity : 0]]
  );
}

function boundsOf(date: DateOrBounds, options: EdtfBoundsOptions): Bounds | undefined {
  if (typeof date === "object") return date;
  const read = readEdtf(date);
  return read && edtfBounds(read, options);
}

function dateLimit({ earliest, latest }: Bounds, point: number): Limit {
  return [0, point, earliest ?? -Infinity, latest ?? Infinity];
}

function signLimit(sign: string, i: number): Limit[] {
  const [from, to, zero] = COMPARED[i] as (typeof COMPARED)[number];
  if (sign === "+") return [[from, to, zero + 1, Infinity]];
  if (sign === "-") return [[from, to, -Infinity, zero - 1]];
  return sign === "0" ? [[from, to, zero, zero]] : [];
}

/** `undefined` where the limits contradict what is known. */
function withLimits(network: Network, limits: readonly Limit[]): Network | undefined {
  const next = extend(network, toEdges(limits, NOBODY));
  return next instanceof Set ? undefined : next;
}

/** Nobody asks why. */
const NOBODY: Fact = { id: "", rank: 0, place: 0, points: [], ends: [], limits: [] };
