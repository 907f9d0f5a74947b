import { placeViewport, revealInViewport, type Viewport, WHOLE, zoomViewport } from "./viewport.js";

/** A drawing can be this many pixels long at most: browsers count them in limited numbers. */
const LONGEST = 4_000_000;

/** Moves the visible part of a drawing, and tells where it is. */
export interface ViewportControl {
  /** Whether the box has a size: not in a part of the page that is not displayed. */
  readonly hasSize: () => boolean;
  /** What is in view now, or was before the box lost its size. */
  readonly read: () => Viewport;
  /** Length of the whole drawing now, in pixels. */
  readonly length: () => number;
  /** How many times longer than its box the drawing is. */
  readonly zoom: () => number;
  /** Brings a part into view at once; in a box without a size as soon as it has one. */
  readonly show: (viewport: Viewport) => void;
  /** Brings a place along time into view, with as little movement as needed. */
  readonly reveal: (at: number) => void;
  /** To be called as the box has changed its size: the same part stays in view. */
  readonly resized: () => void;
  /** Zooms around a point of the screen, or around the middle. */
  readonly zoomBy: (factor: number, clientX?: number) => void;
  /** Moves by so many pixels along time. */
  readonly panBy: (pixels: number) => void;
}

/**
 * The visible part of a drawing as a box that scrolls: the drawing is made longer for zooming in, so that everything placed by percentages
 * follows, crisp, without being drawn anew; panning is the browser's own scrolling, with its momentum, keys and touch. A box that is not
 * displayed has no size and forgets where it was: what is asked of it then is kept until it is shown.
 *
 * @param scroller the box that scrolls
 * @param plane what it holds, as long as the drawing is before any zooming
 * @param canvas the drawing in it
 * @param smallest the least that may be shown, as a fraction of the whole
 * @param onMove called whenever something else has come into view
 */
export function controlViewport(
  scroller: HTMLElement,
  plane: HTMLElement,
  canvas: HTMLElement,
  smallest: number,
  onMove: () => void,
): ViewportControl {
  // An earlier control of the same canvas may have zoomed it.
  let zoom = Math.max(1, (Number.parseFloat(canvas.style.inlineSize) || 100) / 100);
  let kept: Viewport = WHOLE;
  let toReveal: number | undefined;
  let width: number | undefined;
  let waits = false;
  // From right to left, positions of scrolling are negative.
  const isMirrored = () => getComputedStyle(scroller).direction === "rtl";
  const base = () => Math.max(1, plane.clientWidth);
  const length = () => base() * zoom;
  const offset = () => Math.abs(scroller.scrollLeft);
  const hasSize = () => scroller.clientWidth > 0;
  const read = (): Viewport => {
    // Until `resized` is called, a box of another width lies anywhere.
    const isSettled = width === undefined || scroller.clientWidth === width;
    if (hasSize() && isSettled)
      kept = placeViewport(offset() / length(), Math.min(1, scroller.clientWidth / length()));
    return kept;
  };

  const show = (wanted: Viewport): void => {
    kept = wanted;
    if (hasSize()) place(wanted);
    else waits = true;
    onMove();
  };

  const place = ({ start, end }: Viewport): void => {
    const direction = isMirrored() ? -1 : 1;
    const size = Math.max(end - start, smallest);
    const wanted = scroller.clientWidth / size / base();
    zoom = Math.min(LONGEST / base(), Math.max(1, wanted));
    if (zoom < 1.0005) zoom = 1;
    canvas.style.inlineSize = zoom === 1 ? "" : `${100 * zoom}%`;
    scroller.scrollLeft = direction * start * length();
  };

  const reveal = (at: number): void => {
    toReveal = hasSize() ? undefined : at;
    const viewport = read();
    const next = revealInViewport(viewport, at);
    if (next !== viewport) show(next);
  };

  return {
    hasSize,
    read,
    length,
    zoom: () => zoom,
    show,
    reveal,
    resized() {
      const before = width;
      width = scroller.clientWidth;
      if (width === 0) waits = true;
      if (width === 0 || width === before) return;
      if (waits || (zoom > 1 && before !== undefined)) show(kept);
      waits = false;
      if (toReveal !== undefined) reveal(toReveal);
    },
    zoomBy(factor, clientX) {
      const box = scroller.getBoundingClientRect();
      const x = clientX === undefined ? box.width / 2 : clientX - box.left;
      const along = Math.min(1, Math.max(0, (isMirrored() ? box.width - x : x) / box.width));
      const now = read();
      show(zoomViewport(now, factor, now.start + along * (now.end - now.start), smallest));
    },
    panBy(pixels) {
      scroller.scrollLeft += pixels;
    },
  };
}
