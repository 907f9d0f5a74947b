import { flattenCubic, type Points } from "./trace.js";

/**
 * The points of a path that the library itself wrote: `M`, `L`, `C`, `c` and `Z`. Curves are flattened; what comes after a `Z` is left out.
 *
 * @param steps for each curve
 */
export function pointsOfPath(d: string, steps = 12): number[] {
  const points: number[] = [];
  for (const [, command = "", rest = ""] of d.matchAll(/([MLCcZz])([^MLCcZz]*)/g)) {
    if (command === "Z" || command === "z") break;
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === "M" || command === "L") {
      points.push(...numbers);
      continue;
    }
    for (let index = 0; index + 5 < numbers.length; index += 6) {
      const [x = 0, y = 0] = points.slice(-2);
      const step = numbers
        .slice(index, index + 6)
        .map((value, at) => (command === "c" ? value + (at % 2 === 0 ? x : y) : value));
      points.push(...flattenCubic([x, y, ...step], steps).slice(2));
    }
  }
  return points;
}

/** Points under a transformation. */
export function transformed(
  points: Points,
  { a, b, c, d, e, f }: Pick<DOMMatrix, "a" | "b" | "c" | "d" | "e" | "f">,
): number[] {
  const placed: number[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [x, y] = [points[index] as number, points[index + 1] as number];
    placed.push(a * x + c * y + e, b * x + d * y + f);
  }
  return placed;
}
