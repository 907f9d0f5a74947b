import {
  type Box,
  boundsOf,
  type Drawing,
  type Flow,
  movePlaces,
  type Piece,
  withValues,
} from "./drawing.js";
import { measureSkills } from "./measure-skills.js";
import { measureStory } from "./measure-story.js";
import { measureTrajectory } from "./measure-trajectory.js";

/** How far above its panel a drawing may reach, px. */
const ABOVE = 12;

/**
 * Everything of a view that is drawn, in the pixels of the window, with its colours and widths as they are seen. Only reads. What is out of
 * sight above or below is told nearer than it is, so that nothing has to come from thousands of pixels away.
 *
 * @param panel holds one view, and is not hidden; without a view in it the drawing is empty.
 */
export function measureDrawing(panel: HTMLElement): Drawing {
  const { clientWidth: right, clientHeight: bottom } = document.documentElement;
  const view = { left: 0, top: 0, right, bottom };
  // What stands above the panel, a heading say, is not painted over.
  const clip = { ...view, top: Math.max(0, panel.getBoundingClientRect().top - ABOVE) };
  const story = panel.querySelector(".tj-story");
  if (story) return finish(measureStory(story, view), view, clip, "down");
  const trajectory = panel.querySelector(".tj-trajectory");
  if (trajectory) {
    const scroller = trajectory.querySelector(".tj-trajectory-scroller");
    const sides = scroller ? clipOf(scroller, clip) : clip;
    const flow = getComputedStyle(trajectory).direction === "rtl" ? "left" : "right";
    return finish(measureTrajectory(trajectory), view, sides, flow);
  }
  const skills = panel.querySelector(".tj-skills");
  const flow = skills && getComputedStyle(skills).direction === "rtl" ? "left" : "right";
  return finish(skills ? measureSkills(skills) : [], view, clip, flow);
}

/** What is wider than its box is cut at the box's sides. */
function clipOf(scroller: Element, view: Box): Box {
  if (scroller.scrollWidth <= scroller.clientWidth + 1) return view;
  const { left, right } = scroller.getBoundingClientRect();
  return { ...view, left, right };
}

function finish(pieces: readonly Piece[], view: Box, clip: Box, flow: Flow): Drawing {
  const near = pieces.map((piece) =>
    withValues(piece, (values) =>
      movePlaces(piece.kind, values, (value, isY) => (isY ? nearer(value, view) : value)),
    ),
  );
  const { left, top, right, bottom } = clip;
  const anchor = anchorOf(near, clip, flow);
  return { pieces: near, clip: { left, top, right, bottom }, flow, anchor };
}

/** The beginning of the line, a little before it: beyond everything on that side. */
function anchorOf(pieces: readonly Piece[], clip: Box, flow: Flow): [number, number] {
  const start = flow === "left" ? clip.right : clip.left;
  let [first, along] = [Number.POSITIVE_INFINITY, start];
  let across = clip.top;
  for (const piece of pieces) {
    const { left, right, top } = boundsOf(piece);
    const begins = flow === "down" ? top : flow === "right" ? left : -right;
    if (begins >= first) continue;
    first = begins;
    along = (left + right) / 2;
    across = top;
  }
  if (!Number.isFinite(first)) return [start, clip.top];
  return flow === "down" ? [along, first - 1] : [flow === "right" ? first - 1 : 1 - first, across];
}

/** How near what is out of sight comes to the window, as a share of its height. */
const NEAR = 0.16;

/** What is in sight stays in place; what isn't comes near, in the same order. */
export function nearer(y: number, { top, bottom }: Pick<Box, "top" | "bottom">): number {
  const reach = NEAR * (bottom - top);
  if (y < top) return top - reach * (1 - Math.exp((y - top) / reach));
  return y > bottom ? bottom + reach * (1 - Math.exp((bottom - y) / reach)) : y;
}
