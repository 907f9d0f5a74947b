/** A view's drawn pieces as they stood on the screen. */
export interface Drawing {
  readonly panel: HTMLElement;
}

/** A change that is under way. */
export interface Morph {
  interrupt(): Drawing;
  cancel(): void;
}

/** How a change moves. */
export interface Pace {
  readonly motion: "calm" | "lively";
  /** Milliseconds. */
  readonly duration: number;
}

/** What a morph is made of. */
export interface MorphOptions extends Pace {
  readonly shell: HTMLElement;
  readonly before: Drawing;
  readonly panel: HTMLElement;
  readonly onEnd: () => void;
}

export function measureDrawing(panel: HTMLElement): Drawing {
  return { panel };
}

/** The brand's pace. */
export function readPace(shell: HTMLElement): Pace {
  const style = getComputedStyle(shell);
  const told = style.getPropertyValue("--tj-motion-morph").trim();
  const number = Number.parseFloat(told) * (/[^m]s$/.test(told) ? 1000 : 1);
  return {
    motion: style.getPropertyValue("--tj-motion").trim() === "lively" ? "lively" : "calm",
    duration: Number.isFinite(number) ? Math.min(2000, number) : 500,
  };
}

/** Fades the new view in. */
export function playMorph({ panel, duration, onEnd }: MorphOptions): Morph {
  const animation = panel.animate({ opacity: [0, 1] }, { duration });
  animation.finished.then(onEnd, () => {});
  const stop = () => {
    animation.cancel();
    return { panel };
  };
  return { interrupt: stop, cancel: stop };
}
