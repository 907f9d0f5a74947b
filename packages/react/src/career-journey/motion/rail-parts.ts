import type { Box } from "./drawing.js";
import { paintedBox } from "./measure-parts.js";

/** Something that a row draws of the rail. */
export interface RailPart {
  readonly element: Element;
  readonly key: string | undefined;
  readonly shape: "line" | "ring" | "bend" | "pivot" | "arrow" | "cap";
  readonly track: number;
  readonly isThread: boolean;
  readonly box: Box;
  /** Else the box is a guess: its row is out of sight, and may not have been laid out at all. */
  readonly isMeasured: boolean;
}

/** Rows further away than this, px, are left out: of thousands nobody could see where they go. */
const FAR = 24_000;

const PARTS =
  ".tj-line, .tj-line-below, .tj-line-tail, .tj-ring, .tj-bend, .tj-pivot-mark, .tj-arrow, .tj-cap";

/** A story's rail, and its rows that are near. */
export interface Rail {
  /** In the order of the rows. */
  readonly parts: readonly RailPart[];
  readonly rows: readonly Element[];
}

/** Reads a story's rail. Rows outside of `near` are not looked into: that would lay them out. */
export function readRail(story: Element, near: Box): Rail {
  const parts: RailPart[] = [];
  const rows: Element[] = [];
  const isNear = ({ top, bottom }: Box) => bottom > near.top && top < near.bottom;

  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (child.matches(".tj-row")) readRow(child);
      else if (child.matches("ol")) for (const item of child.children) visitItem(item);
      else if (child.matches(".tj-story, .tj-group")) visit(child);
    }
  };
  const visitItem = (item: Element): void => {
    const box = item.getBoundingClientRect();
    if (isNear(box)) {
      visit(item);
      return;
    }
    if (box.bottom < near.top - FAR || box.top > near.bottom + FAR) return;
    const far = item.querySelectorAll(".tj-row");
    const high = box.height / Math.max(1, far.length);
    far.forEach((row, index) => {
      const top = box.top + index * high;
      guessRow(row, { ...near, top, bottom: top + high });
    });
  };
  const readRow = (row: Element): void => {
    rows.push(row);
    for (const element of row.querySelectorAll(PARTS))
      parts.push(partOf(row, element, paintedBox(element), true));
  };
  const guessRow = (row: Element, box: Box): void => {
    for (const element of row.querySelectorAll(PARTS))
      parts.push(partOf(row, element, guessed(element, box), false));
  };
  visit(story);
  return { parts, rows };
}

/** Rings stand at the top of their rows, the head of the line at the bottom; lines run through them. */
function guessed(element: Element, box: Box): Box {
  if (element.matches(".tj-ring")) return { ...box, bottom: box.top + 32 };
  return element.matches(".tj-arrow") ? { ...box, top: box.bottom - 16 } : box;
}

function partOf(row: Element, element: Element, box: Box, isMeasured: boolean): RailPart {
  const told = (name: string) => element.getAttribute(name) ?? row.getAttribute(name);
  return {
    element,
    key: keyOf(element),
    shape: shapeOf(element.classList),
    track: Number(told("data-tj-track") ?? 0),
    isThread: element.getAttribute("data-tj-weight") === "thread",
    box,
    isMeasured,
  };
}

function shapeOf(classes: DOMTokenList): RailPart["shape"] {
  if (classes.contains("tj-ring")) return "ring";
  if (classes.contains("tj-bend")) return "bend";
  if (classes.contains("tj-pivot-mark")) return "pivot";
  if (classes.contains("tj-arrow")) return "arrow";
  return classes.contains("tj-cap") ? "cap" : "line";
}

/** A bend is named after the stage that it leads to. */
function keyOf(element: Element): string | undefined {
  const key = element.getAttribute("data-tj-key") ?? undefined;
  return key?.replace(/^bend:[^:]*:(?=[^:]+$)/, "bend:");
}
