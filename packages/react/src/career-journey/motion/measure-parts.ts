import { type Colour, readColour } from "./colour.js";
import type { Box, Word } from "./drawing.js";

/** A box as it is painted: browsers put the edges of boxes on whole pixels of the screen. */
export function paintedBox(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const ratio = devicePixelRatio || 1;
  const snap = (value: number) => Math.round(value * ratio) / ratio;
  return { left: snap(left), top: snap(top), right: snap(right), bottom: snap(bottom) };
}

/** How solid an element is: what is filtered out is faint, with all that is in it. What is clear only hides while its picture moves. */
export function opacityOf(element: Element, own: CSSStyleDeclaration): number {
  const dimmed = element.closest("[data-dimmed]");
  const around = dimmed && dimmed !== element ? Number(getComputedStyle(dimmed).opacity) : 1;
  return (Number(own.opacity) || 1) * around;
}

/** Dashes of an SVG stroke: on, off, where it begins, and 1 for round ends. */
export function dashOf(style: CSSStyleDeclaration): [number, number, number, number] | undefined {
  const [on, off] = style.strokeDasharray.match(/[\d.]+/g) ?? [];
  return on && off
    ? [Number(on), Number(off), 0, style.strokeLinecap === "round" ? 1 : 0]
    : undefined;
}

/** The colours that a bend goes through, and where: from its gradient, or its own. */
export function bendColours(
  path: SVGPathElement,
  style: CSSStyleDeclaration,
): { readonly colours: readonly [Colour, Colour]; readonly offsets: readonly [number, number] } {
  const [first, last] = path.parentElement?.querySelectorAll("stop") ?? [];
  if (!first || !last) {
    const colour = readColour(style.stroke);
    return { colours: [colour, colour], offsets: [0, 1] };
  }
  const colourOf = (stop: Element) => readColour(getComputedStyle(stop).stopColor);
  return {
    colours: [colourOf(first), colourOf(last)],
    offsets: [first.offset.baseVal, last.offset.baseVal],
  };
}

/** What is written on an element, where it stands; `x` and `y` are what its place is told from. */
export function wordsOn(element: Element, x: number, y: number): Word[] {
  const words: Word[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue?.trim();
    if (!text || !parent || parent.closest(".tj-spoken")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, top, height } = range.getBoundingClientRect();
    const style = getComputedStyle(parent);
    const size = Number.parseFloat(style.fontSize);
    const font = `${style.fontStyle} ${style.fontWeight} ${size}px ${style.fontFamily}`;
    const isSvg = parent.namespaceURI === "http://www.w3.org/2000/svg";
    const colour = isSvg ? style.fill : style.color;
    // The middle of the line: painted there by its alphabetic middle, which is close enough for what is about to fade.
    words.push({ text, font, colour, x: left - x, y: top + height / 2 - y });
  }
  return words;
}
