import type { TrajectoryScene } from "../trajectory-scene.js";

/** Lengths of a drawing by which its detail changes: each 1.4 times the one before. The server draws for the first. */
const LEVELS_PER_DOUBLING = 2;
export const FIRST_LENGTH = 640;

/** The number of the greatest level that is no longer than a length in pixels. */
export function levelOf(length: number): number {
  return Math.floor(LEVELS_PER_DOUBLING * Math.log2(Math.max(1, length) / FIRST_LENGTH));
}

/** Length of a drawing at a level, px. */
export function lengthAt(level: number): number {
  return FIRST_LENGTH * 2 ** (level / LEVELS_PER_DOUBLING);
}

/**
 * Makes something for a drawing and a level of detail once, and finds it again. What is made so stays the same while somebody pans, and only
 * changes from level to level while somebody zooms.
 */
export function keepByLevel<T>(
  make: (scene: TrajectoryScene, length: number) => T,
): (scene: TrajectoryScene, length: number) => T {
  const kept = new WeakMap<TrajectoryScene, Map<number, T>>();
  return (scene, length) => {
    const level = levelOf(length);
    const byLevel = kept.get(scene) ?? new Map<number, T>();
    kept.set(scene, byLevel);
    const known = byLevel.get(level);
    if (known !== undefined) return known;
    const made = make(scene, lengthAt(level));
    byLevel.set(level, made);
    return made;
  };
}
