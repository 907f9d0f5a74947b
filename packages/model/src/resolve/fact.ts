import type { ClaimStatus, Edtf, Id } from "../document/time.js";
import type { Edge, Network } from "./network.js";

/** The one point comes so many months after the other, both limits inclusive; infinite where there is none. */
export type Limit = readonly [start: number, end: number, least: number, most: number];

/** Ways in which a fact may hold: one of them does. */
export interface Choice {
  /** What each way demands. */
  readonly options: readonly (readonly Limit[])[];
  /** There are more ways, and nothing limits them so far: the one option is what all of them have in common. */
  readonly open?: boolean;
}

/**
 * What a fact leaves open, given what is known.
 *
 * @param near Where points are read: asks for the few ways nearest to that, the nearest first, rather than for all.
 */
export type Choose = (network: Network, near?: readonly (number | null)[]) => Choice;

/** Something that the document says about time. */
export interface Fact {
  /** Id of a claim, or of what else says it: see `ExplainedCareer.explain`. */
  readonly id: Id;
  /** What is weakest is set aside first. */
  readonly rank: number;
  /** Place in the document. */
  readonly place: number;
  /** The names of its points. */
  readonly points: readonly string[];
  /** The numbers of its points, if it leaves a choice or gives a date. */
  readonly ends: readonly number[];
  /** What it demands in any case. */
  readonly limits: readonly Limit[];
  /** What it leaves open, given what is known. */
  readonly choose?: Choose | undefined;
  /** The date that it gives its point. */
  readonly date?: Edtf | undefined;
}

/** What a claim's status weighs; what follows from the words alone (nothing ends before it starts) weighs most. */
export const RANK: { readonly [status in ClaimStatus | "logic"]: number } = {
  assumption: 0,
  background: 1,
  vague: 2,
  stated: 3,
  logic: 4,
};

/** Limits as the edges of a network, one for each side that is limited. */
export function toEdges(limits: readonly Limit[], fact: Fact, edges: Edge[] = []): Edge[] {
  for (const [start, end, least, most] of limits) {
    // Whole numbers for engines too, which an infinite neighbour in the list makes fractions in boxes.
    const from = start | 0;
    const to = end | 0;
    if (most < Infinity) edges.push({ from, to, limit: most, fact });
    if (least > -Infinity) edges.push({ from: to, to: from, limit: 0 - least, fact });
  }
  return edges;
}
