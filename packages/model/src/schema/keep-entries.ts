import type { Json } from "./json.js";
import type { Place, Reading } from "./reading.js";

/** Replaces the entries of a list in place; those that come back as `undefined` are left out and kept in `extra`. */
export function keepEntries<T>(
  reading: Reading,
  list: T[],
  keep: (entry: T, place: Place) => T | undefined,
): number {
  const indices: number[] = [];
  let length = 0;
  for (const [index, entry] of [...list].entries()) {
    const place = reading.entry(list, index);
    const kept = keep(entry, place);
    if (kept === undefined) {
      reading.keep(place, reading.raws.get(entry as object) ?? (entry as Json));
      continue;
    }
    list[length++] = kept;
    indices.push(reading.indices.get(list)?.[index] ?? index);
  }
  if (length < list.length) reading.indices.set(list, indices);
  list.length = length;
  return length;
}
