import type { ViewportControl } from "../viewport-control.js";

/** How much one pixel of a wheel zooms; a pinch on a trackpad comes as a wheel with Ctrl and with small steps. */
const PER_PIXEL = 0.002;
const PER_PIXEL_OF_PINCH = 0.01;
/** A notch in lines or pages, in pixels. */
const LINE = 16;
const PAGE = 400;

/**
 * The wheel with Ctrl or ⌘ zooms around the pointer, and so does a pinch on a trackpad. Without them it is the browser's: sideways it
 * pans, up and down it scrolls the page.
 *
 * @returns a function that ends it
 */
export function zoomByWheel(scroller: HTMLElement, control: ViewportControl): () => void {
  let waiting = 0;
  let factor = 1;
  let clientX = 0;
  const turn = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? PAGE : 1;
    const steps = Math.max(-240, Math.min(240, event.deltaY * unit));
    const isPinch = event.ctrlKey && event.deltaMode === 0 && Math.abs(steps) < 40;
    factor *= Math.exp(-steps * (isPinch ? PER_PIXEL_OF_PINCH : PER_PIXEL));
    clientX = event.clientX;
    // However many events arrive, the drawing changes once for each frame.
    if (!waiting) waiting = requestAnimationFrame(apply);
  };
  const apply = (): void => {
    waiting = 0;
    control.zoomBy(factor, clientX);
    factor = 1;
  };
  scroller.addEventListener("wheel", turn, { passive: false });
  return () => {
    cancelAnimationFrame(waiting);
    scroller.removeEventListener("wheel", turn);
  };
}
