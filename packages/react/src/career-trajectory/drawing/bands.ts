/**
 * The server knows no width. It places labels and ticks for a few lengths that the drawing has at least, and style sheets show those of the
 * widest that fits: `labels.css` has the container widths. What fits at one length fits at every greater one.
 */
export const BANDS = [640, 830, 1090, 1400] as const;

/** Something that is the same in some of the bands. */
export interface Banded<T> {
  readonly item: T;
  /** Numbers of the bands, from 0, as an attribute; `undefined` where it is shown in any case. */
  readonly bands: string | undefined;
}

/** Joins what is the same in several bands. Order: that of first appearance. */
export function joinBands<T>(
  bands: readonly (readonly T[])[],
  keyOf: (item: T) => string,
): Banded<T>[] {
  const joined = new Map<string, { item: T; numbers: number[] }>();
  for (const [number, items] of bands.entries())
    for (const item of items) {
      const key = keyOf(item);
      const known = joined.get(key);
      if (known) known.numbers.push(number);
      else joined.set(key, { item, numbers: [number] });
    }
  return [...joined.values()].map(({ item, numbers }) => ({
    item,
    bands: numbers.length === bands.length ? undefined : numbers.join(" "),
  }));
}
