const kept = new Map<string, unknown>();

/** What is slow to make, made once; but not kept without end: a server may be asked for any tag. Never keeps `undefined`. */
export function keep<Made>(key: string, make: () => Made): Made {
  let found = kept.get(key) as Made | undefined;
  if (found === undefined) {
    if (kept.size > 500) kept.clear();
    found = make();
    kept.set(key, found);
  }
  return found;
}
