/** Something that takes a stretch of the drawing. */
export interface Spanning {
  readonly start: number;
  readonly end: number;
}

/** Finds what lies in a part of the drawing without looking at everything. */
export interface SpanIndex<Item> {
  /** Everything that touches a part, both ends included, in the order of starts. */
  readonly find: (from: number, to: number) => Item[];
  /** How many begin in a part. */
  readonly countStarts: (from: number, to: number) => number;
}

/**
 * An implicit interval tree: items sorted by start in an array that is read as a balanced tree, each node with the greatest end beneath it
 * (Cormen, Leiserson, Rivest, Stein, Introduction to Algorithms, on augmented trees). Building takes n log n, finding log n and what is found.
 */
export function createSpanIndex<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => Spanning,
): SpanIndex<Item> {
  const nodes = items.map((item) => ({ item, ...spanOf(item) })).sort((a, b) => a.start - b.start);
  const greatest = new Float64Array(nodes.length);

  const build = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY;
    const middle = (low + high) >> 1;
    const own = nodes[middle]?.end ?? Number.NEGATIVE_INFINITY;
    greatest[middle] = Math.max(own, build(low, middle), build(middle + 1, high));
    return greatest[middle] as number;
  };
  build(0, nodes.length);

  const collect = (low: number, high: number, from: number, to: number, found: Item[]): void => {
    if (low >= high) return;
    const middle = (low + high) >> 1;
    if ((greatest[middle] as number) < from) return;
    collect(low, middle, from, to, found);
    const node = nodes[middle];
    if (!node || node.start > to) return;
    if (node.end >= from) found.push(node.item);
    collect(middle + 1, high, from, to, found);
  };

  /** How many start before a place. */
  const before = (place: number): number => {
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((nodes[middle]?.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    find: (from, to) => {
      const found: Item[] = [];
      collect(0, nodes.length, from, to, found);
      return found;
    },
    countStarts: (from, to) => Math.max(0, before(to) - before(from)),
  };
}
