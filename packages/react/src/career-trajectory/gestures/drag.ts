import type { ViewportControl } from "../viewport-control.js";

/** Less than this is a click with an unsteady hand. */
const SLACK = 4;

/**
 * A mouse or a pen takes hold of the drawing and pulls it along time; fingers scroll by themselves. A click at the end of a pull opens nothing.
 *
 * @returns a function that ends it
 */
export function panByDrag(scroller: HTMLElement, control: ViewportControl): () => void {
  let last = 0;
  let held: number | undefined;
  let pulling = false;

  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || event.pointerType === "touch") return;
    if (scroller.scrollWidth <= scroller.clientWidth) return;
    held = event.pointerId;
    last = event.clientX;
    pulling = false;
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== held) return;
    const pixels = last - event.clientX;
    if (!pulling && Math.abs(pixels) < SLACK) return;
    if (!pulling) {
      pulling = true;
      scroller.setPointerCapture(event.pointerId);
      scroller.dataset.pulling = "";
    }
    last = event.clientX;
    control.panBy(pixels);
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== held) return;
    held = undefined;
    delete scroller.dataset.pulling;
  };
  const click = (event: MouseEvent): void => {
    if (!pulling) return;
    pulling = false;
    event.preventDefault();
    event.stopPropagation();
  };
  // A link or a text under the pointer would else be dragged away.
  const keep = (event: Event): void => event.preventDefault();

  scroller.addEventListener("pointerdown", down);
  scroller.addEventListener("pointermove", move);
  scroller.addEventListener("pointerup", up);
  scroller.addEventListener("pointercancel", up);
  scroller.addEventListener("click", click, true);
  scroller.addEventListener("dragstart", keep);
  return () => {
    scroller.removeEventListener("pointerdown", down);
    scroller.removeEventListener("pointermove", move);
    scroller.removeEventListener("pointerup", up);
    scroller.removeEventListener("pointercancel", up);
    scroller.removeEventListener("click", click, true);
    scroller.removeEventListener("dragstart", keep);
  };
}
