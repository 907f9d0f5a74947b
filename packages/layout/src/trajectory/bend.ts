/**
 * How far along a bend its two control points lie, as shares of its length: the tangents at both ends run along time. The one definition of its shape, for
 * drawing it and for keeping labels off it.
 */
export const BEND_CONTROLS = [0.58, 0.42] as const;

/** A point of a bend as shares of its length and its height, at a parameter from 0 to 1. */
export function bendPoint(u: number): { readonly along: number; readonly across: number } {
  const v = 1 - u;
  const [c1, c2] = BEND_CONTROLS;
  return {
    along: 3 * v * v * u * c1 + 3 * v * u * u * c2 + u * u * u,
    across: 3 * v * u * u + u * u * u,
  };
}
