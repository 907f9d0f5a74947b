/** More levels than these lie too close in a row of 24 px. */
const MOST_LEVELS = 5;

/**
 * How high the line lies at each of its stops, from 0 at the top to 1: a level for each lane, in the order in which they first come. With more lanes
 * than levels the least recently used one is reused, but never the neighbour's, so that a change of lane is always seen.
 *
 * @param keys the lanes along the line
 * @param shared lanes from top to bottom that many rows have in common; used if it names all of `keys`
 */
export function assignLevels(
  keys: readonly string[],
  shared: readonly string[] = [],
): readonly number[] {
  const isShared = shared.length > 0 && keys.every((key) => shared.includes(key));
  const holders: string[] = isShared ? [...shared] : [];
  const lastUse: number[] = [];
  let current = -1;
  const levels = keys.map((key, index) => {
    let level = holders.indexOf(key);
    if (level < 0) {
      level = holders.length < MOST_LEVELS ? holders.length : leastRecent(lastUse, current);
      holders[level] = key;
    }
    lastUse[level] = index;
    current = level;
    return level;
  });
  const lowest = holders.length - 1;
  return levels.map((level) => (lowest > 0 ? level / lowest : 0.5));
}

function leastRecent(lastUse: readonly number[], except: number): number {
  let best = except === 0 ? 1 : 0;
  lastUse.forEach((use, level) => {
    if (level !== except && use < (lastUse[best] as number)) best = level;
  });
  return best;
}
