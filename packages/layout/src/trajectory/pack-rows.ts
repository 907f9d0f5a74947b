/** Something that takes a row of a lane for a while, half-open. */
export interface Packable {
  readonly start: number;
  readonly end: number;
  /** It would rather stand in the first row. */
  readonly prefersFirst: boolean;
}

/**
 * Gives each a row so that no two on one row overlap, with as few rows as run at once: taken in the order of their starts, a new row is opened
 * only where all are taken, which is optimal for intervals whichever free row is chosen. What carries the line keeps to the
 * first row where that is free, the rest leaves it free.
 *
 * @param items in the order of their starts
 * @returns the row of each, from 0
 */
export function packRows(items: readonly Packable[]): readonly number[] {
  /** When each row is free again. */
  const free: number[] = [];
  return items.map(({ start, end, prefersFirst }) => {
    let row = -1;
    for (let index = 0; index < free.length; index++)
      if ((free[index] as number) <= start) {
        row = index;
        if (prefersFirst || index > 0) break;
      }
    if (row < 0) row = free.push(0) - 1;
    free[row] = Math.max(end, start + Number.EPSILON);
    return row;
  });
}
