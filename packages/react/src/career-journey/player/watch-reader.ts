/** Keys that scroll a page, or move in a view. */
const MOVING_KEYS = /^(Arrow(Up|Down|Left|Right)|Page(Up|Down)|Home|End| )$/;

/** What in the shell may be used while the journey plays on: the choice between the views. */
const PLAYS_ON = "[role=tablist]";

/**
 * Tells when the reader does something else than watch: turns the wheel, touches or presses anything outside the player, moves the focus
 * there, scrolls with a key, selects text, looks at another tab. What scrolls by script is no sign of a reader.
 *
 * @returns a function that ends it.
 */
export function watchReader(shell: Element, bar: Element, onSign: () => void): () => void {
  const isOutside = (node: EventTarget | Node | null): boolean =>
    node instanceof Node &&
    !bar.contains(node) &&
    !(node instanceof Element && shell.contains(node) && node.closest(PLAYS_ON));
  const onPlace = ({ target }: Event): void => {
    if (isOutside(target)) onSign();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!MOVING_KEYS.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isOutside(event.target) || scrollsFromBar(event, bar)) onSign();
  };
  const onSelection = (): void => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed && isOutside(selection.anchorNode)) onSign();
  };
  const onHidden = (): void => {
    if (document.hidden) onSign();
  };
  const watch = new AbortController();
  const { signal } = watch;
  const early = { signal, capture: true, passive: true };
  addEventListener("wheel", onSign, early);
  document.addEventListener("pointerdown", onPlace, early);
  document.addEventListener("focusin", onPlace, early);
  document.addEventListener("keydown", onKey, early);
  document.addEventListener("selectionchange", onSelection, { signal });
  document.addEventListener("visibilitychange", onHidden, { signal });
  return () => watch.abort();
}

/** From a button of the player, keys that mean nothing to it scroll the page. */
function scrollsFromBar({ key, target }: KeyboardEvent, bar: Element): boolean {
  if (!(target instanceof Element) || !bar.contains(target)) return false;
  return !target.matches("input, select") && !/^(Arrow(Left|Right)| )$/.test(key);
}
