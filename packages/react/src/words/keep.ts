/** Makes a memory for what is slow to make; not without end: a server may be asked for anything. Never keeps `undefined`. */
export function createMemory<Kept>(most: number) {
  const kept = new Map<string, Kept>();
  return <Made extends Kept>(key: string, make: () => Made): Made => {
    let found = kept.get(key) as Made | undefined;
    if (found === undefined) {
      if (kept.size >= most) kept.clear();
      found = make();
      kept.set(key, found);
    }
    return found;
  };
}

/** What is made for a language. */
export const keep = createMemory<unknown>(500);
