import { LESS_MOTION } from "./read-pace.js";

/** What happens to a page while something moves over it. */
export interface GroundWatch {
  /** Nothing is to move any more: the reader wishes so, looks away, or the page gets another size. */
  readonly onEnd: () => void;
  /** What lies beneath has changed, or has been scrolled inside the panel. */
  readonly onChange: () => void;
}

/** @returns a function that ends the watch; nothing stays behind. */
export function watchGround(
  shell: HTMLElement,
  panel: HTMLElement,
  { onEnd, onChange }: GroundWatch,
): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  const wish = matchMedia(LESS_MOTION);
  const onWish = () => wish.matches && onEnd();
  wish.addEventListener("change", onWish, { signal });
  document.addEventListener("visibilitychange", () => document.hidden && onEnd(), { signal });
  window.addEventListener("resize", onEnd, { signal });
  window.addEventListener("beforeprint", onEnd, { signal });
  panel.addEventListener("scroll", onChange, { signal, capture: true, passive: true });
  const mutations = new MutationObserver(onChange);
  mutations.observe(panel, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["hidden", "x1", "x2", "x", "y", "width", "d", "data-tj-slot"],
  });
  const width = shell.clientWidth;
  const sizes = new ResizeObserver(() => shell.clientWidth !== width && onEnd());
  sizes.observe(shell);
  return () => {
    watch.abort();
    mutations.disconnect();
    sizes.disconnect();
  };
}
