import type { Id } from "@trajectoires/model";

/** A stretch of a stage, in months, half-open. */
export interface Span {
  readonly id: Id;
  /** Place of its stage in the document. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Visits every pair of overlapping spans of different stages, the earlier one first. A sweep over the starts: near-linear unless
 * everything overlaps.
 */
export function visitOverlaps(
  spans: readonly Span[],
  visit: (earlier: Span, later: Span) => void,
): void {
  let active: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.index - b.index)) {
    active = active.filter((other) => other.end > span.start);
    for (const other of active) if (other.id !== span.id) visit(other, span);
    active.push(span);
  }
}
