import type { ViewportControl } from "../viewport-control.js";

/**
 * Two fingers zoom around the middle between them, and pan as it moves. One finger stays the browser's: along time it pans the drawing,
 * across it scrolls the page.
 *
 * @returns a function that ends it
 */
export function zoomByPinch(scroller: HTMLElement, control: ViewportControl): () => void {
  let before: { distance: number; middle: number } | undefined;
  let now: { distance: number; middle: number } | undefined;
  let waiting = 0;

  const measure = ({ touches }: TouchEvent) => {
    const [one, other] = [touches[0], touches[1]];
    if (touches.length !== 2 || !one || !other) return undefined;
    return {
      distance: Math.max(20, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
      middle: (one.clientX + other.clientX) / 2,
    };
  };
  const start = (event: TouchEvent): void => {
    before = measure(event);
  };
  const move = (event: TouchEvent): void => {
    now = measure(event);
    if (!now || !before) return;
    if (event.cancelable) event.preventDefault();
    if (!waiting) waiting = requestAnimationFrame(apply);
  };
  const apply = (): void => {
    waiting = 0;
    if (!now || !before) return;
    control.panBy(before.middle - now.middle);
    control.zoomBy(now.distance / before.distance, now.middle);
    before = now;
  };

  scroller.addEventListener("touchstart", start, { passive: true });
  scroller.addEventListener("touchmove", move, { passive: false });
  scroller.addEventListener("touchend", start, { passive: true });
  scroller.addEventListener("touchcancel", start, { passive: true });
  return () => {
    cancelAnimationFrame(waiting);
    scroller.removeEventListener("touchstart", start);
    scroller.removeEventListener("touchmove", move);
    scroller.removeEventListener("touchend", start);
    scroller.removeEventListener("touchcancel", start);
  };
}
