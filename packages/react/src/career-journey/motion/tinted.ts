import { COLOURS, LAYOUT, type Piece } from "./drawing.js";

/** A clear colour has no tint of its own: it takes that of the other end, so that nothing goes through black. */
export function tinted(start: Piece, end: Piece): readonly [Piece, Piece] {
  const { colours } = LAYOUT[start.kind];
  const [a, b] = [start.values.slice(), end.values.slice()];
  for (let colour = 0; colour < COLOURS[start.kind]; colour += 1) {
    const at = colours + 4 * colour;
    if (a[at + 3] === 0) a.set(b.subarray(at, at + 3), at);
    if (b[at + 3] === 0) b.set(a.subarray(at, at + 3), at);
  }
  return [
    { ...start, values: a },
    { ...end, values: b },
  ];
}
