/** What a key press is asked of: an event of the page's, or of React's. */
interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  preventDefault(): void;
}

/**
 * Moves the focus in a row of controls that the Tab key enters once: arrows to the next and the one before, in reading direction, Home and
 * End to the ends.
 *
 * @returns what has the focus now, if it moved
 */
export function moveWithin<Control extends HTMLElement>(
  press: KeyPress,
  controls: readonly Control[],
  at: number,
): Control | undefined {
  const here = controls[at];
  if (!here || press.altKey || press.ctrlKey || press.metaKey) return undefined;
  const forwards = getComputedStyle(here).direction === "rtl" ? -1 : 1;
  const aim: { readonly [key: string]: number } = {
    ArrowRight: at + forwards,
    ArrowLeft: at - forwards,
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: controls.length - 1,
  };
  const wanted = aim[press.key];
  if (wanted === undefined) return undefined;
  press.preventDefault();
  const there = controls[(wanted + controls.length) % controls.length];
  there?.focus();
  return there;
}
