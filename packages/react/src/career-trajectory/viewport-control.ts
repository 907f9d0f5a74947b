import { placeViewport, type Viewport, zoomViewport } from "./viewport.js";

/** A drawing can be this many pixels long at most: browsers count them in limited numbers. */
const LONGEST = 4_000_000;

/** Moves the visible part of a drawing, and tells where it is. */
export interface ViewportControl {
  /** What is in view now. */
  readonly read: () => Viewport;
  /** Length of the whole drawing now, in pixels. */
  readonly length: () => number;
  /** How many times longer than its box the drawing is. */
  readonly zoom: () => number;
  /** Brings a part into view at once. */
  readonly show: (viewport: Viewport) => void;
  /** Zooms around a point of the screen, or around the middle. */
  readonly zoomBy: (factor: number, clientX?: number) => void;
  /** Moves by so many pixels along time. */
  readonly panBy: (pixels: number) => void;
}

/**
 * The visible part of a drawing as a box that scrolls: the drawing is made longer for zooming in, so that everything placed by percentages
 * follows, crisp, without being drawn anew; panning is the browser's own scrolling, with its momentum, keys and touch.
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
  let zoom = 1;
  // From right to left, positions of scrolling are negative.
  const rightToLeft = getComputedStyle(scroller).direction === "rtl";
  const base = () => Math.max(1, plane.clientWidth);
  const length = () => base() * zoom;
  const offset = () => Math.abs(scroller.scrollLeft);
  const read = (): Viewport =>
    placeViewport(offset() / length(), Math.min(1, scroller.clientWidth / length()));

  const show = ({ start, end }: Viewport): void => {
    const size = Math.max(end - start, smallest);
    const wanted = scroller.clientWidth / size / base();
    zoom = Math.min(LONGEST / base(), Math.max(1, wanted));
    if (zoom < 1.0005) zoom = 1;
    canvas.style.inlineSize = zoom === 1 ? "" : `${100 * zoom}%`;
    const left = start * length();
    scroller.scrollLeft = rightToLeft ? -left : left;
    onMove();
  };

  return {
    read,
    length,
    zoom: () => zoom,
    show,
    zoomBy(factor, clientX) {
      const box = scroller.getBoundingClientRect();
      const x = clientX === undefined ? box.width / 2 : clientX - box.left;
      const along = Math.min(1, Math.max(0, (rightToLeft ? box.width - x : x) / box.width));
      const now = read();
      show(zoomViewport(now, factor, now.start + along * (now.end - now.start), smallest));
    },
    panBy(pixels) {
      scroller.scrollLeft += pixels;
    },
  };
}
