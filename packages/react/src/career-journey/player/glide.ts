/** Where the target of a glide shall stand: in the middle of the window, or anywhere in it. */
export type GlideEnd = "middle" | "inside";

/** What a glide is told. */
export interface GlideOptions {
  readonly end: GlideEnd;
  /** Heights at the window's top and foot that something else covers, in pixels. */
  readonly top: number;
  readonly foot: number;
  /** Milliseconds; 0 jumps. */
  readonly duration: number;
}

/** Left between what shall be seen and the edge of the room it is seen in, in pixels. */
const MARGIN = 24;

/** The way that has been gone after a share of the time: gentle at both ends. Both 0 to 1. */
export function gentle(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

/** How far to move, so that the stretch from `start` to `end` stands in the room from `low` to `high`; what is too long begins there. */
export function distanceInto(
  [start, end]: readonly [number, number],
  [low, high]: readonly [number, number],
  how: GlideEnd,
): number {
  if (end - start + 2 * MARGIN > high - low) return start - MARGIN - low;
  if (how === "middle") return (start + end - low - high) / 2;
  if (start - MARGIN < low) return start - MARGIN - low;
  return Math.max(0, end + MARGIN - high);
}

/**
 * Scrolls to an element, in every box around it that scrolls. Each frame goes a part of what is left, so that rows which grow as they
 * come near are still met, and whoever scrolls meanwhile is added to rather than fought.
 *
 * @returns a function that ends it where it is.
 */
export function glideTo(target: Element, options: GlideOptions): () => void {
  const boxes = scrollersOf(target);
  const go = (share: number): void => {
    for (const box of boxes) {
      const { x, y } = distanceTo(target, box, options);
      if (x || y) box.scrollBy({ left: x * share, top: y * share, behavior: "instant" });
    }
  };
  if (options.duration <= 0) {
    go(1);
    return () => {};
  }
  let began: number | undefined;
  let gone = 0;
  let frame = requestAnimationFrame(function step(now) {
    began ??= now;
    const time = Math.min(1, (now - began) / options.duration);
    const way = gentle(time);
    if (way > gone) go((way - gone) / (1 - gone));
    gone = way;
    if (time < 1) frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}

/** The boxes that an element can be scrolled in, from the inside, and the page. */
function scrollersOf(target: Element): Element[] {
  const page = document.scrollingElement ?? document.documentElement;
  const found: Element[] = [];
  for (let box = target.parentElement; box && box !== page; box = box.parentElement) {
    const isLonger = box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth;
    if (isLonger && /auto|scroll/.test(getComputedStyle(box).overflow)) found.push(box);
  }
  return [...found, page];
}

function distanceTo(target: Element, box: Element, { end, top: covered, foot }: GlideOptions) {
  const it = target.getBoundingClientRect();
  const isPage = box === document.scrollingElement;
  const { left, top } = isPage ? { left: 0, top: 0 } : box.getBoundingClientRect();
  const padding = getComputedStyle(box).scrollPaddingTop;
  const above = padding.endsWith("px") ? Number.parseFloat(padding) : 0;
  const below = Math.min(top + box.clientHeight, innerHeight - foot);
  return {
    x: isPage ? 0 : distanceInto([it.left, it.right], [left, left + box.clientWidth], "inside"),
    y: distanceInto(
      [it.top, it.bottom],
      [Math.max(covered, top, isPage ? above : top + above), below],
      end,
    ),
  };
}
