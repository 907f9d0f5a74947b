import { readColour } from "./colour.js";
import type { Box, Piece } from "./drawing.js";
import { makeShape } from "./make-piece.js";
import { opacityOf, paintedBox, wordsOn } from "./measure-parts.js";
import { edgesOfBox } from "./trace.js";

/** The badges in some rows that are in sight. */
export function measureBadges(rows: readonly Element[], view: Box): Piece[] {
  const pieces: Piece[] = [];
  for (const badge of rows.flatMap((row) => [...row.querySelectorAll('[data-tj-part="badge"]')])) {
    const { left, top, right, bottom } = paintedBox(badge);
    const [width, height] = [right - left, bottom - top];
    if (width === 0 || top > view.bottom || bottom < view.top) continue;
    const style = getComputedStyle(badge);
    const stroke = Number.parseFloat(style.borderTopWidth);
    const radius = Number.parseFloat(style.borderTopLeftRadius);
    const half = stroke / 2;
    // A painted ground reaches under the border; the outline is painted along its middle.
    const edges = edgesOfBox(
      left + half,
      top + half,
      width - stroke,
      height - stroke,
      radius - half,
    );
    pieces.push(
      makeShape({
        key: badge.getAttribute("data-tj-key") ?? "",
        ...edges,
        inside: readColour(style.backgroundColor),
        outline: readColour(style.borderTopColor),
        stroke,
        opacity: opacityOf(badge, style),
        words: wordsOn(badge, left + half, top + height / 2),
      }),
    );
  }
  return pieces;
}
